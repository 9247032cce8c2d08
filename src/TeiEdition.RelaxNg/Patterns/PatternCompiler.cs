// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>
/// Turns the simple form into interned patterns, one element's content at a time, when it is asked for. What the simple form
/// shares is turned once. Not for several threads at once.
/// </summary>
/// <param name="source">The schema.</param>
/// <param name="names">Its names.</param>
/// <param name="factory">Makes the patterns.</param>
internal sealed class PatternCompiler(IGrammarSource source, SchemaNames names, PatternFactory factory)
{
    private readonly Dictionary<SimplePattern, Pattern> _done = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SimpleNameClass, NameClass> _nameClasses = [];
    private readonly Pattern?[] _elements = new Pattern?[source.ElementCount];
    private readonly Pattern?[] _contents = new Pattern?[source.ElementCount];

    /// <summary>What the document element matches.</summary>
    public Pattern Start() => Compile(source.Start);

    /// <summary>The reference to an element pattern.</summary>
    /// <param name="element">Its index, 0-based.</param>
    public Pattern Element(int element) => _elements[element] ??= factory.Element(element, Name(source.NameOf(element)));

    /// <summary>The attributes and content of an element pattern.</summary>
    /// <param name="element">Its index, 0-based.</param>
    public Pattern Content(int element) => _contents[element] ??= Compile(source.ContentOf(element));

    /// <summary>A name class; the same object for equal ones.</summary>
    /// <param name="name">The name class of the schema.</param>
    public NameClass Name(SimpleNameClass name)
    {
        if (!_nameClasses.TryGetValue(name, out NameClass? compiled))
        {
            compiled = name switch
            {
                SimpleName n => new SingleName(names.Find(n.NamespaceUri, n.LocalName)),
                SimpleNsName n => new NamespaceName(names.FindNamespace(n.NamespaceUri), n.Except is null ? null : Name(n.Except)),
                SimpleAnyName n => new AnyName(n.Except is null ? null : Name(n.Except)),
                SimpleNameChoice n => new NameChoice(NamesOf(n)),
                _ => throw new UnreachableException(name.GetType().Name),
            };
            _nameClasses.Add(name, compiled);
        }

        return compiled;
    }

    private Pattern Compile(SimplePattern pattern)
    {
        if (pattern is SimpleRef reference)
        {
            return Element(reference.Element);
        }

        if (!_done.TryGetValue(pattern, out Pattern? compiled))
        {
            PatternLimitException.ThrowIfTooDeep(factory.MaxPatterns);
            compiled = Make(pattern);
            _done.Add(pattern, compiled);
        }

        return compiled;
    }

    private Pattern Make(SimplePattern pattern) => pattern switch
    {
        SimpleEmpty => factory.Empty,
        SimpleNotAllowed => factory.NotAllowed,
        SimpleText => factory.Text,
        SimpleAttribute a => factory.Attribute(Name(a.Name), Compile(a.Value), a),
        SimpleData d => factory.Data(d, d.Except is null ? null : Compile(d.Except)),
        SimpleValue v => factory.Value(v),
        SimpleList l => factory.List(Compile(l.Operand)),
        SimpleOneOrMore o => factory.OneOrMore(Compile(o.Operand)),
        SimpleChoice c => factory.ChoiceOf(CompileAll(c.Operands)),
        SimpleInterleave i => factory.InterleaveOf(CompileAll(i.Operands)),
        SimpleGroup g => Group(CompileAll(g.Operands)),
        _ => throw new UnreachableException(pattern.GetType().Name),
    };

    private Pattern[] CompileAll(ImmutableArray<SimplePattern> patterns)
    {
        Pattern[] compiled = new Pattern[patterns.Length];
        for (int i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(patterns[i]);
        }

        return compiled;
    }

    private Pattern Group(Pattern[] parts)
    {
        Pattern group = parts[^1];
        for (int i = parts.Length - 2; i >= 0; i--)
        {
            group = factory.Group(parts[i], group);
        }

        return group;
    }

    private ImmutableArray<NameClass> NamesOf(SimpleNameChoice choice)
    {
        ImmutableArray<NameClass>.Builder compiled = ImmutableArray.CreateBuilder<NameClass>(choice.Operands.Length);
        foreach (SimpleNameClass operand in choice.Operands)
        {
            compiled.Add(Name(operand));
        }

        return compiled.MoveToImmutable();
    }
}
