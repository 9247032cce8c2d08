// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>The walk through two grammars finds what differs, and nothing else.</summary>
[TestClass]
public sealed class GrammarComparisonTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("(b, c?) | (b, c, c)", "b, (c, c?)?", DisplayName = "choice and option")]
    [DataRow("attribute x { text }?, attribute y { 'a' | 'b' }, b", "attribute y { 'b' | 'a' }, b, (attribute x { text } | empty)", DisplayName = "order of attributes")]
    [DataRow("(b | c)*, c", "b*, (c, b*)*, c", DisplayName = "loops")]
    [DataRow("(b+, c) | notAllowed", "b, b*, c", DisplayName = "notAllowed")]
    [DataRow("list { xsd:int, xsd:int, xsd:int* }", "list { xsd:int, xsd:int+ }", DisplayName = "lists")]
    [DataRow("attribute x { 'v' | xsd:token }", "attribute x { xsd:token }", DisplayName = "open list")]
    [DataRow("mixed { b* }", "(text | b)*", DisplayName = "mixed")]
    public void Grammars_that_allow_the_same_have_no_differences(string ours, string reference) =>
        Assert.AreEqual("", Differences(ours, reference));

    [TestMethod]
    [DataRow("b", "b?", "a: end: ours no, reference yes", DisplayName = "end")]
    [DataRow("b, c", "b, b", "a after b: <b>: ours no, reference yes\na after b: <c>: ours yes, reference no", DisplayName = "child")]
    [DataRow("text", "b*", "a: text: ours yes, reference no\na: <b>: ours no, reference yes", DisplayName = "text")]
    [DataRow("attribute x { text }", "attribute x { text }?", "a: @x: ours @x=text, reference (@x=text)?", DisplayName = "required")]
    [DataRow("attribute x { 'v' | 'w' }", "attribute x { 'v' }", "a: @x: ours @x=('v'|'w'), reference @x='v'", DisplayName = "closed list")]
    [DataRow("empty", "attribute x { text }", "a: @x: ours no, reference @x=text", DisplayName = "attribute")]
    [DataRow("list { xsd:int+ }", "list { xsd:int* }", "a: value: ours list(int{1 39+}), reference list(int{0 39+})", DisplayName = "list")]
    [DataRow("element * - b { empty }", "element * { empty }", "a: <b>: ours no, reference yes", DisplayName = "wildcard")]
    public void What_differs_is_found_once(string ours, string reference, string expected) =>
        Assert.AreEqual(expected, Differences(ours, reference));

    [TestMethod]
    public void Reference_schemas_of_two_customisations_differ_in_both_ways()
    {
        SchemaPair pair = References("ex.tei_bare", "p5test.testbare");
        GrammarComparison grammars = Compare(pair);
        Assert.IsTrue(grammars.Differences.Any(d => d is { Element: "p", Subject: "@style", Ours: "no" }), string.Join('\n', grammars.Differences));
        DocumentComparison documents = new(pair, KnownDifferences.Load(), TestContext.CancellationToken);
        ParityDocuments source = new(pair, 1);
        foreach ((string id, byte[] bytes) in source.Mutants(source.Draw(), 100))
        {
            documents.Add(id, bytes);
        }

        Assert.IsGreaterThan(10, documents.Different);
        Assert.IsGreaterThan(0, documents.BothValid + documents.BothInvalid);
    }

    [TestMethod]
    public void A_reference_schema_does_not_differ_from_itself()
    {
        GrammarComparison comparison = Compare(References("ex.tei_lite", "ex.tei_lite"));
        Assert.IsEmpty(comparison.Differences);
        Assert.IsGreaterThan(100, comparison.Elements);
        Assert.IsGreaterThan(comparison.Elements, comparison.States);
    }

    private static SchemaPair References(string first, string second) => new(
        first,
        OurSchema.CompileFile(RepositoryFolder.Shared($"odd/{first}/{first}.rng"), checkIds: false).Schema!, // not null: a reference schema
        OurSchema.CompileFile(RepositoryFolder.Shared($"odd/{second}/{second}.rng"), checkIds: false).Schema!);

    private GrammarComparison Compare(SchemaPair pair) => GrammarComparison.Of(pair.Ours.Schema, pair.Reference.Schema, TestContext.CancellationToken);

    private string Differences(string ours, string reference) =>
        string.Join('\n', Compare(new SchemaPair("", Schema(ours), Schema(reference))).Differences);

    private static OurSchema Schema(string content)
    {
        (OurSchema? schema, DiagnosticBag found) = OurSchema.Compile(
            $"start = element a {{ {content} }}\nb = element b {{ empty }}\nc = element c {{ empty }}\n", new RelaxNgOptions { CheckIds = false }, compact: true);
        Assert.IsNotNull(schema, string.Join('\n', found.ToImmutableArray()));
        return schema;
    }
}
