// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Documentation;

/// <summary>What the page says of declarations and makes of prose, in small customisations that declare all they have themselves.</summary>
[TestClass]
public sealed class DocumentationWriterTests
{
    private const string Declarations = """
        <classSpec ident="att.written" type="atts" module="m">
          <attList>
            <attDef ident="hand"><desc xml:lang="en">whose hand it is in</desc><desc xml:lang="de">von wessen Hand</desc><datatype><dataRef name="anyURI"/></datatype></attDef>
            <attDef ident="ink" usage="rec"><datatype maxOccurs="unbounded"><dataRef key="word"/></datatype></attDef>
            <attDef ident="gone"><datatype><textNode/></datatype></attDef>
          </attList>
        </classSpec>
        <classSpec ident="model.part" type="model" module="m"/>
        <dataSpec ident="word" module="m"><content><dataRef name="token" restriction="[a-z]+"/></content></dataSpec>
        <macroSpec ident="macro.parts" module="m"><content><alternate minOccurs="0" maxOccurs="unbounded"><textNode/><classRef key="model.part"/></alternate></content></macroSpec>
        <classSpec ident="att.unused" type="atts" module="m"><attList><attDef ident="x"><datatype><dataRef key="unused"/></datatype></attDef></attList></classSpec>
        <dataSpec ident="unused" module="m"><content><dataRef name="token"/></content></dataSpec>
        <elementSpec ident="book" module="m">
          <gloss xml:lang="en">a whole book</gloss>
          <desc xml:lang="en">contains leaves; see <gi>leaf</gi></desc>
          <content><sequence><elementRef key="leaf" maxOccurs="unbounded"/><elementRef key="end" minOccurs="0"/></sequence></content>
          <constraintSpec ident="c1" scheme="schematron"><desc xml:lang="en">At most ten.</desc><constraint><s:rule xmlns:s="http://purl.oclc.org/dsdl/schematron" context="book"><s:report test="count(leaf) &gt; 10">too many</s:report></s:rule></constraint></constraintSpec>
        </elementSpec>
        <elementSpec ident="leaf" module="m">
          <desc xml:lang="en">a leaf</desc><desc xml:lang="de">ein Blatt</desc>
          <classes><memberOf key="att.written"/></classes>
          <content><macroRef key="macro.parts"/></content>
          <attList>
            <attDef ident="gone" mode="delete"/>
            <attDef ident="side" usage="req"><valList type="closed">
              <valItem ident="r"><desc xml:lang="en">recto</desc></valItem><valItem ident="v"><desc xml:lang="en">verso</desc></valItem></valList><defaultVal>r</defaultVal></attDef>
          </attList>
          <exemplum xml:lang="en"><egXML xmlns="http://www.tei-c.org/ns/Examples"><book>
               <leaf side="r">a &amp; b<end/></leaf>
             </book></egXML></exemplum>
          <remarks xml:lang="en"><p>Leaves are <emph>not</emph> pages.</p></remarks>
        </elementSpec>
        <elementSpec ident="end" module="m" validUntil="2031-01-01"><equiv uri="https://example.org/end"/><desc type="deprecationInfo" xml:lang="en">Use nothing.</desc><classes><memberOf key="model.part"/></classes><content><empty/></content></elementSpec>
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Element_is_described_with_all_that_is_known_of_it()
    {
        XElement leaf = ById(Page(""), "element-leaf");
        string text = Fold(leaf);
        Assert.Contains("<leaf>", text);
        Assert.Contains("Contained by book", text);
        Assert.Contains("May contain text end", text);
        Assert.Contains("@side required", text);
        Assert.Contains("\"r\" | \"v\"; default \"r\"", text);
        Assert.Contains("\"v\" verso", text);
        Assert.Contains("@hand xsd:anyURI att.written", text);
        Assert.Contains("@ink recommended word 1 or more separated by white space att.written", text);
        Assert.DoesNotContain("@gone", text);
        Assert.Contains("Leaves are not pages.", text);
        Assert.Contains("<leaf side=\"r\">a &amp; b<end/></leaf>", text);
        Assert.AreEqual("#element-book", leaf.Descendants("figure").Single().Descendants("a").First().Attribute("href")?.Value);
    }

    [TestMethod]
    public void Content_models_rules_and_deprecations_are_shown()
    {
        XElement page = Page("");
        string book = Fold(ById(page, "element-book"));
        Assert.Contains("It may be the root of a document.", book);
        Assert.Contains("( leaf+, end? )", book);
        Assert.Contains("At most ten.", book);
        Assert.Contains("<s:report test=\"count(leaf) > 10\">too many</s:report>", book);
        string end = Fold(ById(page, "element-end"));
        Assert.Contains("Deprecated: it may be gone from 2031-01-01 on. Use nothing.", end);
        Assert.Contains("Equivalent to https://example.org/end.", end);
        Assert.Contains("nothing: the element is empty", end);
        Assert.Contains("( text | model.part )*", Fold(ById(page, "macro-macro.parts")));
        Assert.Contains("xsd:token { pattern = \"[a-z]+\" }", Fold(ById(page, "datatype-word")));
        Assert.Contains("Used by att.written", Fold(ById(page, "datatype-word")));
        Assert.Contains("Members end", Fold(ById(page, "class-model.part")));
    }

    [TestMethod]
    public void What_nothing_uses_is_left_out_and_all_rules_are_listed()
    {
        XElement page = Page("");
        Assert.IsFalse(page.Descendants().Any(e => e.Attribute("id")?.Value is "class-att.unused" or "datatype-unused"));
        Assert.AreEqual("c1 At most ten.", Fold(ById(page, "reference-rules").Element("dl")!)); // not null: fails the test as it should
        Assert.AreEqual("#rule-c1", ById(page, "reference-rules").Descendants("a").Single().Attribute("href")?.Value);
    }

    [TestMethod]
    public void Language_that_is_asked_for_comes_first_and_English_in_its_place()
    {
        XElement page = Page("", new DocumentationOptions { Language = "de" });
        Assert.AreEqual("de", page.Attribute("lang")?.Value);
        XElement leaf = ById(page, "element-leaf");
        Assert.Contains("ein Blatt", Fold(leaf));
        Assert.DoesNotContain("a leaf", Fold(leaf));
        Assert.Contains("Enthalten in book", Fold(leaf));
        XElement english = leaf.Descendants("span").Single(s => s.Value == "recto");
        Assert.AreEqual("en", english.Attribute("lang")?.Value);
        Assert.Contains("von wessen Hand", Fold(ById(page, "class-att.written")));
    }

    [TestMethod]
    public void Prose_becomes_sections_with_numbers_lists_tables_and_notes()
    {
        XElement page = Page("""
            <div xml:id="one"><head>First</head><p>See <ptr target="#two"/> and <ref target="#gone">nowhere</ref>.<note>A note.</note></p>
              <list type="gloss"><label>a</label><item>b</item></list>
              <div><head>Below</head><p>Text <list rend="numbered"><item>one</item></list> after.</p></div></div>
            <div xml:id="two"><head>Second</head><table><head>T</head><row role="label"><cell>h</cell></row><row><cell cols="2">c</cell></row></table>
              <specList><specDesc key="leaf" atts="side"/></specList></div>
            """);
        Assert.AreEqual("1 First|1.1 Below|2 Second", string.Join('|', page.Descendants("nav").Single().Descendants("li").Take(3).Select(Fold)));
        XElement one = ById(page, "one");
        Assert.AreEqual("#two", one.Descendants("a").First(a => a.Value == "Second").Attribute("href")?.Value);
        Assert.AreEqual("span", one.DescendantsAndSelf().Single(e => e.Value == "nowhere" && !e.HasElements).Name.LocalName);
        Assert.AreEqual("p ol p", string.Join(' ', one.Element("section")?.Elements().Skip(1).Select(e => e.Name.LocalName) ?? []));
        Assert.AreEqual("A note. ↩", Fold(ById(page, "footnotes").Descendants("li").Single()));
        XElement two = ById(page, "two");
        Assert.AreEqual("2", two.Descendants("td").Single().Attribute("colspan")?.Value);
        Assert.AreEqual("<leaf> a leaf @side", Fold(two.Descendants("dl").First()));
    }

    [TestMethod]
    public void Hostile_prose_brings_no_script_no_request_and_no_broken_page()
    {
        string deep = string.Concat(Enumerable.Repeat("<div><head>h</head><hi>", 400)) + "deep text" + string.Concat(Enumerable.Repeat("</hi></div>", 400));
        string text = Write(Compile($$"""
            <p xml:id="a b&quot;&gt;&lt;script&gt;" xml:lang="x&quot; onload=&quot;alert(1)">
              <ref target="javascript:alert(1)">one</ref> <ref target=" JaVa&#10;Script:alert(1)">two</ref> <ref target="data:text/html,x">three</ref>
              <ptr target="vbscript:x"/> <ref target="https://example.org/&quot;onclick=&quot;x">four</ref>
              <script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script> <graphic url="https://example.org/pixel.png"/>
              <code>&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;</code>
              <egXML xmlns="http://www.tei-c.org/ns/Examples"><script onclick="alert(1)">x</script></egXML></p>
            <p xml:id="content"/><p xml:id="element-leaf"/><table><row><cell rows="99999999999" cols="-1">x</cell></row></table>
            {{deep}}
            """), new DocumentationOptions());
        PageChecks.HoldWellFormed(text);
        XElement page = PageChecks.Parse(text);
        PageChecks.HoldIds(page);
        PageChecks.HoldSafe(page);
        Assert.IsFalse(page.Descendants("script").Any());
        Assert.Contains("deep text", page.Value);
        Assert.AreEqual("three", page.Descendants("span").First(s => s.Value == "three").Value);
    }

    private XElement Page(string prose, DocumentationOptions? options = null)
    {
        string text = Write(Compile(prose), options ?? new DocumentationOptions());
        PageChecks.HoldWellFormed(text);
        XElement page = PageChecks.Parse(text);
        PageChecks.HoldIds(page);
        PageChecks.HoldSafe(page);
        return page;
    }

    private OddResult Compile(string prose)
    {
        string odd = $"""
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Books</title><author>Anna Roth</author></titleStmt>
            <publicationStmt><publisher>P</publisher><availability><licence target="https://example.org/l">Free</licence></availability></publicationStmt></fileDesc></teiHeader>
            <text><body>{prose}<schemaSpec ident="books" start="book" ns="">{Declarations}</schemaSpec></body></text></TEI>
            """;
        const string Uri = "memory:///books.odd";
        MemoryResolver resolver = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(Uri, Encoding.UTF8.GetBytes(odd)));
        DiagnosticBag found = new();
        OddResult? result = OddCompiler.Compile(Uri, new OddOptions { IncludesDescriptions = true, Reading = new XmlReadingOptions { MaxDepth = 2000 } }, resolver, found, TestContext.CancellationToken);
        Assert.IsNotNull(result, string.Join('\n', found.ToImmutableArray()));
        return result;
    }

    private static string Write(OddResult result, DocumentationOptions options)
    {
        using StringWriter writer = new();
        DocumentationWriter.Write(result, options, writer);
        return writer.ToString();
    }

    private static XElement ById(XElement page, string id) => page.Descendants().Single(e => e.Attribute("id")?.Value == id);

    // The texts of blocks apart, white space folded.
    private static string Fold(XElement element) => string.Join(' ', string.Concat(element.DescendantNodes().OfType<XText>().Select(t =>
        t.Parent?.Name.LocalName is "dt" or "dd" or "h3" or "h4" or "p" or "th" or "td" or "li" ? t.Value + " " : t.Value)
        .Zip(element.DescendantNodes().OfType<XText>(), (text, node) => IsFirst(node) ? " " + text : text))
        .Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsFirst(XText text) => text.Ancestors().TakeWhile(a => a.DescendantNodes().OfType<XText>().First() == text)
        .Any(a => a.Name.LocalName is "dt" or "dd" or "h3" or "h4" or "p" or "th" or "td" or "li" or "pre" or "div" or "section");
}
