// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using TeiEdition.Schematron.Engine;
using TeiEdition.Schematron.Svrl;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.Xslt.Running;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xslt;

namespace TeiEdition.Schematron.Tests.Xslt;

/// <summary>Tests <see cref="XsltRuleEngine"/>.</summary>
[TestClass]
public sealed class XsltRuleEngineTests
{
    private static readonly SchematronRunOptions Options = new() { CurrentDate = DateTimeOffset.Parse("2020-02-29T12:00:00+01:00", CultureInfo.InvariantCulture) };

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Findings_have_the_places_of_the_document_and_of_the_schema()
    {
        await using XsltRuleEngine engine = Saxon();
        SourceLocation rule = new("schema.sch", 7, 9);
        Schema schema = Of("schema.sch", new Assertion { IsReport = false, Test = "@n", Id = "a", Role = "warning", Location = rule, Message = [new TextPart("no n")] });

        SvrlOutput? svrl = Run(engine, schema, "<r>\n <a n='1'/>\n <a/>\n</r>");

        Finding finding = svrl?.Findings.Single() ?? throw new AssertFailedException("no SVRL");
        Assert.AreEqual(new SourceLocation("doc.xml", 3, 3), finding.Place);
        Assert.AreEqual(rule, finding.SchemaPlace);
        Assert.AreEqual("a warning no n /Q{}r[1]/Q{}a[2]", $"{finding.Id} {finding.Role} {finding.Text} {finding.Location}");
        Assert.HasCount(1, svrl.Patterns.Single().Rules);
    }

    [TestMethod]
    public async Task Current_date_is_that_of_the_options()
    {
        await using XsltRuleEngine engine = Saxon();
        Schema schema = Of("schema.sch", Says(
            "current-date()", "' '", "current-dateTime()", "' '", "adjust-date-to-timezone(current-date(), ())", "' '", "'current-date()'", "(: current-date() :) ''"));

        Assert.AreEqual(
            "2020-02-29+01:00 2020-02-29T12:00:00+01:00 2020-02-29 current-date()",
            Run(engine, schema, "<a/>")?.Findings.Single().Text);
    }

    [TestMethod]
    public async Task Documents_are_read_in_allowed_folders_only()
    {
        using TemporaryFolder folder = new();
        folder.Write("schema/list.xml", "<list n='from the schema'/>");
        folder.Write("edition/list.xml", "<list n='from the edition'/>");
        folder.Write("list.xml", "<list n='from elsewhere'/>");
        await using XsltRuleEngine engine = Saxon(folder["edition"]);
        Schema schema = Of(
            folder["schema/schema.sch"],
            Says("doc('list.xml')/*/@n", "', '", "doc('../edition/list.xml')/*/@n", "', '", "doc-available('../list.xml')"));
        DiagnosticBag bag = new();

        SvrlOutput? svrl = Run(engine, schema, "<a/>", bag);

        Assert.AreEqual("from the schema, from the edition, false", svrl?.Findings.Single().Text);
        Diagnostic outside = bag.ToImmutableArray().Single();
        Assert.AreEqual($"SCH054 {folder["list.xml"]} {folder["schema/schema.sch"]}", $"{outside.Code} {outside.Arguments[0]} {outside.Location?.Path}");
    }

    [TestMethod]
    public async Task Network_is_never_asked()
    {
        await using XsltRuleEngine engine = Saxon();
        Schema schema = Of("schema.sch", Says("doc('http://127.0.0.1:1/x.xml')"), Says("unparsed-text-available('http://127.0.0.1:1/x.txt')"));
        DiagnosticBag bag = new();

        SvrlOutput? svrl = Run(engine, schema, "<a/>", bag);

        Assert.AreEqual(" | FODC0002: doc('http://127.0.0.1:1/x.xml') | false", string.Join(" | ", Entries(svrl)));
        Assert.AreEqual("SCH054 SCH054", string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)));
    }

    [TestMethod]
    public async Task Java_that_is_missing_is_said_once_with_the_rules()
    {
        await using XsltRuleEngine engine = new(new XsltRuleEngineOptions { Worker = new XsltWorkerOptions { JavaPath = "/nowhere/java" } });
        Schema schema = Of("schema.sch", Says("1"));
        DiagnosticBag bag = new();

        Assert.IsNull(Run(engine, schema, "<a/>", bag));
        Assert.IsNull(Run(engine, schema, "<a/>", bag));

        Assert.AreEqual(
            "teiedition: error: Java was not found: /nowhere/java [XSL001]\nschema.sch: error: rules that need XSLT were not run (p): Java was not found: /nowhere/java [SCH050]",
            string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public async Task Functions_and_keys_of_the_schema_work_and_wrong_ones_cost_only_what_uses_them()
    {
        await using XsltRuleEngine engine = Saxon();
        System.Xml.Linq.XElement brought = System.Xml.Linq.XElement.Parse(
            """
            <x xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:f="urn:f">
            <xsl:key name="k" match="a" use="@n"/>
            <xsl:function name="f:ok"><xsl:param name="n"/><xsl:sequence select="$n * 2"/></xsl:function>
            <xsl:function name="f:bad"><xsl:sequence select="("/></xsl:function>
            <xsl:function name="f:loop"><xsl:sequence select="1 + f:loop()"/></xsl:function>
            </x>
            """);
        Schema schema = Of("schema.sch", Says("f:ok(21)"), Says("f:bad()"), Says("count(key('k', '1'))")) with
        {
            Namespaces = [new Ns("f", "urn:f")],
            Xslt = [.. brought.Elements()],
        };
        DiagnosticBag bag = new();

        SvrlOutput? svrl = Run(engine, schema, "<r><a n='1'/></r>", bag);

        Assert.AreEqual("42 | 1", string.Join(" | ", Entries(svrl)));
        Assert.AreEqual("SCH051 SCH051", string.Join(' ', bag.ToImmutableArray().Select(d => d.Code)), string.Join('\n', bag.ToImmutableArray()));
    }

    private static Assertion Says(params string[] expressions) =>
        new() { IsReport = true, Test = "true()", Message = [.. expressions.Select(e => new ValueOfPart(e))] };

    private static IEnumerable<string> Entries(SvrlOutput? svrl) =>
        svrl?.Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries).Select(e => e is RuleError error ? $"{error.Code}: {error.Expression}" : ((Finding)e).Text) ?? [];

    private static Schema Of(string path, params Assertion[] assertions) => new()
    {
        Path = path,
        QueryBinding = "xslt2",
        Patterns = [new Pattern { Id = "p", Rules = [new Rule { Context = "a", Assertions = [.. assertions] }] }],
    };

    private static XsltRuleEngine Saxon(params string[] folders)
    {
        DiagnosticBag missing = new();
        if (!JavaEnvironment.Locate(new XsltWorkerOptions(), missing).CanTransform)
        {
            Assert.Inconclusive(missing.ToImmutableArray()[0].Message);
        }

        return new XsltRuleEngine(new XsltRuleEngineOptions { ReadableFolders = [.. folders] });
    }

    private SvrlOutput? Run(XsltRuleEngine engine, Schema schema, string document, DiagnosticBag? bag = null)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(document));
        DocumentTree tree = DocumentTreeReader.Read(reader, "doc.xml", FileUri.FromPath("/doc.xml"), TestContext.CancellationToken);
        DiagnosticBag sink = bag ?? new DiagnosticBag();
        SvrlOutput? svrl = engine.Run(new RuleEngineRequest(schema, tree, Options), sink, TestContext.CancellationToken);
        if (bag is null)
        {
            Assert.IsEmpty(sink.ToImmutableArray(), string.Join('\n', sink.ToImmutableArray()));
        }

        return svrl;
    }
}
