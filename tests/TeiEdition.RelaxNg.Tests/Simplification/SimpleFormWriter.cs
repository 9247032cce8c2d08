// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Writes the simple form as a syntax tree: a definition for each element, and for each pattern that is shared. For one grammar.</summary>
internal sealed class SimpleFormWriter
{
    private readonly Dictionary<SimplePattern, int> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SimplePattern, string> _shared = new(ReferenceEqualityComparer.Instance);
    private readonly List<GrammarComponent> _components = [];

    /// <summary>Writes a grammar as the only file of a schema.</summary>
    public static SchemaSet Write(SimpleGrammar grammar)
    {
        SimpleFormWriter writer = new();
        writer.Count(grammar.Start);
        grammar.Elements.ToList().ForEach(e => writer.Count(e.Content));
        writer._components.Add(new Start(null, writer.Write(grammar.Start)));
        for (int i = 0; i < grammar.Elements.Length; i++)
        {
            SimpleElement element = grammar.Elements[i];
            ElementPattern pattern = new(Write(element.Name), writer.Write(element.Content)) { Annotations = Documented(element.Documentation) };
            writer._components.Add(new Define(Element(i), null, pattern));
        }

        SchemaDocument document = new("simple", new GrammarPattern([.. writer._components]), NamespaceContext.Empty);
        return new SchemaSet
        {
            Root = document,
            RootUri = "memory:/simple",
            Documents = ImmutableDictionary<string, SchemaDocument>.Empty.Add("memory:/simple", document),
            Targets = ImmutableDictionary<SchemaReference, string>.Empty,
            Resources = [],
        };
    }

    private static string Element(int number) => string.Create(CultureInfo.InvariantCulture, $"e{number}");

    private void Count(SimplePattern pattern)
    {
        if (_uses.TryGetValue(pattern, out int uses))
        {
            _uses[pattern] = uses + 1;
            return;
        }

        _uses.Add(pattern, 1);
        foreach (SimplePattern child in Children(pattern))
        {
            Count(child);
        }
    }

    private static ImmutableArray<SimplePattern> Children(SimplePattern pattern) => pattern switch
    {
        SimpleGroup group => group.Operands,
        SimpleChoice choice => choice.Operands,
        SimpleInterleave interleave => interleave.Operands,
        SimpleOneOrMore repeated => [repeated.Operand],
        SimpleList list => [list.Operand],
        SimpleAttribute attribute => [attribute.Value],
        SimpleData { Except: { } except } => [except],
        _ => [],
    };

    private Pattern Write(SimplePattern pattern)
    {
        if (pattern is SimpleRef reference)
        {
            return new RefPattern(Element(reference.Element));
        }

        if (_uses[pattern] == 1)
        {
            return WriteOwn(pattern);
        }

        if (!_shared.TryGetValue(pattern, out string? name))
        {
            name = string.Create(CultureInfo.InvariantCulture, $"p{_shared.Count}");
            _shared.Add(pattern, name);
            _components.Add(new Define(name, null, WriteOwn(pattern)));
        }

        return new RefPattern(name);
    }

    private Pattern WriteOwn(SimplePattern pattern) => pattern switch
    {
        SimpleEmpty => new EmptyPattern(),
        SimpleText => new TextPattern(),
        SimpleNotAllowed => new NotAllowedPattern(),
        SimpleGroup group => new GroupPattern([.. group.Operands.Select(Write)]),
        SimpleChoice choice => new ChoicePattern([.. choice.Operands.Select(Write)]),
        SimpleInterleave interleave => new InterleavePattern([.. interleave.Operands.Select(Write)]),
        SimpleOneOrMore repeated => new OneOrMorePattern(Write(repeated.Operand)),
        SimpleList list => new ListPattern(Write(list.Operand)),
        SimpleAttribute attribute => WriteAttribute(attribute),
        SimpleValue value => new ValuePattern(value.Type, value.Value, value.Context),
        SimpleData data => new DataPattern(data.Type, data.Params, data.Except is null ? null : Write(data.Except)),
        _ => throw new UnreachableException(),
    };

    private AttributePattern WriteAttribute(SimpleAttribute attribute)
    {
        Annotations annotations = Documented(attribute.Documentation);
        return new AttributePattern(Write(attribute.Name), Write(attribute.Value))
        {
            Annotations = attribute.DefaultValue is not { } value ? annotations : annotations with
            {
                Attributes = [new ForeignAttribute(new ExpandedName(RelaxNgNames.AnnotationsNamespace, "defaultValue"), "a", value)],
            },
        };
    }

    private static NameClass Write(SimpleNameClass names) => names switch
    {
        SimpleName name => new NameNameClass(name.NamespaceUri, name.LocalName, string.Empty),
        SimpleNsName space => new NsNameNameClass(space.NamespaceUri, space.Except is null ? null : Write(space.Except)),
        SimpleAnyName any => new AnyNameNameClass(any.Except is null ? null : Write(any.Except)),
        SimpleNameChoice choice => new ChoiceNameClass([.. choice.Operands.Select(Write)]),
        _ => throw new UnreachableException(),
    };

    private static Annotations Documented(string? text) => text is null ? Annotations.None : new Annotations
    {
        Leading = [new ForeignElement(new ExpandedName(RelaxNgNames.AnnotationsNamespace, "documentation"), "a", [], [new ForeignText(text)])],
    };
}
