// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Tests;

/// <summary>Every finding of the compiler, at its exact place.</summary>
[TestClass]
public sealed class OddCompilerDiagnosticsTests
{
    private const string All = "<moduleRef key=\"tei\"/><moduleRef key=\"core\"/>";

    [TestMethod]
    [DataRow(All + "\n<moduleRef key=\"cor\"/>", "x.odd:3:2 ODD019", DisplayName = "unknown module")]
    [DataRow(All + "\n<moduleRef key=\"extra\" include=\"rubi\"/>", "x.odd:3:2 ODD020", DisplayName = "not in the module")]
    [DataRow("<elementRef key=\"q\"/>", "x.odd:2:2 ODD021", DisplayName = "unknown reference")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content/></elementSpec>\n<elementSpec ident=\"a\"><content/></elementSpec>", "x.odd:4:2 ODD022", DisplayName = "two of one name")]
    [DataRow(All + "\n<elementSpec ident=\"p\"><content/></elementSpec>", "x.odd:3:2 ODD023", DisplayName = "there already")]
    [DataRow(All + "\n<elementSpec ident=\"q\" mode=\"change\"><content/></elementSpec>", "x.odd:3:2 ODD024", DisplayName = "nothing to change")]
    [DataRow(All + "\n<elementSpec ident=\"q\" mode=\"delete\"/>", "x.odd:3:2 ODD044", DisplayName = "nothing to delete")]
    [DataRow(All + "\n<classSpec ident=\"att.gone\" type=\"atts\" mode=\"change\"><attList><attDef ident=\"x\" mode=\"delete\"/></attList></classSpec>", "x.odd:3:2 ODD044", DisplayName = "a change that only deletes")]
    [DataRow(All + "\n<elementSpec ident=\"ruby\" mode=\"change\"><content/></elementSpec>", "x.odd:3:2 ODD025", DisplayName = "not selected")]
    [DataRow(All + "\n<elementSpec ident=\"p\" mode=\"change\"><attList>\n <attDef ident=\"typ\" mode=\"delete\"/></attList></elementSpec>", "x.odd:4:3 ODD026", DisplayName = "no such attribute")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><classes>\n<memberOf key=\"model.q\"/></classes><content/></elementSpec>", "x.odd:4:2 ODD027", DisplayName = "unknown class")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><classRef key=\"model.q\"/></content></elementSpec>", "x.odd:3:34 ODD027", DisplayName = "unknown class in content")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><elementRef key=\"hj\"/></content></elementSpec>", "x.odd:3:34 ODD028", DisplayName = "unknown element in content")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content/><attList><attDef ident=\"b\"><datatype>\n<dataRef key=\"teidata.wort\"/></datatype></attDef></attList></elementSpec>", "x.odd:4:2 ODD028", DisplayName = "unknown datatype")]
    [DataRow(All + "\n<classSpec ident=\"m.a\" type=\"model\"><classes>\n<memberOf key=\"m.b\"/></classes></classSpec><classSpec ident=\"m.b\" type=\"model\"><classes>\n<memberOf key=\"m.a\"/></classes></classSpec>", "x.odd:5:2 ODD029", DisplayName = "circle of classes")]
    [DataRow(All + "\n<macroSpec ident=\"m\"><content>\n<macroRef key=\"m\"/></content></macroSpec><elementSpec ident=\"a\"><content><macroRef key=\"m\"/></content></elementSpec>", "x.odd:4:2 ODD030", DisplayName = "circle of macros")]
    [DataRow(All + "\n<classSpec ident=\"att.b\" type=\"atts\"><attList><attDef ident=\"n\"/></attList></classSpec>\n<elementSpec ident=\"a\"><classes><memberOf key=\"att.global\"/><memberOf key=\"att.b\"/></classes><content/></elementSpec>", "x.odd:4:2 ODD031", DisplayName = "attribute from two classes")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content/><attList>\n<attRef class=\"att.typed\" name=\"tipe\"/></attList></elementSpec>", "x.odd:4:2 ODD032", DisplayName = "attRef without attribute")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><sequence><elementRef key=\"p\" minOccurs=\"0\"/>\n<elementRef key=\"p\"/></sequence></content></elementSpec>", "x.odd:4:2 ODD033", DisplayName = "not deterministic")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content>\n<elementRef key=\"p\" maxOccurs=\"900\"/></content></elementSpec>", "x.odd:4:2 ODD036", DisplayName = "too many occurrences")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><dataRef name=\"string\">\n<dataFacet name=\"longest\" value=\"3\"/></dataRef></content></elementSpec>", "x.odd:4:2 ODD037", DisplayName = "no facet")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><dataRef name=\"strung\"/></content></elementSpec>", "x.odd:3:34 ODD042", DisplayName = "no datatype")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content/><constraintSpec ident=\"c\" scheme=\"private\"><constraint/></constraintSpec></elementSpec>", "x.odd:3:35 ODD039", DisplayName = "unknown scheme")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content/><constraintSpec ident=\"c\" scheme=\"schematron\"><constraint/></constraintSpec></elementSpec>", "x.odd:3:35 ODD040", DisplayName = "empty constraint")]
    [DataRow(All + "\n<elementSpec ident=\"a\" mode=\"ad\"><content/></elementSpec>", "x.odd:3:2 ODD006", DisplayName = "unknown mode")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content><elementRef key=\"p\" minOccurs=\"3\" maxOccurs=\"2\"/></content></elementSpec>", "x.odd:3:34 ODD007", DisplayName = "maximum below minimum")]
    [DataRow(All + "\n<elementSpec><content/></elementSpec>", "x.odd:3:2 ODD008", DisplayName = "no ident")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content>\n<elemntRef key=\"p\"/></content></elementSpec>", "x.odd:4:2 ODD009", DisplayName = "unknown content")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content>\n<anyElement except=\"zz:b\"/></content></elementSpec>", "x.odd:4:2 ODD010", DisplayName = "unknown prefix")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content>\n<rng:oneOrMore/></content></elementSpec>", "x.odd:4:2 ODD011", DisplayName = "wrong RELAX NG")]
    [DataRow(All + "\n<elementSpec ident=\"a\"><content>\n<rng:ref name=\"zz\"/></content></elementSpec>", "x.odd:4:2 ODD045", DisplayName = "RELAX NG refers to nothing")]
    [DataRow(All + "\n<specGrpRef target=\"#g\"/>", "x.odd:3:2 ODD017", DisplayName = "unknown group")]
    [DataRow(All + "\n<specGrp xml:id=\"g\">\n<specGrpRef target=\"#g\"/></specGrp>", "x.odd:4:2 ODD018", DisplayName = "circle of groups")]
    [DataRow(All + "\n<moduleRef url=\"no.rng\"/>", "x.odd:3:2 ODD001", DisplayName = "missing grammar")]
    [DataRow(All + "\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"no.odd\"/>", "x.odd:3:2 ODD001", DisplayName = "missing inclusion")]
    [DataRow(All + "\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"no.odd\"><xi:fallback/></xi:include>", "x.odd:3:2 ODD005", DisplayName = "fallback")]
    [DataRow(All + "\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"tei.xml\" xpointer=\"none\"/>", "x.odd:3:2 ODD004", DisplayName = "pointer finds nothing")]
    [DataRow(All + "\n<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"x.odd\"/>", "x.odd:3:2 ODD003", DisplayName = "inclusion of itself")]
    [DataRow("<moduleRef key=\"tei\"/>", "x.odd:1:152 ODD035", DisplayName = "no element")]
    [DataRow(All + "\n<dataSpec ident=\"d\"><content><textNode/></content></dataSpec><elementSpec ident=\"a\"><content>\n<dataRef key=\"d\" restriction=\"[0-9]\"/></content></elementSpec>", "x.odd:4:2 ODD038", DisplayName = "restriction without effect")]
    public void Finding_stands_at_its_place(string content, string expected)
    {
        OddSample sample = OddSample.Compile(content);
        Assert.AreEqual(expected, sample.Findings, sample.Sentences);
    }

    [TestMethod]
    public void Unknown_start_is_reported_at_the_schemaSpec()
    {
        OddSample sample = OddSample.Compile(All, "start=\"TEI teiCorpus\"");
        Assert.AreEqual("x.odd:1:152 ODD034", sample.Findings);
    }

    [TestMethod]
    public void Missing_source_is_an_error_where_it_is_needed()
    {
        OddSample sample = OddSample.With(
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\">\n<moduleRef key=\"tei\"/>\n<moduleRef key=\"core\"/></schemaSpec></TEI>", new OddOptions());
        Assert.AreEqual("x.odd:2:2 ODD014", sample.Findings, "once, not for each reference");
    }

    [TestMethod]
    [DataRow("tei:9.9.9")]
    [DataRow("https://www.tei-c.org/Vault/P5/9.9.9/xml/tei/odd/p5subset.xml")]
    public void Release_that_the_store_lacks_is_an_error(string source)
    {
        OddSample sample = OddSample.With(
            $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\" source=\"{source}\">\n<moduleRef key=\"tei\"/></schemaSpec></TEI>", new OddOptions());
        Assert.AreEqual("x.odd:1:43 ODD015", sample.Findings);
    }

    [TestMethod]
    public void Own_source_is_a_circle()
    {
        OddSample sample = OddSample.Compile(All, "source=\"y.odd\"", ("y.odd", Customisation("source=\"x.odd\"")));
        Assert.AreEqual("y.odd:1:43 ODD016", sample.Findings);
    }

    [TestMethod]
    public void File_without_schemaSpec_is_an_error()
    {
        Assert.AreEqual("x.odd:1:2 ODD012", OddSample.File("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>").Findings);
    }

    [TestMethod]
    public void Unknown_schemaSpec_is_an_error_that_names_the_others()
    {
        OddSample sample = OddSample.With(Customisation(""), new OddOptions { SchemaSpec = "z" });
        Assert.AreEqual("x.odd:1:2 ODD013", sample.Findings);
        Assert.Contains("the file has: y", sample.Sentences);
    }

    [TestMethod]
    public void Too_many_files_are_an_error()
    {
        OddSample sample = OddSample.With(
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"y\"><moduleRef key=\"tei\"/><moduleRef key=\"core\"/>\n<specGrpRef target=\"g.odd#g\"/></schemaSpec></TEI>",
            new OddOptions { Source = "mem:/tei.xml", MaxFiles = 1 },
            ("g.odd", "<specGrp xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"g\"/>"));
        Assert.Contains("x.odd:2:2 ODD002", sample.Findings, sample.Sentences);
    }

    [TestMethod]
    public void File_that_is_no_grammar_is_an_error()
    {
        OddSample sample = OddSample.Compile(All + "\n<moduleRef url=\"e.rng\"/>", "", ("e.rng", "<element xmlns=\"http://relaxng.org/ns/structure/1.0\" name=\"e\"><text/></element>"));
        Assert.AreEqual("x.odd:3:2 ODD041", sample.Findings, sample.Sentences);
    }

    [TestMethod]
    public void Groups_deeper_than_the_limit_are_an_error()
    {
        string groups = string.Join('\n', Enumerable.Range(0, 12).Select(i => $"<specGrp xml:id=\"g{i}\"><specGrpRef target=\"#g{i + 1}\"/></specGrp>")) + "<specGrp xml:id=\"g12\"/>";
        OddSample sample = OddSample.With(
            $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n{groups}\n<schemaSpec ident=\"y\"><moduleRef key=\"tei\"/><moduleRef key=\"core\"/><specGrpRef target=\"#g0\"/></schemaSpec></TEI>",
            new OddOptions { Source = "mem:/tei.xml", Reading = new TeiEdition.Xml.Reading.XmlReadingOptions { MaxDepth = 12 } });
        Assert.AreEqual("x.odd:13:24 ODD043", sample.Findings, sample.Sentences);
    }

    private static string Customisation(string attributes) =>
        $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"y\" {attributes}><moduleRef key=\"tei\"/><moduleRef key=\"core\"/></schemaSpec></TEI>";
}
