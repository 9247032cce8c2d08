// SPDX-License-Identifier: MIT
using CsCheck;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Word;
using TeiEdition.Xml.Diagnostics;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests;

/// <summary>Files that are damaged, of another kind, or made to do harm: each a diagnostic, never an exception.</summary>
[TestClass]
public sealed class WordHostileTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Report(byte[] bytes, WordReadingOptions? options = null)
    {
        DiagnosticBag bag = new();
        SourceDocument? document = WordReader.Read(new MinutesSource("a.docx", bytes), options ?? WordReadingOptions.Default, bag, CancellationToken.None);
        Assert.AreEqual(document is null, bag.HasErrors);
        return string.Join('\n', bag.ToImmutableArray());
    }

    private static byte[] OnlyMain(string xml, params (string, string)[] others) => Zip([("word/document.xml", xml), .. others]);

    private static string Document(string body) => $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>";

    [TestMethod]
    public void Archives_without_a_document_are_none()
    {
        const string none = "a.docx: error: the file holds no Word document [MIN051]";
        Assert.AreEqual(none, Report(Zip([("xl/workbook.xml", "<x/>")])));
        Assert.AreEqual(none, Report(Zip([])));
        Assert.AreEqual(none, Report(OnlyMain("<document/>")));
    }

    [TestMethod]
    [DataRow("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [DataRow("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    public void Templates_and_files_with_macros_are_read(string type) =>
        Assert.AreEqual(string.Empty, Report(new WordSample { Body = P("text"), Type = type }.ToBytes()));

    [TestMethod]
    public void The_barest_file_is_read() => Assert.AreEqual(string.Empty, Report(OnlyMain(Document(P("text")))));

    [TestMethod]
    public void A_file_without_text_is_empty() => Assert.AreEqual("a.docx: error: the source is empty [MIN001]", Report(OnlyMain(Document("<w:p/>"))));

    [TestMethod]
    public void A_file_that_is_cut_off_is_damaged()
    {
        byte[] whole = new WordSample { Body = P("text") }.ToBytes();
        Assert.AreEqual("a.docx: error: the Word file is damaged: End of Central Directory record could not be found [MIN050]", Report(whole[..^30]));
    }

    [TestMethod]
    public void Parts_that_are_no_xml_are_damaged()
    {
        StringAssert.StartsWith(Report(OnlyMain(Document("<w:p>"))), "a.docx#document: error: the Word file is damaged: The 'w:p' start tag on line 1", StringComparison.Ordinal);
        StringAssert.StartsWith(Report(OnlyMain(string.Empty)), "a.docx#document: error: the Word file is damaged: Root element is missing", StringComparison.Ordinal);
    }

    [TestMethod]
    public void A_document_type_is_refused() => StringAssert.StartsWith(
        Report(OnlyMain("<!DOCTYPE w [<!ENTITY a \"b\">]>" + Document(P("&a;")))), "a.docx#document: error: the Word file is damaged: For security reasons DTD is prohibited", StringComparison.Ordinal);

    [TestMethod]
    public void Damaged_styles_cost_only_the_styles() => StringAssert.StartsWith(
        Report(new WordSample { Body = P("text"), Parts = new() { ["styles"] = "<w:style>" } }.ToBytes()),
        "a.docx#styles: warning: the part cannot be read and is left out: ", StringComparison.Ordinal);

    [TestMethod]
    public void Limits_hold()
    {
        byte[] deep = OnlyMain(Document(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 200)) + P("x") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 200))));
        Assert.AreEqual("a.docx#document: error: the Word file goes beyond a limit: elements nested more than 256 deep [MIN053]", Report(deep));
        byte[] bomb = OnlyMain(Document(P(new string('x', 3_000_000))));
        Assert.AreEqual(
            "a.docx#document: error: the Word file goes beyond a limit: a part packed to less than one byte in 200 [MIN053]",
            Report(bomb, new WordReadingOptions { RatioFromBytes = 1_000_000 }));
        Assert.AreEqual(
            "a.docx#document: error: the Word file goes beyond a limit: a part of more than 1000000 bytes [MIN053]",
            Report(bomb, new WordReadingOptions { MaxPartBytes = 1_000_000 }));
        Assert.AreEqual(
            "a.docx#document: error: the Word file goes beyond a limit: more than 1000000 bytes in all [MIN053]",
            Report(bomb, new WordReadingOptions { MaxTotalBytes = 1_000_000 }));
        Assert.AreEqual(string.Empty, Report(bomb));
    }

    [TestMethod]
    public void Nothing_outside_of_the_file_is_opened()
    {
        const string relationships = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="a" Type="x/styles" Target="../../../../etc/passwd"/><Relationship Id="b" Type="x/numbering" Target="http://example.org/n.xml" TargetMode="External"/>
            <Relationship Id="c" Type="x/hyperlink" Target="ht tp://[bad" TargetMode="External"/></Relationships>
            """;
        Assert.AreEqual(
            "a.docx: warning: the part “etc/passwd” is not in the file [MIN054]",
            Report(OnlyMain(Document(P("text")), ("word/_rels/document.xml.rels", relationships), ("../../evil.xml", "<x/>"))));
    }

    [TestMethod]
    public void A_missing_header_and_an_inserted_document_warn() => Assert.AreEqual(
        "a.docx:1: warning: a document that is inserted here (w:altChunk) is not read [MIN058]\na.docx: warning: the part “none” is not in the file [MIN054]",
        Report(new WordSample { Body = P("text") + "<w:altChunk r:id=\"x\"/><w:sectPr><w:headerReference r:id=\"none\"/></w:sectPr>" }.ToBytes()));

    [TestMethod]
    public void Random_damage_never_throws()
    {
        byte[] whole = new WordSample
        {
            Body = P("Title", "<w:pStyle w:val=\"Heading1\"/>") + $"<w:tbl><w:tr><w:tc>{P("cell")}</w:tc></w:tr></w:tbl><w:p><w:ins w:author=\"A\">{R("in", "<w:b/>")}</w:ins><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            Parts = new() { ["footnotes"] = $"<w:footnote w:id=\"1\">{P("note")}</w:footnote>", ["styles"] = "<w:style w:styleId=\"a\"/>" },
        }.ToBytes();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 12].Hold(
            changes =>
            {
                byte[] bytes = [.. whole];
                foreach ((int place, byte value) in changes)
                {
                    bytes[place] = value;
                }

                Report(bytes);
            },
            2000);
    }

    [TestMethod]
    public void Random_markup_is_accounted_for_and_never_throws()
    {
        string[] pieces =
        [
            "w:p", "w:r", "w:t", "w:delText", "w:pPr", "w:rPr", "w:vanish", "w:b", "w:tbl", "w:tr", "w:tc", "w:tcPr", "w:sectPr", "w:ins", "w:del", "w:hyperlink",
            "w:sdt", "w:sdtPr", "w:showingPlcHdr", "w:sdtContent", "w:txbxContent", "w:fldChar", "w:fldSimple", "w:instrText", "w:br", "w:tab", "w:sym", "w:ruby", "w:rt",
            "w:noBreakHyphen", "w:footnoteReference", "w:footnotePr", "w:numPr", "w:object", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "v:textpath", "wp:docPr", "m:t", "a:t", "w:rPrChange",
        ];
        Gen<string> element = Gen.Recursive<string>((depth, inner) => depth > 7 ? Gen.Const("end") : Gen.Select(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]), Gen.OneOf(inner, Gen.Const("Zürich &amp; 서울 ")).Array[0, 5], (name, content) =>
            $"<{name} w:id=\"1\" w:customMarkFollows=\"1\" w:val=\"1\" w:type=\"page\" w:fldCharType=\"begin\" w:char=\"F0B7\" w:font=\"Symbol\" alt=\"alt\" string=\"s\" descr=\"d\" Requires=\"wps\">{string.Concat(content)}</{name}>"));
        element.Array[1, 6].Select(string.Concat).Hold(
            body =>
            {
                byte[] bytes = new WordSample { Body = P("x") + body, Parts = new() { ["footnotes"] = $"<w:footnote w:id=\"1\">{P("note")}</w:footnote>" } }.ToBytes();
                Read(bytes, out _);
            },
            200);
    }
}
