// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Syntax.Compact;
using TeiEdition.RelaxNg.Writing;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax;

/// <summary>Rule C5 of the house style: every leaf of the syntax tree is written in both syntaxes, read back, searched and simplified.</summary>
[TestClass]
public sealed class EverySyntaxNodeTests
{
    private const string Uri = CompactReading.Uri;
    private const string Other = "memory:/other";
    private readonly IReadOnlyList<SyntaxNode> _samples;

    public EverySyntaxNodeTests()
    {
        DatatypeName token = new("", "token");
        DatatypeName xsd = new(RelaxNgNames.XsdDatatypes, "token");
        NameNameClass name = new("", "a", "");
        NameNameClass other = new("", "b", "");
        TextPattern text = new();
        ElementPattern element = new(name, text);
        DataParam param = new("maxLength", "1", NamespaceContext.Empty);
        ValuePattern value = new(token, "x", NamespaceContext.Empty);
        AnyNameNameClass any = new(new ChoiceNameClass([name, other]));
        Define define = new("d", null, element);
        _samples = Leaves.All<SyntaxNode>(
            element, new AttributePattern(name, text), new GroupPattern([element, text]), new InterleavePattern([element, text]),
            new ChoicePattern([element, text]), new OptionalPattern(element), new ZeroOrMorePattern(element), new OneOrMorePattern(element),
            new ListPattern(value), new MixedPattern(element), new RefPattern("d"), new EmptyPattern(), text, value,
            new DataPattern(xsd, [param], value), param, new NotAllowedPattern(), new ExternalRefPattern(Other, Uri, ""),
            new GrammarPattern([new Start(null, new ParentRefPattern("d"))]), new ParentRefPattern("d"), new Start(null, element), define,
            new Div([new Define("e", Combine.Choice, text)]), new Include(Other, Uri, "", []), name, any, new NsNameNameClass("urn:t", name),
            new ChoiceNameClass([name, other]));
    }

    [TestMethod]
    public void Node_comes_back_from_both_syntaxes()
    {
        foreach (SyntaxNode sample in _samples)
        {
            SchemaDocument document = DocumentWith(sample);
            SchemaDocument compact = CompactReading.Read(CompactSyntaxWriter.Write(document), CancellationToken.None);
            Assert.Contains(sample.GetType(), NodesOf(compact.Root).Select(n => n.GetType()));
            SchemaDocument xml = CompactReading.ReadXml(XmlSyntaxWriter.Write(document), CancellationToken.None);
            Assert.Contains(sample.GetType(), NodesOf(xml.Root).Select(n => n.GetType()));
        }
    }

    [TestMethod]
    public void Node_is_searched_and_simplified()
    {
        SchemaDocument included = new(Other, new GrammarPattern([new Start(null, new EmptyPattern())]), NamespaceContext.Empty);
        foreach (SyntaxNode sample in _samples)
        {
            SchemaDocument document = DocumentWith(sample);
            Assert.HasCount(sample is Include or ExternalRefPattern ? 1 : 0, SchemaReferences.Of(document.Root), sample.GetType().Name);
            SchemaSet set = SchemaSet.Of(document) with
            {
                Documents = ImmutableDictionary<string, SchemaDocument>.Empty.Add(Uri, document).Add(Other, included),
                Targets = ImmutableDictionary<SchemaReference, string>.Empty.Add(new SchemaReference(Uri, Other), Other),
            };
            DiagnosticBag findings = new();
            RelaxNgCompiler.Compile(set, new RelaxNgOptions { CheckIds = false }, findings, CancellationToken.None);
            // Wildcards have to be repeated, and a second start has to be combined; nothing else is wrong.
            string expected = sample is Include ? "RNG112" : "";
            Assert.AreEqual(expected, string.Join(' ', findings.ToImmutableArray().Select(d => d.Code)), sample.GetType().Name);
        }
    }

    // The root and all below it, in no order.
    private static List<SyntaxNode> NodesOf(Pattern root)
    {
        List<SyntaxNode> nodes = [root];
        for (int i = 0; i < nodes.Count; i++)
        {
            SyntaxChildren.Add(nodes[i], nodes);
        }

        return nodes;
    }

    private static SchemaDocument DocumentWith(SyntaxNode sample)
    {
        ElementPattern empty = new(new NameNameClass("", "z", ""), new EmptyPattern());
        GrammarComponent start = sample as Start ?? new Start(null, sample switch
        {
            NameClass names => new ElementPattern(names, new EmptyPattern()),
            ParentRefPattern reference => In(new GrammarPattern([new Start(null, reference)])),
            DataParam param => In(new DataPattern(new DatatypeName(RelaxNgNames.XsdDatatypes, "token"), [param], null)),
            Pattern pattern => In(pattern),
            _ => empty,
        });
        ImmutableArray<GrammarComponent> components = [start, sample as Define ?? new Define("d", null, empty)];
        return new SchemaDocument(
            Uri,
            new GrammarPattern(sample is Div or Include ? components.Add((GrammarComponent)sample) : components),
            NamespaceContext.Empty);
    }

    private static ElementPattern In(Pattern content) => new(new NameNameClass("", "r", ""), content);
}
