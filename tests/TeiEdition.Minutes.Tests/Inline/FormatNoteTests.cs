// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;
using static TeiEdition.Minutes.Tests.WordSample;

namespace TeiEdition.Minutes.Tests.Inline;

/// <summary>Notes that a format ties to their places, through the whole converter.</summary>
[TestClass]
public sealed class FormatNoteTests
{
    /// <summary>Stops the validator.</summary>
    public required TestContext TestContext { get; init; }

    private static string Paragraphs(Encoded encoded) =>
        string.Join('\n', encoded.Root.Descendants(TeiNames.Tei + "sp").Elements(TeiNames.Tei + "p").Select(Encoded.Plain));

    private static string Reference(string kind, int id) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:{kind}Reference w:id=\"{id}\"/></w:r>";

    private static Encoded Word() => Encoded.Of(
        new WordSample
        {
            Body = P("Record of a Talk between Minister Hale and Ambassador Orlov")
                + P("Time: 3 May 1961")
                + $"<w:p>{R("Hale: We have read the note")}{Reference("footnote", 7)}{R(" of ")}<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"8\"/><w:t>*</w:t></w:r>{R(" April.")}</w:p>"
                + $"<w:p>{R("Orlov: I thank you.")}{Reference("endnote", 1)}</w:p>"
                + $"<w:p>{R("Hale: That is ")}<w:commentRangeStart w:id=\"0\"/>{R("welcome")}<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>{R(".")}</w:p>",
            Parts = new()
            {
                ["footnotes"] = $"<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>{R(" The note of ")}{R("3 May 1961", "<w:i/>")}{R(".")}</w:p></w:footnote><w:footnote w:id=\"8\">{P("* Added by hand.")}</w:footnote>",
                ["endnotes"] = $"<w:endnote w:id=\"1\">{P("He left [at once].")}{P("His aide stayed.")}</w:endnote>",
                ["comments"] = $"<w:comment w:id=\"0\" w:author=\"Ada Bell\">{P("Or: good?")}</w:comment>",
            },
        }.ToBytes(),
        path: "a.docx");

    private static Encoded Page() => Encoded.Of(
        System.Text.Encoding.UTF8.GetBytes("""
            <!DOCTYPE html><html><head><title>A talk</title></head><body><h1>Record of a Talk between Minister Hale and Ambassador Orlov</h1>
            <p>Time: 3 May 1961</p>
            <p>Hale: We have read the note.<sup><a href="#n1" id="r1">1</a></sup></p>
            <p>Orlov: I thank you<a href="#n2" id="r2">[2]</a> for it.</p>
            <p>Hale: And I you.</p>
            <hr><ol><li id="n1">The note of <i>April</i>. <a href="#r1">back</a></li><li id="n2">With a bow. <a href="#r2">back</a></li></ol>
            </body></html>
            """),
        path: "a.html");

    [TestMethod]
    public void Notes_of_Word_stand_at_their_places()
    {
        Encoded encoded = Word();
        Assert.AreEqual(
            """
            <p xml:id="t1p1">We have read the note<note xml:id="n1" place="foot" n="1">The note of <hi rend="italic"><date when="1961-05-03">3 May 1961</date></hi>.</note> of <note xml:id="n2" place="foot" n="*" rend="*">* Added by hand.</note> April.</p>
            <p xml:id="t2p1">I thank you.<note xml:id="n3" place="end" n="i"><p>He left <supplied xml:id="s1" reason="sense" resp="#translators">at once</supplied>.</p><p>His aide stayed.</p></note></p>
            <p xml:id="t3p1">That is welcome<note xml:id="n4" type="comment"><label>Ada Bell</label> Or: good?</note>.</p>
            """.ReplaceLineEndings("\n"),
            Paragraphs(encoded));
    }

    [TestMethod]
    public void Notes_of_a_page_stand_at_their_places() => Assert.AreEqual(
        """
        <p xml:id="t1p1">We have read the note.<note xml:id="n1" place="foot" n="1" rend="1">The note of <hi rend="italic">April</hi>.</note></p>
        <p xml:id="t2p1">I thank you<note xml:id="n2" place="foot" n="2" rend="[2]">With a bow.</note> for it.</p>
        <p xml:id="t3p1">And I you.</p>
        """.ReplaceLineEndings("\n"),
        Paragraphs(Page()));

    [TestMethod]
    public async Task The_encodings_are_valid() => Assert.AreEqual(
        string.Empty,
        await Jing.AgainstTeiAll([.. new[] { Word(), Page() }.Select(e => System.Text.Encoding.UTF8.GetBytes(e.Xml))], TestContext.CancellationToken));
}
