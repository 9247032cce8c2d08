// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Compiled;

/// <summary>A schema in simple form that a test writes out by hand.</summary>
internal sealed class HandMadeGrammar(SimpleGrammar grammar) : IGrammarSource
{
    private const string Xsd = RelaxNgNames.XsdDatatypes;

    public SimplePattern Start => grammar.Start;

    public int ElementCount => grammar.Elements.Length;

    public ImmutableArray<ExpandedName> Names { get; init; } = [];

    public ImmutableArray<string> Namespaces { get; init; } = [];

    public ImmutableArray<IdAttribute> Ids { get; init; } = [];

    public SimpleNameClass NameOf(int element) => grammar.Elements[element].Name;

    public SimplePattern ContentOf(int element) => grammar.Elements[element].Content;

    public string? DocumentationOf(int element) => grammar.Elements[element].Documentation;

    public SourceSpan? SpanOf(int element) => grammar.Elements[element].Span;

    /// <summary>One with every kind of pattern, name class and property; a group stands in two places.</summary>
    public static HandMadeGrammar WithEverything()
    {
        NamespaceContext context = new(
            ImmutableDictionary<string, string?>.Empty.Add("x", "urn:x").Add("y", null).Add("z", "urn:z"), null, "file:///a.rng");
        SimpleValue value = new(new DatatypeName(Xsd, "QName"), "x:q ä \U00020000", context) { Documentation = "value", Span = Span(1) };
        SimpleData data = new(
            new DatatypeName(Xsd, "string"),
            [new DataParam("pattern", "[a-z]+", context) { Span = Span(2) }, new DataParam("maxLength", "3", NamespaceContext.Empty)],
            new SimpleChoice([value, new SimpleData(new DatatypeName(string.Empty, "token"), [], null)]));
        SimplePattern shared = new SimpleGroup(
        [
            new SimpleAttribute(new SimpleName(string.Empty, "id"), data) { Documentation = "attribute", DefaultValue = string.Empty, Span = Span(3) },
            new SimpleOneOrMore(new SimpleAttribute(
                new SimpleAnyName(new SimpleNameChoice([new SimpleNsName("urn:x", new SimpleName("urn:x", "no")), new SimpleName("urn:y", "a")])),
                new SimpleList(new SimpleOneOrMore(value)))),
        ]);
        SimplePattern text = new SimpleText { Span = Span(4) };
        return new HandMadeGrammar(new SimpleGrammar(
            new SimpleChoice([new SimpleRef(0), new SimpleRef(1)]),
            [
                Element(new SimpleName("urn:x", "e"), new SimpleInterleave([shared, text]), "element"),
                Element(new SimpleNsName("urn:z", null), new SimpleGroup([shared, new SimpleChoice([new SimpleEmpty(), new SimpleRef(0)])]), null),
                new SimpleElement { Name = new SimpleAnyName(null), Content = new SimpleNotAllowed(), Span = null },
            ]))
        {
            Names = [new ExpandedName(string.Empty, "id"), new("urn:x", "no"), new("urn:y", "a"), new("urn:x", "e")],
            Namespaces = ["urn:x", "urn:z"],
            Ids = [new IdAttribute(new ExpandedName("urn:x", "e"), new ExpandedName(string.Empty, "id"), IdKind.IdRefs)],
        };
    }

    /// <summary>One whose start is a pattern.</summary>
    public static HandMadeGrammar Of(SimplePattern start) => new(new SimpleGrammar(start, []));

    private static SimpleElement Element(SimpleNameClass name, SimplePattern content, string? documentation) =>
        new() { Name = name, Content = content, Documentation = documentation, Span = Span(9) with { End = null } };

    private static SourceSpan Span(int line) => new("a.rng", new TextPosition(line, 2), new TextPosition(line, 70_000));
}
