// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.RelaxNg.Syntax.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Syntax.Xml;

/// <summary>Schemas that break section 3, and sections 4.1 to 4.5 where they concern one file: code, line and column of every error.</summary>
[TestClass]
public sealed class XmlSyntaxErrorTests
{
    [TestMethod]
    [DataRow("<thisIsJunk/>", "RNG001 1:2")]
    [DataRow("<R:define name='a'><R:empty/></R:define>", "RNG001 1:2")]
    [DataRow("<R:group><R:emtpy/></R:group>", "RNG002 1:11")]
    [DataRow("<R:elemnt/>", "RNG002 1:2")]
    [DataRow("<R:element name='a'><R:define name='b'><R:text/></R:define></R:element>", "RNG003 1:22")]
    [DataRow("<R:grammar><R:element name='a'><R:empty/></R:element></R:grammar>", "RNG003 1:13")]
    [DataRow("<R:grammar><R:include href='a'><R:include href='b'/></R:include></R:grammar>", "RNG003 1:33")]
    [DataRow("<R:grammar><R:include href='a'><R:div><R:include href='b'/></R:div></R:include></R:grammar>", "RNG003 1:40")]
    [DataRow("<R:text><R:empty/></R:text>", "RNG003 1:10")]
    [DataRow("<R:text name='a'/>", "RNG004 1:9")]
    [DataRow("<R:ref name='a' type='b'/>", "RNG004 1:17")]
    [DataRow("<R:ref name='a' R:ns='b'/>", "RNG005 1:17")]
    [DataRow("<R:ref/>", "RNG006 1:2")]
    [DataRow("<R:data/>", "RNG006 1:2")]
    [DataRow("<R:externalRef/>", "RNG006 1:2")]
    [DataRow("<R:group/>", "RNG007 1:2")]
    [DataRow("<R:element name='a'/>", "RNG007 1:2")]
    [DataRow("<R:element><R:name>a</R:name></R:element>", "RNG007 1:2")]
    [DataRow("<R:element><R:choice/><R:empty/></R:element>", "RNG007 1:13")]
    [DataRow("<R:element><R:anyName><R:except/></R:anyName><R:empty/></R:element>", "RNG007 1:24")]
    [DataRow("<R:data type='string'><R:except/></R:data>", "RNG007 1:24")]
    [DataRow("<R:grammar><R:start/></R:grammar>", "RNG007 1:13")]
    [DataRow("<R:grammar><R:start><R:text/><R:empty/></R:start></R:grammar>", "RNG008 1:31")]
    [DataRow("<R:attribute name='a'><R:text/><R:text/><R:text/></R:attribute>", "RNG008 1:33")]
    [DataRow("<R:group>x<R:empty/></R:group>", "RNG009 1:10")]
    [DataRow("<R:group><R:empty/><![CDATA[x]]></R:group>", "RNG009 1:29")]
    [DataRow("<R:ref name='a:b'/>", "RNG010 1:8")]
    [DataRow("<R:data type='1'/>", "RNG010 1:9")]
    [DataRow("<R:ref name=''/>", "RNG010 1:8")]
    [DataRow("<R:element name='a b'><R:empty/></R:element>", "RNG011 1:12")]
    [DataRow("<R:element><R:name>a:</R:name><R:empty/></R:element>", "RNG011 1:13")]
    [DataRow("<R:element name='x:a'><R:empty/></R:element>", "RNG012 1:12")]
    [DataRow("<R:element><R:empty/></R:element>", "RNG013 1:2")]
    [DataRow("<R:attribute/>", "RNG013 1:2")]
    [DataRow("<R:element name='a'><R:name>a</R:name><R:empty/></R:element>", "RNG014 1:22")]
    [DataRow("<R:attribute><R:name>a</R:name><R:anyName/></R:attribute>", "RNG014 1:33")]
    [DataRow("<R:grammar><R:start combine='group'><R:text/></R:start></R:grammar>", "RNG015 1:21")]
    [DataRow("<R:text datatypeLibrary='http://example.com/%'/>", "RNG016 1:9")]
    [DataRow("<R:text datatypeLibrary='foo:'/>", "RNG016 1:9")]
    [DataRow("<R:text datatypeLibrary='xyzzy/foo:bar'/>", "RNG017 1:9")]
    [DataRow("<R:text datatypeLibrary='http://example.com#'/>", "RNG018 1:9")]
    [DataRow("<R:externalRef href='%'/>", "RNG019 1:16")]
    [DataRow("<R:text xml:base='%'/>", "RNG019 1:9")]
    [DataRow("<R:externalRef href='x#foo'/>", "RNG020 1:16")]
    [DataRow("<R:value><a/></R:value>", "RNG021 1:11")]
    [DataRow("<R:element><R:name><R:text/></R:name><R:empty/></R:element>", "RNG021 1:21")]
    [DataRow("<R:data type='a'><R:param name='a'><x/></R:param></R:data>", "RNG021 1:37")]
    [DataRow("<R:element><R:nsName><R:except><R:name>a</R:name></R:except><R:except><R:name>b</R:name></R:except></R:nsName><R:empty/></R:element>", "RNG022 1:62")]
    [DataRow("<R:data type='a'><R:except><R:text/></R:except><R:param name='a'/></R:data>", "RNG023 1:49")]
    [DataRow("<R:text>", "XML001 1:9")]
    public void Rule_broken_is_reported_at_its_place(string schema, string expected) => Assert.AreEqual(expected, Errors(schema));

    [TestMethod]
    public void Errors_after_the_first_are_reported_too() => Assert.AreEqual(
        "RNG006 1:13|RNG002 2:12|RNG012 3:12|RNG007 4:2",
        Errors("""
            <R:grammar><R:define><R:text/></R:define><R:start>
            <R:group ><R:oops/></R:group></R:start><R:define name='a'>
            <R:element name='p:x'><R:empty/></R:element></R:define>
            <R:start/></R:grammar>
            """));

    [TestMethod]
    public void Depth_beyond_the_limit_is_reported_once() => Assert.AreEqual(
        "RNG250 1:32", Errors("<R:group><R:group><R:group><x><y/></x></R:group></R:group></R:group>", new RelaxNgOptions { MaxPatternDepth = 4 }));

    [TestMethod]
    public void Depth_without_end_does_not_overflow_the_stack() => Assert.StartsWith(
        "RNG250 1:", Errors(string.Concat(Enumerable.Repeat("<R:group>", 200_000))));

    // The document type, on a line before the schema, declares the prefix R.
    private static string Errors(string schema, RelaxNgOptions? options = null)
    {
        string root = schema[1..schema.IndexOfAny([' ', '/', '>'])];
        string xml = $"<!DOCTYPE x [<!ATTLIST {root} xmlns:R CDATA 'http://relaxng.org/ns/structure/1.0'>]>\n{schema}";
        DiagnosticBag bag = new();
        Assert.IsNull(XmlSyntaxReader.Read(
            Encoding.UTF8.GetBytes(xml), "a.rng", "file:///a.rng", options ?? new RelaxNgOptions(), bag, CancellationToken.None));
        return string.Join('|', bag.ToImmutableArray().Select(d => $"{d.Code} {d.Location?.Line - 1}:{d.Location?.Column}"));
    }

    [TestMethod]
    public void Reading_says_no_more_after_a_hundred_errors()
    {
        DiagnosticBag bag = new();
        string schema = "<group xmlns='http://relaxng.org/ns/structure/1.0'>" + string.Concat(Enumerable.Repeat("<unknown/>", 300)) + "</group>";
        Assert.IsNull(XmlSyntaxReader.Read(Encoding.UTF8.GetBytes(schema), "x.rng", "", new RelaxNgOptions(), bag, CancellationToken.None));
        Assert.HasCount(100, bag.ToImmutableArray());
    }
}
