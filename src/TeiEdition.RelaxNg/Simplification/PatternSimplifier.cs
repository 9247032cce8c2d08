// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Simplifies one pattern after the other (RELAX NG, sections 4.12 to 4.15), asking the other steps for what is theirs.
/// Elements are not entered but put on a list (section 4.19). For one simplification, on one thread.
/// </summary>
/// <param name="run">What the steps share.</param>
/// <param name="files">The files of the schema.</param>
/// <param name="datatypes">The datatypes.</param>
internal sealed class PatternSimplifier(SimplificationRun run, SchemaSet files, DatatypeTable datatypes)
{
    private readonly NameClassSimplifier _names = new(run);
    private readonly DatatypeConstraints _values = new(run, datatypes);
    private References? _references;
    private int _finished;

    /// <summary>The elements that were reached, in order of their numbers.</summary>
    public List<PendingElement> Elements { get; } = [];

    /// <summary>Makes the patterns.</summary>
    public SimplePatternFactory Factory { get; } = new();

    /// <summary>What patterns refer to.</summary>
    public References References => _references ??= new References(run, files, this);

    /// <summary>How deeply patterns nest in the last result, with the definitions put in place, elements being the end.</summary>
    public int Height { get; set; }

    /// <summary>Simplifies a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="place">What it depends on.</param>
    /// <param name="depth">How deeply it is nested, 1-based.</param>
    public SimplePattern Simplify(Pattern pattern, Place place, int depth)
    {
        Height = 1;
        if (!run.Enter(pattern, depth))
        {
            return Factory.NotAllowed;
        }

        return pattern switch
        {
            RefPattern reference => References.Ref(reference, place, depth),
            GroupPattern group => Several(group, group.Patterns, place, depth),
            ChoicePattern choice => Several(choice, choice.Patterns, place, depth),
            ElementPattern element => Element(element, place, null),
            AttributePattern attribute => Attribute(attribute, place, depth),
            OptionalPattern optional => Factory.Optional(Operand(optional.Content, place, depth), optional.Span),
            ZeroOrMorePattern repeated => ZeroOrMore(repeated, place, depth),
            OneOrMorePattern repeated => SimplePatternFactory.OneOrMore(Operand(repeated.Content, place, depth), repeated.Span),
            ValuePattern value => _values.Value(value, place),
            DataPattern data => Data(data, place, depth),
            TextPattern => new SimpleText { Span = pattern.Span },
            EmptyPattern => new SimpleEmpty { Span = pattern.Span },
            NotAllowedPattern => new SimpleNotAllowed { Span = pattern.Span },
            ListPattern list => SimplePatternFactory.List(Operand(list.Content, place, depth), list.Span),
            InterleavePattern interleave => Several(interleave, interleave.Patterns, place, depth),
            MixedPattern mixed => Mixed(mixed, place, depth),
            GrammarPattern grammar => References.Grammar(grammar, place, depth),
            ParentRefPattern reference => References.ParentRef(reference, place, depth),
            ExternalRefPattern reference => References.ExternalRef(reference, place, depth),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Simplifies the content of a definition, whose documentation is that of an element which is all it holds.</summary>
    /// <param name="part">The part of the definition.</param>
    /// <param name="depth">How deeply its content is nested, 1-based.</param>
    public SimplePattern Content(DefinitionPart part, int depth)
    {
        Pattern content = part.Content;
        while (content is GroupPattern { Patterns: [var only] })
        {
            content = only;
        }

        if (content is ElementPattern element && run.Enter(element, depth))
        {
            Height = 1;
            return Element(element, part.Place, part.Node.Annotations);
        }

        return Simplify(content, part.Place, depth);
    }

    /// <summary>Simplifies the content of the elements that were reached, and of those that are reached from them.</summary>
    public void Finish()
    {
        for (; _finished < Elements.Count && !run.IsStopped; _finished++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            PendingElement element = Elements[_finished];
            element.Content = Simplify(element.Syntax.Content, element.Place, 1);
        }
    }

    private SimpleRef Element(ElementPattern element, Place place, Annotations? definition)
    {
        Elements.Add(new PendingElement(element, place, _names.OfElement(element.Name, place))
        {
            Documentation = Documentation.Of(element.Annotations) ?? (definition is null ? null : Documentation.Of(definition)),
        });
        return new SimpleRef(Elements.Count - 1) { Span = element.Span };
    }

    private SimplePattern Attribute(AttributePattern attribute, Place place, int depth)
    {
        SimpleNameClass name = _names.OfAttribute(attribute.Name, place);
        SimplePattern value = Operand(attribute.Content, place, depth);
        return value is SimpleNotAllowed ? value : new SimpleAttribute(name, value)
        {
            Span = attribute.Span,
            Documentation = Documentation.Of(attribute.Annotations),
            DefaultValue = Documentation.DefaultValueOf(attribute.Annotations),
        };
    }

    private SimplePattern Data(DataPattern data, Place place, int depth) =>
        _values.Data(data, data.Except is null ? null : Operand(data.Except, place, depth), place);

    private SimplePattern ZeroOrMore(ZeroOrMorePattern repeated, Place place, int depth) =>
        Factory.Optional(SimplePatternFactory.OneOrMore(Operand(repeated.Content, place, depth), repeated.Span), repeated.Span);

    private SimplePattern Mixed(MixedPattern mixed, Place place, int depth) =>
        Factory.Interleave([Operand(mixed.Content, place, depth), new SimpleText { Span = mixed.Span }], mixed.Span);

    private SimplePattern Operand(Pattern pattern, Place place, int depth)
    {
        SimplePattern operand = Simplify(pattern, place, depth + 1);
        Height++;
        return operand;
    }

    private SimplePattern Several(Pattern pattern, ImmutableArray<Pattern> patterns, Place place, int depth)
    {
        if (patterns.Length == 1)
        {
            return Operand(patterns[0], place, depth);
        }

        int height = 0;
        SimplePattern[] operands = new SimplePattern[patterns.Length];
        for (int i = 0; i < operands.Length; i++)
        {
            operands[i] = Operand(patterns[i], place, depth);
            height = Math.Max(height, Height);
        }

        Height = height;
        return pattern switch
        {
            GroupPattern => Factory.Group(operands, pattern.Span),
            ChoicePattern => Factory.Choice(operands, pattern.Span),
            _ => Factory.Interleave(operands, pattern.Span),
        };
    }
}
