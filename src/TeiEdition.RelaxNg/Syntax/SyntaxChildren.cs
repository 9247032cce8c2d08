// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>What stands in a node of the syntax tree. Stateless; safe on any thread.</summary>
internal static class SyntaxChildren
{
    /// <summary>Adds the children of a node, name classes included, in their order.</summary>
    /// <param name="node">The node.</param>
    /// <param name="into">Gets the children.</param>
    public static void Add(SyntaxNode node, List<SyntaxNode> into)
    {
        switch (node)
        {
            case ElementPattern element:
                into.Add(element.Name);
                into.Add(element.Content);
                break;
            case AttributePattern attribute:
                into.Add(attribute.Name);
                into.Add(attribute.Content);
                break;
            case DataPattern data:
                into.AddRange(data.Params);
                AddOptional(data.Except, into);
                break;
            case AnyNameNameClass any:
                AddOptional(any.Except, into);
                break;
            case NsNameNameClass names:
                AddOptional(names.Except, into);
                break;
            case ChoiceNameClass choice:
                into.AddRange(choice.NameClasses);
                break;
            default:
                AddOptional(ContentOf(node), into);
                into.AddRange(OperandsOf(node));
                into.AddRange(ComponentsOf(node));
                break;
        }
    }

    /// <summary>The one pattern within a definition, a repetition and the like; null for other nodes.</summary>
    public static Pattern? ContentOf(SyntaxNode node) => node switch
    {
        ElementPattern element => element.Content,
        AttributePattern attribute => attribute.Content,
        ListPattern list => list.Content,
        MixedPattern mixed => mixed.Content,
        OptionalPattern optional => optional.Content,
        ZeroOrMorePattern repeated => repeated.Content,
        OneOrMorePattern repeated => repeated.Content,
        Start start => start.Content,
        Define define => define.Content,
        _ => null,
    };

    /// <summary>The operands of a group, choice or interleave; empty for other nodes.</summary>
    public static ImmutableArray<Pattern> OperandsOf(SyntaxNode node) => node switch
    {
        GroupPattern group => group.Patterns,
        ChoicePattern choice => choice.Patterns,
        InterleavePattern interleave => interleave.Patterns,
        _ => [],
    };

    /// <summary>The components of a grammar, division or inclusion; empty for other nodes.</summary>
    public static ImmutableArray<GrammarComponent> ComponentsOf(SyntaxNode node) => node switch
    {
        GrammarPattern grammar => grammar.Components,
        Div div => div.Components,
        Include include => include.Overrides,
        _ => [],
    };

    private static void AddOptional(SyntaxNode? node, List<SyntaxNode> into)
    {
        if (node is not null)
        {
            into.Add(node);
        }
    }
}
