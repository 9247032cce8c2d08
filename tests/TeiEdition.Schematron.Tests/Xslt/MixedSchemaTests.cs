// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Tests.Comparison;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron.Tests.Xslt;

/// <summary>Tests schemas of which a part runs in process and a part on Saxon-HE: who reads the findings sees no difference.</summary>
[TestClass]
public sealed class MixedSchemaTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Findings_of_both_engines_come_in_the_order_of_the_document()
    {
        await using XsltRuleEngine engine = Saxon();
        (SvrlOutput svrl, string findings) = Run(
            engine,
            """
            <pattern id="one"><rule context="a"><assert test="@n">no n</assert></rule></pattern>
            <xsl:key name="k" match="a" use="@n" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"/>
            <pattern id="two"><rule context="a"><report test="count(key('k', @n)) gt 1" role="warning">twice</report></rule></pattern>
            <pattern id="three"><rule context="r"><report test="true()" role="info">root</report></rule></pattern>
            """,
            "<r>\n<a n='1'/>\n<a/>\n<a n='1'/></r>");

        Assert.AreEqual("1:2 SCH042 root\n2:2 SCH041 twice\n3:2 SCH040 no n\n4:2 SCH041 twice", findings);
        Assert.AreEqual("one two three", string.Join(' ', svrl.Patterns.Select(p => p.Id)));
    }

    [TestMethod]
    public async Task Abstract_patterns_and_phases_go_the_same_way()
    {
        await using XsltRuleEngine engine = Saxon();
        const string Patterns =
            """
            <phase id="x"><let name="v" value="'v'"/><active pattern="i"/></phase>
            <pattern abstract="true" id="t"><rule context="$c"><assert test="sort($i)[1] = 1"><value-of select="string-join(($v, name()), ' ')"/></assert></rule></pattern>
            <pattern is-a="t" id="i"><param name="c" value="a"/><param name="i" value="(@n, @m) ! number(.)"/></pattern>
            <pattern id="p"><rule context="a"><report test="sort(1)">not active</report></rule></pattern>
            """;

        Assert.AreEqual("2:2 SCH040 v a", Run(engine, Patterns, "<r><a n='2' m='1'/>\n<a n='2'/></r>", "x").Findings);
    }

    [TestMethod]
    public async Task Subordinate_documents_are_read_where_they_may()
    {
        using TemporaryFolder folder = new();
        folder.Write("part.xml", "<part><a/></part>");
        EngineComparison.RequireSaxon();
        await using XsltRuleEngine engine = new(new XsltRuleEngineOptions { ReadableFolders = [folder.Path] });
        string schema = folder.Write(
            "s.sch",
            "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt2'><pattern documents='/r/x/@href'><rule context='a'><report test='true()'>a in <value-of select='name(/*)'/></report></rule></pattern></schema>");
        string document = folder.Write("d.xml", "<r><x href='part.xml'/><x href='missing.xml'/><a/></r>");
        DiagnosticBag bag = new();
        SchematronSchema? compiled = SchematronCompiler.Compile(schema, new SchematronOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(compiled, string.Join('\n', bag.ToImmutableArray()));

        SvrlOutput svrl = new SchematronValidator(compiled).Validate(
            Tree(File.ReadAllText(document), document), document, new SchematronRunOptions { CurrentDate = Case.Now, RuleEngine = engine }, bag, TestContext.CancellationToken);

        Assert.AreEqual($"a in part {folder["part.xml"]}:1:8", string.Join('|', svrl.Findings.Select(f => $"{f.Text} {f.Place}")));
        Assert.AreEqual("SCH040 SCH043", string.Join(' ', bag.ToImmutableArray().Select(d => d.Code).Order(StringComparer.Ordinal)), string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public async Task Function_without_an_end_costs_the_document_only()
    {
        await using XsltRuleEngine engine = Saxon();
        (_, string findings) = Run(
            engine,
            """
            <ns prefix="f" uri="urn:f"/>
            <xsl:function name="f:loop" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:f"><xsl:param name="n"/><xsl:sequence select="1 + f:loop($n + 1)"/></xsl:function>
            <pattern><rule context="a"><report test="f:loop(1) gt 0">x</report></rule></pattern>
            <pattern><rule context="a"><report test="true()">goes on</report></rule></pattern>
            """,
            "<r><a/></r>");

        Assert.Contains("1:5 SCH040 goes on", findings);
        Assert.MatchesRegex("SCH053|SCH043", findings);
    }

    private static XsltRuleEngine Saxon()
    {
        EngineComparison.RequireSaxon();
        return new XsltRuleEngine(new XsltRuleEngineOptions());
    }

    private (SvrlOutput Svrl, string Findings) Run(XsltRuleEngine engine, string patterns, string document, string? phase = null)
    {
        (SchematronSchema? schema, System.Collections.Immutable.ImmutableArray<string> errors) = Case.Compile(Case.Schema(patterns));
        Assert.IsNotNull(schema, string.Join('\n', errors));
        DiagnosticBag bag = new();
        SvrlOutput svrl = new SchematronValidator(schema).Validate(
            Tree(document, "d.xml"), "d.xml", new SchematronRunOptions { CurrentDate = Case.Now, RuleEngine = engine, Phase = phase }, bag, TestContext.CancellationToken);
        return (svrl, string.Join('\n', bag.ToImmutableArray().Select(d => $"{d.Location?.Line}:{d.Location?.Column} {d.Code} {d.Message}")));
    }

    private Tree.DocumentTree Tree(string document, string path)
    {
        using System.Xml.XmlReader reader = System.Xml.XmlReader.Create(new StringReader(document));
        return Schematron.Tree.DocumentTreeReader.Read(reader, path, Path.IsPathFullyQualified(path) ? FileUri.FromPath(path) : string.Empty, TestContext.CancellationToken);
    }
}
