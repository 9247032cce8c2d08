// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Schematron.Embedding;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Tests.Embedding;

/// <summary>Tests <see cref="EmbeddedSchematron"/>.</summary>
[TestClass]
public sealed class EmbeddedSchematronTests
{
    private static readonly XNamespace Sch = "http://purl.oclc.org/dsdl/schematron";

    [TestMethod]
    public void Rules_anywhere_become_one_schema_in_its_order()
    {
        XDocument? schema = Extract(
            """
            <grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:s="http://purl.oclc.org/dsdl/schematron" xmlns:t="urn:t">
              <start><ref name="a"/></start>
              <s:pattern id="one"><s:rule context="t:a"><s:assert test="@b">b</s:assert></s:rule></s:pattern>
              <define name="a">
                <element name="a">
                  <empty/>
                  <s:rule context="t:c"><s:assert test="@d">d</s:assert></s:rule>
                  <s:diagnostic id="x">X</s:diagnostic>
                </element>
              </define>
              <s:ns prefix="t" uri="urn:t"/><s:ns prefix="t" uri="urn:t"/>
              <s:let name="n" value="1"/>
              <key name="k" match="t:a" use="@b" xmlns="http://www.w3.org/1999/XSL/Transform"/>
            </grammar>
            """);

        Assert.AreEqual("ns key let pattern pattern diagnostics", string.Join(' ', schema?.Root?.Elements().Select(e => e.Name.LocalName) ?? []));
        Assert.AreEqual("xslt2", schema?.Root?.Attribute("queryBinding")?.Value);
        XElement[] rules = [.. schema?.Descendants(Sch + "rule") ?? []];
        Assert.AreEqual("schema.rng:3:24 schema.rng:7:8", string.Join(' ', rules.Select(rule => rule.Annotation<SourceLocation>())));
        Assert.AreEqual("schema.rng:7:30", schema?.Descendants(Sch + "assert").Last().Annotation<SourceLocation>()?.ToString());
        Assert.AreEqual("urn:t", schema?.Root?.Elements().ElementAt(1).GetNamespaceOfPrefix("t")?.NamespaceName);
    }

    [TestMethod]
    public void Schema_without_rules_has_no_Schematron()
    {
        Assert.IsNull(Extract(
            """
            <element name="a" xmlns="http://relaxng.org/ns/structure/1.0" xmlns:s="http://purl.oclc.org/dsdl/schematron"><s:ns prefix="t" uri="urn:t"/>
            <x xmlns="urn:x"><s:pattern/></x><empty/></element>
            """));
    }

    [TestMethod]
    public void Assertion_without_a_rule_is_reported()
    {
        DiagnosticBag bag = new();

        XDocument? schema = Extract(
            """
            <element name="a" xmlns="http://relaxng.org/ns/structure/1.0" xmlns:s="http://purl.oclc.org/dsdl/schematron"><empty/>
            <s:assert test="@b">b</s:assert></element>
            """,
            bag);

        Assert.IsNull(schema);
        Assert.AreEqual("schema.rng:2:2: error: assert does not belong directly into a RELAX NG schema, and is not checked [SCH058]", string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public void Rules_of_version_1_5_are_read_as_ISO()
    {
        DiagnosticBag bag = new();

        XDocument? schema = Extract(
            """
            <element name="a" xmlns="http://relaxng.org/ns/structure/1.0"><empty/>
            <pattern name="Old one" xmlns="http://www.ascc.net/xml/schematron"><rule context="a"><assert test="@b">b</assert></rule></pattern></element>
            """,
            bag);

        Assert.AreEqual("schema.rng:2:2: SCH059", string.Join('\n', bag.ToImmutableArray().Select(d => $"{d.Location}: {d.Code}")));
        Assert.AreEqual("Old one", schema?.Root?.Element(Sch + "pattern")?.Element(Sch + "title")?.Value);
        Assert.AreEqual("a", XDocument.Parse(schema?.ToString() ?? string.Empty).Descendants(Sch + "rule").Single().Attribute("context")?.Value);
    }

    [TestMethod]
    public void Rules_embedded_by_the_reference_are_those_it_extracts()
    {
        string path = RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.rng");
        DiagnosticBag bag = new();

        XDocument? schema = EmbeddedSchematron.Extract(XDocument.Load(path, LoadOptions.SetLineInfo), path, bag);

        XDocument extracted = XDocument.Load(RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.isosch"));
        string[] expected = Contexts(extracted);
        string[] actual = Contexts(schema);
        // What the reference makes from specifications, lists of parameters and deprecated elements, it embeds nowhere.
        Assert.IsTrue(expected.Except(actual).All(context => context is "tei:re" or "tei:superEntry" || context.StartsWith("tei:param[parent::tei:model", StringComparison.Ordinal)), string.Join('\n', expected.Except(actual)));

        // What it makes for anyElement stands in the RELAX NG schema alone.
        Assert.AreEqual("tei:content tei:datatype", string.Join(' ', actual.Except(expected)));
        Assert.IsEmpty(bag.ToImmutableArray());
        Assert.IsNotEmpty(actual);
    }

    private static string[] Contexts(XDocument? schema) =>
        schema is null ? [] : [.. schema.Descendants(Sch + "rule").Select(rule => rule.Attribute("context")?.Value ?? string.Empty).Order(StringComparer.Ordinal)];

    private static XDocument? Extract(string relaxNg, DiagnosticBag? bag = null)
    {
        DiagnosticBag sink = bag ?? new DiagnosticBag();
        XDocument? schema = EmbeddedSchematron.Extract(XDocument.Parse(relaxNg, LoadOptions.SetLineInfo), "schema.rng", sink);
        if (bag is null)
        {
            Assert.IsEmpty(sink.ToImmutableArray());
        }

        return schema;
    }
}
