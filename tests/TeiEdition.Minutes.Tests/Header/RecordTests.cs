// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Header;

/// <summary>Catalogue records of many archives, and the header that they become.</summary>
[TestClass]
public sealed class RecordTests
{
    private const string Talk = "Minister Zorn: Yes.\n\nMinister Zorn: No.";

    private const string Whole = """
        Talk on the Lower Canal

        Title: Talk on the Lower Canal
        Document Date: 3 May 1961
        Archive: State Archive of Borduria
        Collection: Papers of the Canal Office
        Fond: 5
        Opis: 30
        Delo: 161
        List: 9-12
        Call Number: BO-77
        Original Language: Russian and Polish
        Subjects: Canals; Borduria -- Water; Locks
        Geographic Subjects: Borduria, Lower Syldavia, New Rivertown
        Associated People: Zorn, Anna
        Translators: Ada Bell and J. P. Cole
        Obtained by: Di Eames
        Document Number: 4711
        Permalink: https://rivers.example/doc/4711
        Publisher: Rivers Digital Archive
        Rights: Free to use with credit.
        Type: Minutes
        Donors: The River Fund
        Summary: Zorn says yes, then no.
        Contents:

        Minister Zorn: Yes.

        Minister Zorn: No.
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("titleStmt/title", "Talk on the Lower Canal")]
    [DataRow("creation/date", "3 May 1961")]
    [DataRow("repository", "State Archive of Borduria")]
    [DataRow("collection", "Papers of the Canal Office")]
    [DataRow("msIdentifier/idno", "BO-77|5|30|161")]
    [DataRow("locus", "9-12")]
    [DataRow("textLang", "Russian and Polish")]
    [DataRow("language", "|Russian|Polish")]
    [DataRow("keywords/term", "Canals|Borduria -- Water|Locks|Borduria|Lower Syldavia|New Rivertown|Zorn, Anna")]
    [DataRow("respStmt/resp", "Translators|Obtained by|automatic encoding")]
    [DataRow("respStmt/persName", "Ada Bell|J. P. Cole|Di Eames")]
    [DataRow("publicationStmt/idno", "https://rivers.example/doc/4711|4711")]
    [DataRow("publicationStmt/publisher", "Rivers Digital Archive")]
    [DataRow("availability/p", "The River Fund|Free to use with credit.")]
    [DataRow("notesStmt/note", "Type Minutes")]
    [DataRow("abstract", "Zorn says yes, then no.")]
    public void Field_has_its_place(string place, string expected)
    {
        XElement header = Encoded.Of(Whole).Root.Element(TeiNames.Tei + "teiHeader")!; // every document has a header
        IEnumerable<XElement> found = header.Descendants(TeiNames.Tei + place.Split('/')[0]);
        found = place.Split('/').Skip(1).Aggregate(found, (elements, name) => elements.Elements(TeiNames.Tei + name));
        Assert.AreEqual(expected, string.Join('|', found.Select(e => e.Value.Trim())));
    }

    [TestMethod]
    public async Task Whole_record_is_valid_against_tei_all()
    {
        Encoded encoded = Encoded.Of(Whole);
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual("", await Jing.AgainstTeiAll([[.. encoded.Result!.Tei]], TestContext.CancellationToken));
        Assert.AreEqual("mainLang=\"ru\" otherLangs=\"pl\"", string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "textLang").Attributes()));
        Assert.AreEqual("1961-05-03", string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "creation").Elements().Attributes("when").Select(a => a.Value)));
    }

    [TestMethod]
    public void Record_below_the_document_is_read_and_eats_no_text()
    {
        Encoded encoded = Encoded.Of($"Talk on Canals\n\n{Talk}\n\nSubject: he said, is not what you think.\n\nCitation: \"Talk on Canals,\" 3 May 1961, Rivers Digital Archive.\n\nOriginal Language: Czech\n\nSummary: They talk.");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual("Rivers Digital Archive", Value(encoded, "publisher"));
        Assert.AreEqual("They talk.", Value(encoded, "abstract"));
        Assert.Contains("Subject: he said, is not what you think.", encoded.Body);
        Assert.DoesNotContain("Original Language", encoded.Body);
    }

    [TestMethod]
    [DataRow("DATE: 3 May 1961\nSUBJECT: Canals\nPLACE: Rivertown\nPARTICIPANTS: Anna Zorn\n\n" + Talk, DisplayName = "lines before a talk")]
    [DataRow("Report\n\nSubject: the river is low.\n\nSource: nobody knows.\n\nIt was late and we went.\n\nIt was later still.\n\nWe slept.", DisplayName = "paragraphs")]
    [DataRow("Title: Report\n\nThe river is low, and we went.", DisplayName = "one label")]
    public void Text_that_looks_like_a_record_is_none(string text)
    {
        Encoded encoded = Encoded.Of(text);
        Assert.IsEmpty(encoded.Diagnostics.Where(d => d.Code == "MIN009"));
        Assert.IsEmpty(encoded.Root.Descendants(TeiNames.Tei + "notesStmt"));
        Assert.IsEmpty(encoded.Root.Descendants(TeiNames.Tei + "textClass"));
        Assert.IsEmpty(encoded.Root.Descendants(TeiNames.Tei + "msDesc"));
    }

    [TestMethod]
    public void Source_that_translators_sign_with_is_known_and_stays_text()
    {
        Encoded encoded = Encoded.Of(Talk + "\n\nMinister Zorn: Yes.\n\n[Source: State Archive of Borduria, f. 5, ll. 3-4. Translated by Ada Bell.]");
        Assert.AreEqual("State Archive of Borduria|f. 5|3-4", $"{Value(encoded, "repository")}|{Value(encoded, "msIdentifier", 0, "idno")}|{CitationOf(encoded)}");
        Assert.AreEqual("Ada Bell", Value(encoded, "respStmt", 0, "persName"));
        Assert.Contains("Source: State Archive of Borduria, f. 5, ll. 3-4. Translated by Ada Bell.", encoded.Root.Element(TeiNames.Tei + "text")!.Value);
    }

    [TestMethod]
    public void Name_of_an_archive_above_the_record_is_not_the_title()
    {
        Encoded encoded = Encoded.Of($"Borduria State Archive\nOnline Collection\n\nRecord ID: 5\nKeywords: canals\nText:\n\nMinutes of a Talk\n\n{Talk}");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual("Minutes of a Talk", Value(encoded, "title"));
        Assert.AreEqual("Borduria State Archive Online Collection", Value(encoded, "title", 1));
    }

    [TestMethod]
    public void Labels_stand_alone_on_their_lines_too()
    {
        Encoded encoded = Encoded.Of("Talk on Canals\n\nSummary\nThey talk.\n\nOriginal Language\nCzech\n\nRights\nFree.\n\nDocument\n\n" + Talk);
        Assert.AreEqual("They talk.", Value(encoded, "abstract"));
        Assert.AreEqual("Czech", Value(encoded, "language", 1));
        Assert.AreEqual("MIN006", encoded.Codes);
    }

    [TestMethod]
    public void Field_that_nobody_knows_is_kept_as_a_note()
    {
        Encoded encoded = Encoded.Of("Talk\n\nCitation: \"Talk,\" 3 May 1961.\nShelf Life: Long\nSummary: They talk.\n\nMood: Bad\n\nContents:\n\n" + Talk);
        Assert.AreEqual("<note type=\"record\"><label>Shelf Life</label> Long</note>", Encoded.Plain(encoded.Root.Descendants(TeiNames.Tei + "note").First()));
        Assert.AreEqual("MIN006", encoded.Codes);
    }

    [TestMethod]
    [DataRow("Translated by: Ada Bell; revised by Cy Moor", "translators Translated by Ada Bell|revised-by revised by Cy Moor")]
    [DataRow("Translators: Ada Bell, Bo Dahl, and Cy Moor", "translators Translators Ada Bell+Bo Dahl+Cy Moor")]
    [DataRow("Translator: Ada Bell (Canal Institute)", "translators Translator Ada Bell")]
    [DataRow("Citation: \"Talk,\" 3 May 1961. Obtained by Di Eames and translated from the Russian by Ada Bell and Jan von Zorn. https://a.example/1", "obtained-by Obtained by Di Eames|translators translated from the Russian by Ada Bell+Jan von Zorn")]
    [DataRow("Citation: \"Talk,\" 3 May 1961. Contributed and translated by Ada Bell Jr. for the Canal Project.", "translators Contributed and translated by Ada Bell Jr")]
    public void Responsibility_names_all(string field, string expected)
    {
        Encoded encoded = Encoded.Of($"Talk\n\n{field}\nSummary: They talk.\nContents:\n\nInterpreter: Lena Roos\n\n{Talk}");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual(expected, string.Join('|', encoded.Root.Descendants(TeiNames.Tei + "respStmt")
            .Where(r => r.Elements(TeiNames.Tei + "persName").Any())
            .Select(r => $"{(string?)r.Attribute(TeiNames.XmlId)} {r.Element(TeiNames.Tei + "resp")!.Value} {string.Join('+', r.Elements(TeiNames.Tei + "persName").Select(p => p.Value))}")));
        Assert.AreEqual("interpreter", (string?)encoded.Root.Descendants(TeiNames.Tei + "person").Single(p => p.Value.Contains("Roos", StringComparison.Ordinal)).Attribute("role"));
    }

    [TestMethod]
    [DataRow("AVPRF f. 0102, op. 18, p. 95, d. 5, ll. 33-37", "AVPRF", "f. 0102, op. 18, p. 95, d. 5", "33-37")]
    [DataRow("PA AA, MfAA, A 6890, Bl. 12-15", "PA AA", "MfAA, A 6890", "12-15")]
    [DataRow("National Archives, RG 59, Box 12", "National Archives", "RG 59, Box 12", "")]
    [DataRow("National Archives Record Group 59, Box 12", "National Archives", "Record Group 59, Box 12", "")]
    [DataRow("HQ files, National Archives RG 59, Box 12", "National Archives", "RG 59, Box 12", "")]
    [DataRow("MOL XIX-J-1-j, 5 doboz", "MOL", "XIX-J-1-j, 5 doboz", "")]
    [DataRow("AVPRF f. 0100, op. 55, p. 7", "AVPRF", "f. 0100, op. 55, p. 7", "")]
    [DataRow("in private hands", "", "", "")]
    public void Source_has_only_the_parts_that_can_be_decided(string source, string repository, string shelfmark, string pages)
    {
        Encoded encoded = Encoded.Of($"Talk\n\nSource: {source}\nOriginal Language: Czech\nContents:\n\n{Talk}");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual($"{repository}|{shelfmark}|{pages}", $"{Value(encoded, "repository")}|{Value(encoded, "msIdentifier", 0, "idno")}|{Value(encoded, "locus")}");
        Assert.AreEqual(source, Value(encoded, "bibl"));
    }

    // Pages need a title or a language to stand in an item; else they are in the whole citation only.
    private static string CitationOf(Encoded encoded) =>
        Value(encoded, "locus") is { Length: > 0 } pages ? pages : Value(encoded, "bibl", 0, "idno").Split("ll. ")[^1];

    private static string Value(Encoded encoded, string name, int index = 0, string? child = null)
    {
        IEnumerable<XElement> found = encoded.Root.Descendants(TeiNames.Tei + name);
        found = child is null ? found : found.Elements(TeiNames.Tei + child);
        return found.Skip(index).FirstOrDefault()?.Value.Trim() ?? string.Empty;
    }
}
