// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>Finds the references of a schema file to others. Stateless; safe on any thread.</summary>
internal static class SchemaReferences
{
    /// <summary>Every <see cref="Include"/> and <see cref="ExternalRefPattern"/> of a file, in the order of the text.</summary>
    /// <param name="root">The file's pattern.</param>
    public static ImmutableArray<SyntaxNode> Of(Pattern root)
    {
        ImmutableArray<SyntaxNode>.Builder found = ImmutableArray.CreateBuilder<SyntaxNode>();
        Stack<SyntaxNode> rest = new();
        rest.Push(root);
        while (rest.TryPop(out SyntaxNode? node))
        {
            if (node is Include or ExternalRefPattern)
            {
                found.Add(node);
            }

            PushChildren(rest, node);
        }

        return found.DrainToImmutable();
    }

    private static void PushChildren(Stack<SyntaxNode> rest, SyntaxNode node)
    {
        switch (node)
        {
            case ElementPattern element:
                rest.Push(element.Content);
                break;
            case AttributePattern attribute:
                rest.Push(attribute.Content);
                break;
            case GroupPattern group:
                PushAll(rest, group.Patterns);
                break;
            case InterleavePattern interleave:
                PushAll(rest, interleave.Patterns);
                break;
            case ChoicePattern choice:
                PushAll(rest, choice.Patterns);
                break;
            case OptionalPattern optional:
                rest.Push(optional.Content);
                break;
            case ZeroOrMorePattern zeroOrMore:
                rest.Push(zeroOrMore.Content);
                break;
            case OneOrMorePattern oneOrMore:
                rest.Push(oneOrMore.Content);
                break;
            case ListPattern list:
                rest.Push(list.Content);
                break;
            case MixedPattern mixed:
                rest.Push(mixed.Content);
                break;
            case DataPattern { Except: { } except }:
                rest.Push(except);
                break;
            case GrammarPattern grammar:
                PushAll(rest, grammar.Components);
                break;
            case Div div:
                PushAll(rest, div.Components);
                break;
            case Include include:
                PushAll(rest, include.Overrides);
                break;
            case Start start:
                rest.Push(start.Content);
                break;
            case Define define:
                rest.Push(define.Content);
                break;
        }
    }

    private static void PushAll<T>(Stack<SyntaxNode> rest, ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        for (int i = nodes.Length - 1; i >= 0; i--)
        {
            rest.Push(nodes[i]);
        }
    }
}
