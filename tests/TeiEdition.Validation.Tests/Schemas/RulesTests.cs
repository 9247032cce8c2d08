// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Schematron;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Tests.Schemas;

/// <summary>Schematron in the one pass over a document: standalone, within grammars, by phase and day.</summary>
[TestClass]
public sealed class RulesTests
{
    private const string Sch = """
        <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">
          <ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
          <phase id="strict"><active pattern="p2"/></phase>
          <pattern id="p1"><rule context="tei:p"><assert test="@n">no n</assert></rule></pattern>
          <pattern id="p2"><rule context="tei:p"><assert test="@n = '1'">not 1</assert></rule></pattern>
        </schema>
        """;

    private const string Rng = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:sch="http://purl.oclc.org/dsdl/schematron" ns="http://www.tei-c.org/ns/1.0">
          <sch:ns prefix="tei" uri="http://www.tei-c.org/ns/1.0"/>
          <start><element name="TEI"><oneOrMore><ref name="p"/></oneOrMore></element></start>
          <define name="p">
            <element name="p">
              <sch:pattern><sch:rule context="tei:p">
                <sch:assert test="@n">the p “<sch:value-of select="."/>” has no n</sch:assert>
              </sch:rule></sch:pattern>
              <optional><attribute name="n" ns=""/></optional><text/>
            </element>
          </define>
        </grammar>
        """;

    private const string Rnc = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        namespace sch = "http://purl.oclc.org/dsdl/schematron"
        sch:ns [ prefix = "tei" uri = "http://www.tei-c.org/ns/1.0" ]
        start = element TEI { p+ }
        p = [ sch:pattern [ sch:rule [ context = "tei:p" sch:assert [ test = "@n" "no n" ] ] ] ]
            element p { attribute n { text }?, text }
        """;

    private const string Document = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<p>a</p>\n<p n=\"1\">b</p>\n<p n=\"2\"/></TEI>";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("rules.sch", null, "SCH040 2:2 no n; SCH040 2:2 not 1; SCH040 4:2 not 1", DisplayName = "standalone")]
    [DataRow("rules.sch", "strict", "SCH040 2:2 not 1; SCH040 4:2 not 1", DisplayName = "a phase")]
    [DataRow("p.rng", null, "SCH040 2:2 the p “a” has no n", DisplayName = "within a grammar in XML syntax")]
    [DataRow("p.rnc", null, "SCH040 2:2 no n", DisplayName = "within a grammar in compact syntax")]
    public void Rules_that_are_named_find_what_they_say(string schema, string? phase, string expected)
    {
        using TemporaryFolder folder = Files();
        Assert.AreEqual(expected, Findings(folder, Document, new SchemaLibraryOptions { Rules = [folder[schema]] }, phase));
        Assert.AreEqual("", Findings(folder, Document, new SchemaLibraryOptions { Rules = [folder[schema]], UsesRules = false }, phase));
    }

    [TestMethod]
    [DataRow("<?xml-model href='p.rng' schematypens='http://relaxng.org/ns/structure/1.0'?>", "", DisplayName = "as a grammar only")]
    [DataRow("<?xml-model href='p.rng' schematypens='http://purl.oclc.org/dsdl/schematron'?>", "SCH040 2:2 the p “a” has no n", DisplayName = "as rules only")]
    [DataRow("<?xml-model href='rules.sch' phase='strict'?>", "SCH040 2:2 not 1; SCH040 4:2 not 1", DisplayName = "with a phase")]
    [DataRow("<?xml-model href='rules.sch'?><?xml-model href='p.rnc' schematypens='http://purl.oclc.org/dsdl/schematron'?>", "SCH040 2:2 no n; SCH040 2:2 not 1; SCH040 4:2 not 1", DisplayName = "the same rule in two schemas is one finding")]
    public void Rules_that_a_document_names_are_checked(string prolog, string expected)
    {
        using TemporaryFolder folder = Files();
        Assert.AreEqual(expected, Findings(folder, prolog + Document, new SchemaLibraryOptions(), null));
    }

    [TestMethod]
    public void Grammar_and_its_rules_are_both_checked_and_kept_together()
    {
        using TemporaryFolder folder = Files();
        SchemaLibraryOptions options = new() { Schemas = [folder["p.rng"]], Cache = folder["cache"] };
        string document = Document.Replace("<p n=\"2\"/>", "<q/>", StringComparison.Ordinal);
        for (int i = 0; i < 2; i++)
        {
            ImmutableArray<Diagnostic> found = Run(folder, document, options, null);
            Assert.AreEqual("RNG500 4:2; SCH040 2:2", string.Join("; ", found.Select(d => $"{d.Code} {d.Location?.Line}:{d.Location?.Column}")));
            Assert.AreEqual(new SourceLocation(folder["p.rng"], 7, 10), found[1].Related[0], "the place of the rule");
        }
    }

    [TestMethod]
    public void Day_is_what_the_caller_says()
    {
        using TemporaryFolder folder = new();
        folder.Write("day.sch", """
            <schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern>
            <rule context="/*"><report test="current-date() lt xs:date('2026-01-02')">early</report></rule></pattern></schema>
            """);
        SchemaLibraryOptions options = new() { Rules = [folder["day.sch"]] };
        Assert.AreEqual("SCH040 1:2 early", Findings(folder, Document, options, null));
        Assert.AreEqual("", Findings(folder, Document, options, null, new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero)));
    }

    private static TemporaryFolder Files()
    {
        TemporaryFolder folder = new();
        folder.Write("rules.sch", Sch);
        folder.Write("p.rng", Rng);
        folder.Write("p.rnc", Rnc);
        return folder;
    }

    private string Findings(TemporaryFolder folder, string document, SchemaLibraryOptions options, string? phase, DateTimeOffset? day = null) => string.Join(
        "; ", Run(folder, document, options, phase, day).Select(d => $"{d.Code} {d.Location?.Line}:{d.Location?.Column} {d.Message}"));

    private ImmutableArray<Diagnostic> Run(
        TemporaryFolder folder, string document, SchemaLibraryOptions options, string? phase, DateTimeOffset? day = null)
    {
        DiagnosticBag bag = new();
        ValidationOptions validation = new()
        {
            Library = new SchemaLibrary(options with { UsesBuiltIn = false }, new FileResolver()),
            Rules = new SchematronRunOptions { Phase = phase, CurrentDate = day ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        };
        new DocumentPass(validation).Validate(Encoding.UTF8.GetBytes(document), "doc.xml", folder.Path, bag, TestContext.CancellationToken);
        return bag.ToImmutableArray();
    }
}
