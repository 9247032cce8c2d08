// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Paragraphs, headings, tables, text boxes, breaks, fields and places of Word documents.</summary>
[TestClass]
public sealed class WordBlockTests
{
    private const string HeadingStyles = """
        <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/></w:style>
        <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Lvl"><w:name w:val="Kapitel"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Not"><w:name w:val="Text"/><w:basedOn w:val="Lvl"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring1"><w:name w:val="Ring"/><w:basedOn w:val="Ring2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="Ring"/><w:basedOn w:val="Ring1"/></w:style>
        """;

    [TestMethod]
    public void Words_split_over_runs_are_joined() => Assert.AreEqual(
        "Paragraph: The envoy left.", Print("<w:p><w:r><w:t>The env</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:t xml:space=\"preserve\">oy </w:t></w:r><w:r><w:t>left.</w:t></w:r></w:p>"));

    [TestMethod]
    public void Space_at_the_ends_of_a_run_counts_only_where_it_is_kept() => Assert.AreEqual(
        "Paragraph: ab c", Print("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t>b</w:t></w:r><w:r><w:t xml:space=\"preserve\"> c</w:t></w:r></w:p>"));

    [TestMethod]
    [DataRow("berschrift2", "Heading 2: X")]
    [DataRow("Own", "Heading 2: X")]
    [DataRow("Lvl", "Heading 4: X")]
    [DataRow("Not", "Paragraph: X")]
    [DataRow("Titre", "Heading 1: X")]
    [DataRow("Ring1", "Paragraph: X")]
    [DataRow("Heading3", "Heading 3: X")]
    [DataRow("Unknown", "Paragraph: X")]
    public void Headings_are_told_by_outline_level_and_name(string style, string expected) =>
        Assert.AreEqual(expected, Print(P("X", $"<w:pStyle w:val=\"{style}\"/>"), ("styles", HeadingStyles)));

    [TestMethod]
    public void A_paragraph_may_have_an_outline_level_itself() =>
        Assert.AreEqual("Heading 1: X", Print(P("X", "<w:outlineLvl w:val=\"0\"/>")));

    [TestMethod]
    public void Cells_have_their_places_and_nested_tables_their_own()
    {
        static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";
        string inner = $"<w:tbl><w:tr>{Cell(P("in"))}</w:tr></w:tbl>";
        string table = $"""
            <w:tbl><w:tblPr/><w:tblGrid/>
            <w:tr>{Cell(P("a"))}{Cell(P("b1") + P("b2"), "<w:gridSpan w:val=\"2\"/>")}{Cell(P("c"), "<w:vMerge w:val=\"restart\"/>")}</w:tr>
            <w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Cell(P("d") + inner + P("e"))}{Cell("<w:p/>")}{Cell("<w:p/>", "<w:vMerge/>")}{Cell(P("f"))}</w:tr></w:sdtContent></w:sdt>
            </w:tbl>
            """;
        Assert.AreEqual("""
            Paragraph: x
            Cell 1/1/1/1: a
            Cell 1/1/2/2: b1
            Cell 1/1/2/2: b2
            Cell 1/1/4/1: c
            Cell 1/2/2/1: d
            Cell 2/1/1/1: in
            Cell 1/2/2/1: e
            Cell 1/2/5/1: f
            Cell 3/1/1/1: z
            Paragraph: y
            """, Print(P("x") + table + $"<w:tbl><w:tr>{Cell(P("z"))}</w:tr></w:tbl>" + P("y")));
    }

    [TestMethod]
    public void A_text_box_stands_once_behind_its_paragraph()
    {
        static string Box(string text) => $"<w:txbxContent>{P(text)}{P(text + "2")}</w:txbxContent>";
        string drawing = $"""
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Box" descr="a box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>{Box("box")}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape alt="no"><v:textbox>{Box("box")}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>
            """;
        string body = $"<w:p>{R("before ")}<w:r>{drawing}</w:r>{R("after")}</w:p>{P("next")}";
        SourceDocument document = new WordSample { Body = body }.Read();
        Assert.AreEqual("Paragraph: before after\nParagraph: box\nParagraph: box2\nParagraph: next", Print(document.Blocks));
        Assert.AreEqual("a.docx:1:8: description of a picture: a box", PrintOmissions(document));
        Assert.AreEqual(new SourceLocation("a.docx", 4, 1), document.Text.Locate(document.Blocks[3].Lines[0].Offsets[0]));
        Assert.AreEqual(new SourceLocation("a.docx", 3, 4), document.Text.Locate(document.Blocks[2].Lines[0].Offsets[3]));
    }

    [TestMethod]
    public void What_is_not_understood_falls_back() => Assert.AreEqual(
        "Paragraph: old", Print("<w:p><mc:AlternateContent><mc:Choice Requires=\"zz\" xmlns:zz=\"urn:new\"><w:r><w:t>new</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>old</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"));

    [TestMethod]
    public void Breaks_make_lines_pages_and_blocks()
    {
        const string page = "<w:r><w:br w:type=\"page\"/></w:r>";
        const string line = "<w:r><w:br/></w:r>";
        Assert.AreEqual("Paragraph: a|b|c", Print($"<w:p>{R("a")}{line}{R("b")}<w:r><w:cr/></w:r>{R("c")}</w:p>"));
        Assert.AreEqual("Paragraph cut: a\nParagraph cut: b", Print($"<w:p>{R("a")}{line}{line}{R("b")}</w:p>"));
        Assert.AreEqual("Paragraph cut: we\nPageBreak\nParagraph cut: go on", Print($"<w:p>{R("we ")}{page}{R("go on")}</w:p>"));
        Assert.AreEqual("Paragraph: a\nPageBreak\nParagraph: b", Print($"<w:p>{R("a")}{page}</w:p>{P("b")}"));
        Assert.AreEqual("Paragraph: a\nPageBreak\nParagraph: b", Print($"{P("a")}<w:p>{page}{R("b")}</w:p>"));
        Assert.AreEqual("Paragraph: a\nPageBreak\nParagraph: b", Print($"{P("a")}<w:p>{page}</w:p>{P("b")}"));
        Assert.AreEqual("Paragraph: a\nPageBreak\nParagraph: b", Print(P("a") + P("b", "<w:pageBreakBefore/>")));
        Assert.AreEqual("Paragraph: a b", Print("<w:p><w:r><w:t>a</w:t><w:tab/><w:lastRenderedPageBreak/><w:t>b</w:t></w:r></w:p>"));
        Assert.AreEqual("Paragraph: a\nPageBreak\nParagraph: b\nParagraph: c", Print(
            $"{P("a", "<w:sectPr/>")}{P("b", "<w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr>")}{P("c")}<w:sectPr><w:type w:val=\"continuous\"/></w:sectPr>"));
    }

    [TestMethod]
    public void Lines_of_a_typescript_pasted_as_paragraphs_are_put_together()
    {
        string[] lines =
        [
            "RECORD OF A TALK", "", "Hale: We have read the note and will", "answer it within the week that be-", "gins on Monday.", "",
            "Orlov: My government expects that", "this answer be clear.", "", "Hale: Clear it will be, although", "short, since all that had to be said",
            "was said in the letter of May and", "nothing is new.",
        ];
        Assert.AreEqual("""
            Paragraph cut: RECORD OF A TALK
            Paragraph cut: Hale: We have read the note and will|answer it within the week that be-|gins on Monday.
            Paragraph cut: Orlov: My government expects that|this answer be clear.
            Paragraph cut: Hale: Clear it will be, although|short, since all that had to be said|was said in the letter of May and|nothing is new.
            """, Print(string.Concat(lines.Select(l => l.Length == 0 ? "<w:p/>" : P(l)))));
    }

    [TestMethod]
    public void Special_characters_are_characters() => Assert.AreEqual(
        "Paragraph: Kim Yeong\u2011ho said cooperation \u03B1\u2713\u2022",
        Print("<w:p><w:r><w:t>Kim Yeong</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">ho said co</w:t><w:softHyphen/><w:t xml:space=\"preserve\">operation </w:t><w:sym w:font=\"Symbol\" w:char=\"F061\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Arial\" w:char=\"2022\"/></w:r></w:p>"));

    [TestMethod]
    public void An_unknown_symbol_warns()
    {
        byte[] bytes = new WordSample { Body = "<w:p><w:r><w:t>a</w:t><w:sym w:font=\"Webdings\" w:char=\"F041\"/></w:r></w:p>" }.ToBytes();
        Assert.AreEqual("a\uF041", Read(bytes, out string diagnostics).Text.Text);
        Assert.AreEqual("a.docx:1: warning: a symbol of the font “Webdings” has no known character; U+F041 stands for it [MIN056]", diagnostics);
    }

    [TestMethod]
    public void Fields_show_their_results()
    {
        static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
        static string Code(string text) => $"<w:r><w:instrText>{text}</w:instrText></w:r>";
        string nested = Mark("begin") + Code("IF ") + Mark("begin") + Code("X") + Mark("separate") + R("hidden") + Mark("end") + Code(" = 1") + Mark("separate") + R("shown") + Mark("end");
        SourceDocument document = new WordSample
        {
            Body = $"<w:p>{R("see ")}{Mark("begin")}{Code("REF _1 \\h")}{Mark("separate")}{R("p. 4")}{Mark("end")}<w:fldSimple w:instr=\"DATE\">{R(", May")}</w:fldSimple></w:p><w:p>{nested}</w:p>",
        }.Read();
        Assert.AreEqual("Paragraph: see p. 4, May\nParagraph: shown", Print(document.Blocks));
        Assert.AreEqual("a.docx:2:1: instruction of a field: hidden", PrintOmissions(document));
    }

    [TestMethod]
    public void Controls_links_and_tags_are_transparent_and_prompts_left_out()
    {
        SourceDocument document = new WordSample
        {
            Body = $"""
                <w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>{P("block")}</w:sdtContent></w:sdt>
                <w:p><w:hyperlink r:id="rId9">{R("link", "<w:u w:val=\"single\"/>")}</w:hyperlink><w:smartTag><w:smartTagPr/>{R(" tag")}</w:smartTag><w:customXml>{R(" own")}</w:customXml><w:unheardOf>{R(" new")}</w:unheardOf></w:p>
                <w:p>{R("Date: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("Click here.")}</w:sdtContent></w:sdt>{R("none")}</w:p>
                """,
        }.Read();
        Assert.AreEqual("Paragraph: block\nParagraph: link tag own new\nParagraph: Date: none", Print(document.Blocks));
        Assert.AreEqual(string.Empty, PrintRuns(document));
        Assert.AreEqual("a.docx:3:7: prompt of an empty form field: Click here.", PrintOmissions(document));
        Assert.AreEqual(new SourceLocation("a.docx", 3, 18), document.Text.Locate(document.Blocks[2].Lines[0].Offsets[6]));
    }

    [TestMethod]
    public void Hidden_text_is_left_out_with_its_place()
    {
        SourceDocument document = new WordSample
        {
            Body = $"<w:p>{R("We ")}{R("do not", "<w:vanish/>")}{R(" ever", "<w:vanish/>")}{R(" agree", "<w:vanish w:val=\"0\"/>")}</w:p>",
        }.Read();
        Assert.AreEqual("We  agree", document.Text.Text);
        Assert.AreEqual("a.docx:1:4: hidden text: do not ever", PrintOmissions(document));
        Assert.AreEqual(new SourceLocation("a.docx", 1, 15), document.Text.Locate(3));
    }

    [TestMethod]
    public void Text_outside_of_paragraphs_and_of_mathematics_is_kept() => Assert.AreEqual(
        "Paragraph: stray\nParagraph: a=b", Print($"{R("stray")}<w:p><m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>"));

    [TestMethod]
    public void Places_count_every_paragraph()
    {
        SourceDocument document = new WordSample { Body = P("one") + "<w:p/>" + P("three") }.Read();
        Assert.AreEqual("one\n\nthree", document.Text.Text);
        Assert.AreEqual(new SourceLocation("a.docx", 3, 2), document.Text.Locate(6));
    }

    [TestMethod]
    public void Strict_documents_read_alike()
    {
        WordSample sample = new()
        {
            Body = P("Title", "<w:pStyle w:val=\"Titre\"/>") + $"<w:p>{R("Hale:", "<w:b/>")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>",
            Parts = new() { ["styles"] = HeadingStyles, ["footnotes"] = $"<w:footnote w:id=\"2\">{P("n")}</w:footnote>", ["header1"] = P("Top") },
            IsStrict = true,
        };
        Assert.AreEqual("RunningHead: Top\nHeading 1: Title\nParagraph: Hale:#", Print(sample.Read().Blocks));
        Assert.AreEqual(Print(sample.Read().Blocks), Print((sample with { IsStrict = false }).Read().Blocks));
    }
}
