// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Tests.Standard;

/// <summary>ISO/IEC 19757-3:2020, annex C: what needs XSLT is not run in process, and never silently.</summary>
[TestClass]
public sealed class XsltTests
{
    [TestMethod]
    [DataRow("key('k', @n)", "the function key() needs XSLT")]
    [DataRow("doc('x.xml')", "the function doc() needs XSLT")]
    [DataRow("t:f(.)", "the function t:f() needs XSLT")]
    [DataRow("'a' || 'b'", "\"'a' || 'b'\" has the operator ||, which came with XPath 3")]
    [DataRow("(1 to 3) ! .", "\"(1 to 3) ! .\" has the operator !, which came with XPath 3")]
    [DataRow("sort(@*)", "the function sort() needs XSLT")]
    [DataRow("let $i := 1 return $i", "\"let $i := 1 return $i\" has let, which came with XPath 3")]
    [DataRow("Q{urn:t}a", "\"Q{urn:t}a\" has a name with its namespace in braces, which came with XPath 3")]
    public void Expression_that_needs_xslt_keeps_its_pattern_from_running(string test, string reason)
    {
        string schema = Case.Schema(
            $"<pattern id='p'><rule context='b'><report test=\"{test}\">x</report></rule></pattern><pattern><rule context='b'><report test='true()'>y</report></rule></pattern>");
        Assert.AreEqual($"s.sch:2:2 SCH028 the pattern \"p\" was not checked: {reason}\n1:5 SCH040 y", Case.Findings(schema, "<a><b/></a>"));
    }

    [TestMethod]
    public void Variable_that_needs_xslt_takes_the_patterns_that_use_it_with_it()
    {
        SchematronSchema? schema = Case.Compile(Case.Schema(
            "<let name='d' value=\"doc('x.xml')\"/><let name='e' value='$d/a'/><pattern id='p'><rule context='b[$e]'/></pattern><pattern id='q'><rule context='b'/></pattern>")).Schema;
        Assert.AreEqual("p", string.Join(' ', schema?.XsltPart(null)?.Patterns.Select(p => p.Id) ?? []));
    }

    [TestMethod]
    public void Rule_engine_gets_the_patterns_that_need_it_and_its_findings_count()
    {
        Xml.Diagnostics.DiagnosticBag bag = new();
        string schema = Case.Schema(
            "<pattern id='p'><rule context='b'><report test='true()'>in process</report></rule></pattern><pattern id='q'><rule context='b'><report test=\"doc('x')\">x</report></rule></pattern>");
        Svrl.SvrlOutput output = Case.Run(schema, "<a><b/></a>", bag, new SchematronRunOptions { CurrentDate = Case.Now, RuleEngine = new Engine() });
        Assert.AreEqual("p q", string.Join(' ', output.Patterns.Select(p => p.Id)));
        Assert.AreEqual("in process|elsewhere in q", string.Join('|', output.Findings.Select(f => f.Text)));
        Assert.HasCount(2, bag.ToImmutableArray());
    }

    [TestMethod]
    public void Declaration_of_xslt_within_a_pattern_counts_and_is_told()
    {
        (SchematronSchema? schema, System.Collections.Immutable.ImmutableArray<string> errors) = Case.Compile(Case.Schema(
            "<pattern><xsl:key name='k' match='*' use='@n' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/><rule context='b'/></pattern>"));
        Assert.AreEqual("s.sch:2:11 SCH006 xsl:key may not stand in <pattern>; it counts as if it stood at the top of the schema", string.Join('\n', errors));
        Assert.HasCount(1, schema?.Schema.Xslt ?? []);
    }

    private sealed class Engine : Schematron.Engine.IRuleEngine
    {
        public Svrl.SvrlOutput Run(
            Schematron.Engine.RuleEngineRequest request, Xml.Diagnostics.IDiagnosticSink sink, CancellationToken cancellationToken) => new()
            {
                Patterns = [.. request.Schema.Patterns.Select((p, i) => new Svrl.ActivePattern
                {
                    Number = i,
                    Id = p.Id,
                    Rules = [new Svrl.FiredRule
                    {
                        Context = "b",
                        Entries = [new Svrl.Finding { IsReport = true, Test = "x", Text = $"elsewhere in {p.Id}", Location = "/Q{}a[1]" }],
                    }],
                })],
            };
    }
}
