// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Xml.Diagnostics;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Looks, tracked changes, notes and running heads of Word documents.</summary>
[TestClass]
public sealed class WordTextTests
{
    private const string Styles = """
        <w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Speaker"><w:name w:val="Speaker"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Name"><w:name w:val="Name"/><w:rPr><w:smallCaps/></w:rPr></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        """;

    private static string Looks(string body) =>
        PrintRuns(new WordSample { Body = body, Parts = new() { ["styles"] = Styles } }.Read());

    [TestMethod]
    public void A_bold_speaker_is_one_run_without_the_space_at_its_end()
    {
        SourceDocument document = new WordSample { Body = $"<w:p>{R("Mr.", "<w:b/>")}{R(" ")}{R("Ha", "<w:b/>")}{R("le: ", "<w:b w:val=\"1\"/>")}{R("We agree.")}</w:p>" }.Read();
        Assert.AreEqual("Bold: Mr. Hale:", PrintRuns(document));
        Assert.AreEqual("0 9", $"{document.Runs[0].Start} {document.Runs[0].End}");
    }

    [TestMethod]
    [DataRow("<w:smallCaps/>", "SmallCapitals: x")]
    [DataRow("<w:caps/>", "SmallCapitals: x")]
    [DataRow("<w:u w:val=\"single\"/>", "Underline: x")]
    [DataRow("<w:u w:val=\"none\"/>", "")]
    [DataRow("<w:b w:val=\"0\"/>", "")]
    [DataRow("<w:b w:val=\"false\"/>", "")]
    [DataRow("<w:vertAlign w:val=\"superscript\"/>", "Superscript: x")]
    [DataRow("<w:vertAlign w:val=\"subscript\"/>", "Subscript: x")]
    [DataRow("<w:strike/><w:i/>", "Italic, Strikethrough: x")]
    [DataRow("<w:dstrike/>", "Strikethrough: x")]
    [DataRow("<w:b/><w:rPrChange><w:rPr><w:i/></w:rPr></w:rPrChange>", "Bold: x")]
    public void Looks_are_read(string properties, string expected) =>
        Assert.AreEqual(expected, PrintRuns(new WordSample { Body = $"<w:p>{R("x", properties)}{R("y")}</w:p>" }.Read()));

    [TestMethod]
    public void Styles_and_defaults_are_no_look_of_their_own()
    {
        Assert.AreEqual(string.Empty, Looks(P("all italic by default")));
        Assert.AreEqual("Bold: Hale", Looks(P("Hale", "<w:pStyle w:val=\"Speaker\"/>")));
        Assert.AreEqual("SmallCapitals: Hale", Looks($"<w:p>{R("Hale", "<w:rStyle w:val=\"Name\"/>")}{R(" spoke")}</w:p>"));
        Assert.AreEqual("Bold: plain", Looks($"<w:p><w:pPr><w:pStyle w:val=\"Speaker\"/></w:pPr>{R("both", "<w:rStyle w:val=\"Strong\"/>")}{R(" plain")}</w:p>"));
    }

    [TestMethod]
    public void A_heading_is_not_bold_besides()
    {
        Assert.AreEqual(string.Empty, Looks(P("Minutes", "<w:pStyle w:val=\"Heading1\"/>")));
        Assert.AreEqual(string.Empty, Looks($"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>{R("All", "<w:u w:val=\"single\"/>")}{R(" of it", "<w:u w:val=\"single\"/>")}</w:p>"));
        Assert.AreEqual("Underline: Part", Looks($"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>{R("Part", "<w:u w:val=\"single\"/>")}{R(" of it")}</w:p>"));
    }

    [TestMethod]
    public void Changes_stand_in_the_text_with_author_and_date()
    {
        SourceDocument document = new WordSample
        {
            Body = """
                <w:p><w:pPr><w:rPr><w:ins w:id="0" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">We </w:t></w:r>
                <w:del w:id="1" w:author="Ada" w:date="2020-01-02T03:04:05Z"><w:r><w:delText>never</w:delText></w:r><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve"> do</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="Bo"><w:r><w:t>often</w:t></w:r><w:del w:id="3" w:author="Cy"><w:r><w:delText xml:space="preserve"> went</w:delText></w:r></w:del></w:ins><w:r><w:t>.</w:t></w:r></w:p>
                <w:p><w:moveFrom w:id="4" w:author="Di"><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo w:id="5"><w:r><w:t>new</w:t></w:r></w:moveTo></w:p>
                """,
        }.Read();
        Assert.AreEqual("We never dooften went.\n\noldnew", document.Text.Text);
        Assert.AreEqual("""
            never do: deleted Ada 2020-01-02T03:04:05Z
            often: added Bo
             went: deleted Cy
            old: deleted Di
            new: added
            """, string.Join('\n', document.Revisions.Select(r => $"{document.Text.Text[r.Start..r.End]}: {(r.IsDeletion ? "deleted" : "added")} {r.Author} {r.When}".TrimEnd())));
    }

    [TestMethod]
    public void Changes_are_told()
    {
        byte[] bytes = new WordSample { Body = $"<w:p>{R("a")}<w:ins>{R("b")}</w:ins></w:p>" }.ToBytes();
        Read(bytes, out string diagnostics);
        Assert.AreEqual("a.docx:1:2: info: the document has tracked changes: 1 additions and 0 deletions; all are encoded [MIN057]", diagnostics);
    }

    [TestMethod]
    public void Notes_are_tied_numbered_and_placed()
    {
        static string Reference(string kind, int id) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:{kind}Reference w:id=\"{id}\"/></w:r>";
        static string Note(int id, string text) => $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/></w:r>{R(text)}</w:p></w:footnote>";
        SourceDocument document = new WordSample
        {
            Body = $"""
                <w:p>{R("First")}{Reference("footnote", 7)}{R(" and ")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="8"/><w:t>*</w:t></w:r>{R(" then")}{Reference("footnote", 3)}.{Reference("endnote", 1)}</w:p>
                <w:p><w:commentRangeStart w:id="0"/>{R("Hale")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>{R(": Yes")}</w:p>
                """,
            Parts = new()
            {
                ["footnotes"] = $"<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>{Note(3, " third")}{Note(7, " seventh")}{Note(8, "* star")}{Note(9, "lost")}",
                ["endnotes"] = $"<w:endnote w:id=\"1\">{P("end")}{P("end 2")}</w:endnote>",
                ["comments"] = $"<w:comment w:id=\"0\" w:author=\"Ada\">{P("Who?")}</w:comment>",
            },
        }.Read();
        Assert.AreEqual("First# and * then##\n\nHale#: Yes\n\n seventh\n\n* star\n\n third\n\nend\n\nend 2\n\nWho?", document.Text.Text.Replace(SourceDocument.Anchor, '#'));
        Assert.AreEqual("""
            Footnote 5-6 <1>: Paragraph: seventh
            Footnote 11-12 <*>: Paragraph: * star
            Footnote 17-18 <2>: Paragraph: third
            Endnote 18-19 <i>: Paragraph: end / Paragraph: end 2
            Comment 25-26 by Ada: Paragraph: Who?
            """, string.Join('\n', document.Notes.Select(n => $"{n.Kind} {n.Start}-{n.End}{(n.Number is null ? $" by {n.Author}" : $" <{n.Number}>")}: {Print(n.Blocks).Replace("\n", " / ", StringComparison.Ordinal)}")));
        Assert.AreEqual("a.docx#footnotes:5:1: note that nothing refers to: lost", PrintOmissions(document));
        Assert.AreEqual(new SourceLocation("a.docx#footnotes", 3, 2), document.Text.Locate(document.Notes[0].Blocks[0].Lines[0].Offsets[0]));
        Assert.AreEqual(string.Empty, PrintRuns(document));
    }

    [TestMethod]
    [DataRow("<w:footnotePr><w:numFmt w:val=\"upperRoman\"/><w:numStart w:val=\"3\"/></w:footnotePr>", "", "III IV V")]
    [DataRow("<w:footnotePr><w:numFmt w:val=\"chicago\"/></w:footnotePr>", "", "* † ‡")]
    [DataRow("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>", "", "1 2 1")]
    [DataRow("<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>", "", "1 1 2")]
    [DataRow("", "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/></w:footnotePr>", "a b 3")]
    public void Footnotes_are_numbered_as_settings_and_sections_say(string settings, string section, string expected)
    {
        static string Paragraph(int id, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{R("x")}<w:r><w:footnoteReference w:id=\"{id}\"/></w:r></w:p>";
        SourceDocument document = new WordSample
        {
            Body = $"{Paragraph(1)}<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>{Paragraph(2, $"<w:sectPr>{section}</w:sectPr>")}{Paragraph(3)}<w:sectPr/>",
            Parts = new()
            {
                ["settings"] = settings,
                ["footnotes"] = string.Concat(Enumerable.Range(1, 3).Select(i => $"<w:footnote w:id=\"{i}\">{P("n")}</w:footnote>")),
            },
        }.Read();
        Assert.AreEqual(expected, string.Join(' ', document.Notes.Select(n => n.Number)));
    }

    [TestMethod]
    public void A_missing_note_warns_and_counts()
    {
        byte[] bytes = new WordSample
        {
            Body = $"<w:p>{R("x")}<w:r><w:footnoteReference w:id=\"5\"/></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Parts = new() { ["footnotes"] = $"<w:footnote w:id=\"1\">{P("n")}</w:footnote>" },
        }.ToBytes();
        SourceDocument document = Read(bytes, out string diagnostics);
        Assert.AreEqual("a.docx: warning: the note 5 is not in the file [MIN059]", diagnostics);
        Assert.AreEqual("2", document.Notes.Single().Number);
        Assert.AreEqual("x#", document.Text.Text.Replace(SourceDocument.Anchor, '#')[..2]);
    }

    [TestMethod]
    public void Running_heads_stand_once_at_their_section()
    {
        static string Field(string code) => $"<w:fldSimple w:instr=\" {code} \">{R("7")}</w:fldSimple>";
        SourceDocument document = new WordSample
        {
            Body = $"""
                {P("one", "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\" r:id=\"header2\"/><w:headerReference w:type=\"even\" r:id=\"header4\"/><w:footerReference w:type=\"default\" r:id=\"footer1\"/><w:titlePg/></w:sectPr>")}
                {P("two")}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header3\"/><w:headerReference w:type=\"first\" r:id=\"header1\"/><w:footerReference w:type=\"default\" r:id=\"footer2\"/></w:sectPr>
                """.Replace("\\\"", "\"", StringComparison.Ordinal),
            Parts = new()
            {
                ["header1"] = P("SECRET"),
                ["header2"] = P("First"),
                ["header3"] = P("SECRET"),
                ["header4"] = P("Even"),
                ["footer1"] = $"<w:p>{R("Page ")}{Field("PAGE")}{R(" of ")}{Field("NUMPAGES")}</w:p>",
                ["footer2"] = $"<w:p>{Field("PAGE")}</w:p>",
            },
        }.Read();
        Assert.AreEqual("RunningHead: First\nRunningHead: SECRET\nParagraph: one\nRunningFoot: Page of\nPageBreak\nParagraph: two", Print(document.Blocks));
        Assert.AreEqual("""
            a.docx#footer1:1:6: page number: 7
            a.docx#footer1:1:11: page number: 7
            a.docx#header4:1:1: running head that no page shows: Even
            a.docx#header3:1:1: running head that stands elsewhere, too: SECRET
            a.docx#footer2:1:1: page number: 7
            """, PrintOmissions(document));
        Assert.AreEqual(new SourceLocation("a.docx#header2", 1, 1), document.Text.Locate(0));
    }

    [TestMethod]
    public void Parts_that_nothing_points_at_are_accounted_for()
    {
        SourceDocument document = new WordSample { Body = P("text"), Parts = new() { ["header1"] = P("Unused") } }.Read();
        Assert.AreEqual("Paragraph: text", Print(document.Blocks));
        Assert.AreEqual("a.docx#header1:1:1: part that the document does not use: Unused", PrintOmissions(document));
    }
}
