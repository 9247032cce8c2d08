// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Tests.Emission;

/// <summary>Where the rules of a customisation come to stand.</summary>
[TestClass]
public sealed class SchematronEmitterTests
{
    private const string All = "<moduleRef key=\"tei\"/><moduleRef key=\"core\"/>";
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    [TestMethod]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\">{0}</elementSpec>", "tei:head", DisplayName = "element")]
    [DataRow("<elementSpec ident=\"a\" ns=\"urn:a\"><content/>{0}</elementSpec>", "ns1:a", DisplayName = "element in another namespace")]
    [DataRow("<classSpec ident=\"model.phrase\" type=\"model\" mode=\"change\">{0}</classSpec>", "tei:hi", DisplayName = "class")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><attList><attDef ident=\"x\">{0}</attDef></attList></elementSpec>", "tei:head/@x", DisplayName = "attribute of an element")]
    [DataRow("<classSpec ident=\"att.typed\" type=\"atts\" mode=\"change\"><attList><attDef ident=\"x\">{0}</attDef></attList></classSpec>", "tei:p/@x | tei:hi/@x", DisplayName = "attribute of a class")]
    [DataRow("{0}", "/*", DisplayName = "schema")]
    public void Assertion_without_a_rule_gets_the_context_of_what_it_stands_in(string around, string expected)
    {
        string constraint = "<constraintSpec ident=\"c\" scheme=\"schematron\"><constraint>\n<sch:assert test=\"true()\">m</sch:assert></constraint></constraintSpec>";
        OddSample sample = OddSample.Compile(All + around.Replace("{0}", constraint, StringComparison.Ordinal));
        Assert.IsNotNull(sample.Result, sample.Sentences);
        XElement assertion = sample.Result.Schematron.Descendants(Sch + "assert").Single();
        Assert.AreEqual(expected, assertion.Parent?.Attribute("context")?.Value);
        Assert.AreEqual("mem:/x.odd:3:2", assertion.Annotation<SourceLocation>()?.ToString());
    }

    [TestMethod]
    public void Rule_of_a_source_goes_with_the_mode_delete()
    {
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"p\" mode=\"change\"><constraintSpec ident=\"p-in-p\" scheme=\"schematron\" mode=\"delete\"/></elementSpec>");
        Assert.IsNotNull(sample.Result, sample.Sentences);
        Assert.IsEmpty(sample.Result.Schematron.Descendants(Sch + "rule"));
    }

    [TestMethod]
    public void Declarations_of_a_pattern_without_rules_count_for_the_schema()
    {
        OddSample sample = OddSample.Compile(All + """
            <constraintSpec ident="v" scheme="schematron"><constraint><sch:ns prefix="my" uri="urn:m"/><sch:pattern><sch:let name="a" value="1"/></sch:pattern></constraint></constraintSpec>
            """);
        XElement? schema = sample.Result?.Schematron.Root;
        Assert.AreEqual("title ns ns let pattern", string.Join(' ', schema?.Elements().Select(e => e.Name.LocalName) ?? []), sample.Sentences);
    }

    [TestMethod]
    public void Constraint_in_another_language_goes_only_where_there_is_one_in_the_language()
    {
        static string One(string ident, string lang) =>
            $"<constraintSpec ident=\"{ident}\" scheme=\"schematron\" xml:lang=\"{lang}\"><constraint><sch:report test=\"{ident}\">m</sch:report></constraint></constraintSpec>";
        OddSample both = OddSample.Compile(All + $"<elementSpec ident=\"head\" mode=\"change\">{One("a", "en")}{One("b", "fr")}</elementSpec>");
        OddSample other = OddSample.Compile(All + $"<elementSpec ident=\"head\" mode=\"change\">{One("b", "fr")}</elementSpec>");
        Assert.AreEqual("a", Tests(both));
        Assert.AreEqual("b", Tests(other));
    }

    [TestMethod]
    public void Deprecated_element_gets_a_warning()
    {
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"head\" mode=\"change\" validUntil=\"2030-01-01\"><desc/></elementSpec>");
        XElement? report = sample.Result?.Schematron.Descendants(Sch + "report").SingleOrDefault(r => r.Attribute("role")?.Value == "nonfatal");
        Assert.AreEqual("tei:head", report?.Parent?.Attribute("context")?.Value, sample.Sentences);
        Assert.Contains("2030-01-01", report?.Value ?? string.Empty);
    }

    private static string Tests(OddSample sample) =>
        string.Join(' ', sample.Result?.Schematron.Descendants(Sch + "report").Select(r => r.Attribute("test")?.Value).Where(t => t?.Length == 1) ?? []);
}
