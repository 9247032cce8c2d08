// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.Odd.Tests.Merging;

/// <summary>What customisations accept and refuse, construct by construct (TEI P5 Guidelines, chapter 23).</summary>
[TestClass]
public sealed class CustomisationTests
{
    private const string All = "<moduleRef key=\"tei\"/><moduleRef key=\"core\"/><moduleRef key=\"extra\"/>";

    [TestMethod]
    [DataRow("<TEI><p>a <hi type=\"x\">b</hi></p></TEI>", true)]
    [DataRow("<TEI><head>h</head><p n=\"1\" type=\"a\" subtype=\"b\" rend=\"c\"/></TEI>", true)]
    [DataRow("<TEI><p><hi/></p></TEI>", false, DisplayName = "a change of an inherited attribute makes it required")]
    [DataRow("<TEI><p n=\"1 2\"/></TEI>", false)]
    [DataRow("<TEI/>", false)]
    public void Source_without_changes(string document, bool expected) => Hold(All, document, expected);

    [TestMethod]
    [DataRow("<elementSpec ident=\"head\" mode=\"delete\"/>", "<TEI><head/><p/></TEI>", false, DisplayName = "deleted element")]
    [DataRow("<elementSpec ident=\"head\" mode=\"delete\"/>", "<TEI><p/></TEI>", true, DisplayName = "what a deletion leaves")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"n\" mode=\"delete\"/></attList></elementSpec>", "<TEI><p n=\"1\"/></TEI>", false, DisplayName = "inherited attribute deleted on the element")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"n\" mode=\"delete\"/></attList></elementSpec>", "<TEI n=\"1\"><p rend=\"a\" type=\"b\"/></TEI>", true, DisplayName = "the others stay")]
    [DataRow("<classSpec ident=\"att.typed\" type=\"atts\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"delete\"/></attList></classSpec>", "<TEI><p type=\"b\"/></TEI>", false, DisplayName = "attribute deleted in the class")]
    [DataRow("<classSpec ident=\"att.typed\" type=\"atts\" mode=\"delete\"/>", "<TEI><p n=\"1\"/></TEI>", false, DisplayName = "deleted class, and what is inherited through it")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"change\"><valList type=\"closed\"><valItem ident=\"a\"/></valList></attDef></attList></elementSpec>", "<TEI><p type=\"b\"/></TEI>", false, DisplayName = "closed list on an inherited attribute")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"change\"><valList type=\"semi\"><valItem ident=\"a\"/></valList></attDef></attList></elementSpec>", "<TEI><p type=\"b\"/></TEI>", true, DisplayName = "semi list")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"change\" usage=\"req\"/></attList></elementSpec>", "<TEI><p/></TEI>", false, DisplayName = "required")]
    [DataRow("<elementSpec ident=\"hi\" mode=\"change\"><attList><attDef ident=\"type\" mode=\"delete\"/></attList></elementSpec>", "<TEI><p><hi type=\"a\"/></p></TEI>", false, DisplayName = "deletion of what changed an inherited attribute")]
    [DataRow("<elementSpec ident=\"hi\" mode=\"replace\"><classes><memberOf key=\"model.phrase\"/></classes><content><empty/></content></elementSpec>", "<TEI><p><hi/></p></TEI>", true, DisplayName = "replaced element")]
    [DataRow("<elementSpec ident=\"p\" mode=\"change\"><classes mode=\"change\"><memberOf key=\"att.typed\" mode=\"delete\"/></classes></elementSpec>", "<TEI><p type=\"a\"/></TEI>", false, DisplayName = "membership deleted")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><classes mode=\"change\"><memberOf key=\"model.phrase\" mode=\"add\"/></classes></elementSpec>", "<TEI><p><head n=\"1\"/></p></TEI>", true, DisplayName = "membership added")]
    [DataRow("<elementSpec ident=\"a\" ns=\"urn:a\"><classes><memberOf key=\"model.phrase\"/></classes><content/></elementSpec>", "<TEI><p><a xmlns=\"urn:a\"/></p></TEI>", true, DisplayName = "added element in a namespace of its own")]
    [DataRow("<elementSpec ident=\"hi\" mode=\"change\"><altIdent>em</altIdent></elementSpec>", "<TEI><p><em type=\"a\"/></p></TEI>", true, DisplayName = "another name")]
    [DataRow("<classSpec ident=\"att.global\" type=\"atts\" mode=\"change\"><attList org=\"choice\"><attDef ident=\"a\" usage=\"req\"/><attDef ident=\"b\" usage=\"req\"/></attList></classSpec>", "<TEI b=\"1\"><p a=\"1\"/></TEI>", true, DisplayName = "choice of attributes in a class")]
    [DataRow("<classSpec ident=\"att.global\" type=\"atts\" mode=\"change\"><attList org=\"choice\"><attDef ident=\"a\" usage=\"req\"/><attDef ident=\"b\" usage=\"req\"/></attList></classSpec>", "<TEI b=\"1\"><p a=\"1\" b=\"2\"/></TEI>", false, DisplayName = "choice is exclusive")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><attList><attRef class=\"att.typed\" name=\"subtype\"/></attList></elementSpec>", "<TEI><head subtype=\"a\"/><p/></TEI>", true, DisplayName = "attRef")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><attList><attDef ident=\"c\"><datatype minOccurs=\"2\" maxOccurs=\"3\"><dataRef key=\"teidata.count\"/></datatype></attDef></attList></elementSpec>", "<TEI><head c=\"1 2 3\"/><p/></TEI>", true, DisplayName = "tokens")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><attList><attDef ident=\"c\"><datatype minOccurs=\"2\" maxOccurs=\"3\"><dataRef key=\"teidata.count\"/></datatype></attDef></attList></elementSpec>", "<TEI><head c=\"1 2 3 4\"/><p/></TEI>", false, DisplayName = "too many tokens")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><attList><attDef ident=\"c\"><datatype><dataRef key=\"teidata.count\" restriction=\"[0-9]\"/></datatype></attDef></attList></elementSpec>", "<TEI><head c=\"12\"/><p/></TEI>", false, DisplayName = "restriction of a keyed datatype")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><dataRef name=\"integer\"><dataFacet name=\"maxInclusive\" value=\"9\"/></dataRef></content></elementSpec>", "<TEI><head>10</head><p/></TEI>", false, DisplayName = "facet")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><valList type=\"closed\"><valItem ident=\"a\"/></valList></content></elementSpec>", "<TEI><head>a</head><p/></TEI>", true, DisplayName = "list of values as content")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><sequence preserveOrder=\"false\"><elementRef key=\"p\"/><elementRef key=\"hi\"/></sequence></content></elementSpec>", "<TEI><head><hi type=\"a\"/><p/></head><p/></TEI>", true, DisplayName = "any order")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><elementRef key=\"p\" minOccurs=\"2\" maxOccurs=\"3\"/></content></elementSpec>", "<TEI><head><p/></head><p/></TEI>", false, DisplayName = "too few")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><classRef key=\"model.phrase\" expand=\"sequence\"/></content></elementSpec>", "<TEI><head><hi type=\"a\"/><ruby/></head><p/></TEI>", true, DisplayName = "class as a sequence")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><classRef key=\"model.phrase\" except=\"ruby\"/></content></elementSpec>", "<TEI><head><ruby/></head><p/></TEI>", false, DisplayName = "class without a member")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><anyElement require=\"urn:m\"/></content></elementSpec>", "<TEI><head><m xmlns=\"urn:m\" k=\"1\">t<n/></m></head><p/></TEI>", true, DisplayName = "required namespace")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><anyElement require=\"urn:m\"/></content></elementSpec>", "<TEI><head><m xmlns=\"urn:n\"/></head><p/></TEI>", false, DisplayName = "another namespace than required")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><anyElement/></content></elementSpec>", "<TEI><head><p/></head><p/></TEI>", false, DisplayName = "exceptions of the schema")]
    [DataRow("<elementSpec ident=\"head\" mode=\"change\"><content><rng:choice><rng:ref name=\"model.phrase\"/><rng:data type=\"date\"/></rng:choice></content></elementSpec>", "<TEI><head>2026-11-25</head><p/></TEI>", true, DisplayName = "RELAX NG")]
    public void Change_does_what_the_Guidelines_say(string change, string document, bool expected) => Hold(All + change, document, expected);

    [TestMethod]
    public void Class_without_members_is_not_allowed_and_no_error()
    {
        OddSample sample = OddSample.Compile("<moduleRef key=\"tei\"/><moduleRef key=\"core\"/><elementSpec ident=\"hi\" mode=\"delete\"/>");
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsTrue(sample.Accepts("<TEI><p>text</p></TEI>"));
        Assert.IsFalse(sample.Accepts("<TEI><p><hi/></p></TEI>"));
    }

    [TestMethod]
    public void Choice_of_nothing_stays_where_what_was_left_out_did_not_have_to_occur()
    {
        OddSample sample = OddSample.Compile("""
            <moduleRef key="tei"/><moduleRef key="core"/>
            <elementSpec ident="head" mode="change"><content><alternate><elementRef key="p"/><elementRef key="ruby" minOccurs="0"/></alternate></content></elementSpec>
            """);
        Assert.IsTrue(sample.Accepts("<TEI><head/><p/></TEI>"));
    }

    [TestMethod]
    public void Prefix_stands_before_the_names_of_definitions()
    {
        OddSample sample = OddSample.Compile(All + "<elementSpec ident=\"head\" mode=\"change\"><content><rng:ref name=\"p\"/></content></elementSpec>", "prefix=\"tei_\"");
        Assert.IsNotNull(sample.Result, sample.Sentences);
        Assert.IsTrue(((GrammarPattern)sample.Result.RelaxNg.Root).Components.OfType<Define>().All(d => d.Name.StartsWith("tei_", StringComparison.Ordinal)));
        Assert.IsTrue(sample.Accepts("<TEI><head><p/></head><p/></TEI>"));
    }

    [TestMethod]
    public void Customisation_of_a_customisation_begins_with_what_that_left()
    {
        OddSample sample = OddSample.Compile(All, "source=\"y.odd\"", ("y.odd", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><schemaSpec ident="y"><moduleRef key="tei"/><moduleRef key="core"/><moduleRef key="extra"/>
            <elementSpec ident="head" mode="delete"/></schemaSpec></TEI>
            """));
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsFalse(sample.Accepts("<TEI><head/><p/></TEI>"));
        Assert.IsTrue(sample.Accepts("<TEI><p><ruby/></p></TEI>"));
    }

    [TestMethod]
    public void Compiled_customisation_is_a_source()
    {
        OddSample sample = OddSample.Compile("<moduleRef key=\"own\"/>", "source=\"y.odd\" start=\"a\"", ("y.odd", """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><schemaSpec ident="y" start="a"><moduleSpec ident="own"/>
            <elementSpec ident="a" module="own"><content><textNode/></content></elementSpec></schemaSpec></TEI>
            """));
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsTrue(sample.Accepts("<a>b</a>"));
    }

    [TestMethod]
    public void Groups_of_other_files_and_inclusions_are_put_in_place()
    {
        OddSample sample = OddSample.Compile(
            All + "<specGrpRef target=\"g.odd#g\"/><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"g.odd\" xpointer=\"xmlns(t=http://www.tei-c.org/ns/1.0)xpointer(//t:elementSpec[@ident='b'])\"/>",
            "",
            ("g.odd", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><specGrp xml:id=\"g\"><elementSpec ident=\"a\"><classes><memberOf key=\"model.phrase\"/></classes><content/></elementSpec></specGrp><elementSpec ident=\"b\"><classes><memberOf key=\"model.phrase\"/></classes><content/></elementSpec></TEI>"));
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsTrue(sample.Accepts("<TEI><p><a/><b/></p></TEI>"));
    }

    [TestMethod]
    public void External_grammar_becomes_a_part_of_the_schema()
    {
        OddSample sample = OddSample.Compile(
            All + "<moduleRef url=\"m.rng\" prefix=\"m_\"><content><rng:define name=\"model.phrase\" combine=\"choice\"><rng:ref name=\"m_math\"/></rng:define></content></moduleRef>",
            "",
            ("m.rng", "<grammar xmlns=\"http://relaxng.org/ns/structure/1.0\" ns=\"urn:math\"><start><ref name=\"math\"/></start><define name=\"math\"><element name=\"math\"><text/></element></define></grammar>"));
        Assert.AreEqual(string.Empty, sample.Findings);
        Assert.IsTrue(sample.Accepts("<TEI><p><math xmlns=\"urn:math\">1</math></p></TEI>"));
        Assert.IsFalse(sample.Accepts("<TEI><p><math>1</math></p></TEI>"));
    }

    [TestMethod]
    public void Place_of_a_definition_is_its_declaration()
    {
        OddSample sample = OddSample.Compile(All + "\n<elementSpec ident=\"p\" mode=\"change\"><desc/></elementSpec>");
        Assert.IsNotNull(sample.Result, sample.Sentences);
        Define[] definitions = [.. ((GrammarPattern)sample.Result.RelaxNg.Root).Components.OfType<Define>()];
        Assert.AreEqual("mem:/x.odd:3:2", definitions.Single(d => d.Name == "p").Span?.ToLocation().ToString());
        Assert.AreEqual("mem:/tei.xml:14:2", definitions.Single(d => d.Name == "head").Span?.ToLocation().ToString());
    }

    private static void Hold(string content, string document, bool expected)
    {
        OddSample sample = OddSample.Compile(content);
        Assert.AreEqual(string.Empty, sample.Findings, sample.Sentences);
        Assert.AreEqual(expected, sample.Accepts(document));
    }
}
