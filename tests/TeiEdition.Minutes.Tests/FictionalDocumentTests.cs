// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

/// <summary>Small documents of other kinds, with what the encoding guidelines say of them.</summary>
[TestClass]
public sealed class FictionalDocumentTests
{
    private const string Record = """
        1 June 1971 Talk on Canals

        Original Language: Czech
        Summary:
        Anna Ilves asks for a canal.

        Citation: "Talk on Canals," 1 June 1971, Museum of Rivers, f. 12, op. 3, d. 44, ll. 5-6. Translated by Jan Novak. https://rivers.example/doc/8
        Contents: Translation - English

        Time: 1 June 1971, 9:05 a.m.
        Participants:
        Minister Anna Ilves
        Pavel Moss, Secretary
        Interpreter: Lena Roos

        Minister Ilves: We need a canal. (Laughter) It must be long.

        [Applause]

        Moss: I see.

        Moss (smiling):
        How "long" is it? He said, "as long as the river is."

        - 2 -

        Minister Ilves: So long as to
        reach [the] sea.
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Record_in_another_order_is_read()
    {
        Encoded encoded = Encoded.Of(Record, authority: SampleAuthority.Index);
        XElement header = encoded.Root.Element(TeiNames.Tei + "teiHeader")!;
        string One(string name) => header.Descendants(TeiNames.Tei + name).First().Value;
        Assert.AreEqual("Talk on Canals", One("title"));
        Assert.AreEqual("Anna Ilves asks for a canal.", One("abstract").Trim());
        Assert.AreEqual("Museum of Rivers", One("repository"));
        Assert.AreEqual("cs", (string?)header.Descendants(TeiNames.Tei + "textLang").Single().Attribute("mainLang"));
        Assert.AreEqual("Jan Novak", header.Descendants(TeiNames.Tei + "respStmt").First().Element(TeiNames.Tei + "persName")!.Value);
        Assert.AreEqual("1971-06-01 09:05:00", string.Join(' ', header.Descendants(TeiNames.Tei + "setting").Elements().Attributes("when").Select(a => a.Value)));
        Assert.AreEqual("", await Jing.AgainstTeiAll([[.. encoded.Result!.Tei]], TestContext.CancellationToken));
    }

    [TestMethod]
    public void Turns_stage_directions_and_quotations_are_encoded()
    {
        Encoded encoded = Encoded.Of(Record);
        Assert.Contains("We need a canal. <stage type=\"sound\">(Laughter)</stage> It must be long.</p></sp><stage xml:id=\"s1\" type=\"sound\" resp=\"#translators\">Applause</stage>", encoded.Body);
        Assert.Contains("<speaker>Moss <note type=\"delivery\">(smiling)</note>:</speaker>", encoded.Body);
        Assert.Contains("How <soCalled rend=\"&quot; &quot;\">long</soCalled> is it? He said, <q rend=\"&quot; &quot;\">as long as the river is.</q>", encoded.Body);
        Assert.Contains("<pb /><fw type=\"pageNum\">- 2 -</fw>", encoded.Body);
        Assert.Contains("reach <supplied xml:id=\"s2\" reason=\"sense\" resp=\"#translators\">the</supplied> sea.", encoded.Body);
        Assert.AreEqual(4, encoded.Result!.Summary.Turns);
    }

    [TestMethod]
    public void Participants_one_a_line_are_listed()
    {
        Encoded encoded = Encoded.Of(Record);
        string[] persons = [.. encoded.Root.Descendants(TeiNames.Tei + "person").Select(p => $"{(string?)p.Attribute(TeiNames.XmlId)} {(string?)p.Attribute("role")}")];
        Assert.AreEqual("anna-ilves speaker, pavel-moss speaker, lena-roos interpreter", string.Join(", ", persons));
    }

    [TestMethod]
    [DataRow("He wrote recieve [sic] here.", "He wrote <sic>recieve</sic> <note xml:id=\"s1\" type=\"sic\" resp=\"#translators\">sic</note> here.")]
    [DataRow("It was [illegible] then.", "It was <gap xml:id=\"s1\" reason=\"illegible\" resp=\"#translators\"><desc>illegible</desc></gap> then.")]
    [DataRow("End [two lines missing].", "End <gap xml:id=\"s1\" reason=\"lost\" quantity=\"2\" unit=\"line\" resp=\"#translators\"><desc>two lines missing</desc></gap>.")]
    [DataRow("And [...] so.", "And <gap xml:id=\"s1\" reason=\"editorial\" resp=\"#translators\"><desc>...</desc></gap> so.")]
    [DataRow("Foo [Translator's note: a hill] bar.", "Foo <note xml:id=\"s1\" type=\"translator\" place=\"inline\" resp=\"#translators\">Translator's note: a hill</note> bar.")]
    [DataRow("Foo [Editor's note: a hill].", "Foo <note xml:id=\"s1\" type=\"editor\" place=\"inline\" resp=\"#translators\">Editor's note: a hill</note>.")]
    [DataRow("Top [stamp: TOP SECRET] here.", "Top <stamp xml:id=\"s1\" resp=\"#translators\">stamp: TOP SECRET</stamp> here.")]
    [DataRow("Top [handwritten: read it] here.", "Top <note xml:id=\"s1\" type=\"handwritten\" resp=\"#translators\">handwritten: read it</note> here.")]
    [DataRow("The Gen[eral] came.", "The Gen<supplied xml:id=\"s1\" reason=\"name\" resp=\"#translators\">eral</supplied> came.")]
    [DataRow("We met Bogdan [?] there.", "We met Bogdan <note xml:id=\"s1\" type=\"doubt\" place=\"inline\" resp=\"#translators\">?</note> there.")]
    [DataRow("Is it so[?] Yes.", "Is it so<supplied xml:id=\"s1\" reason=\"punctuation\" resp=\"#translators\">?</supplied> Yes.")]
    [DataRow("We [and [perhaps] you] go.", "We <supplied xml:id=\"s1\" reason=\"sense\" resp=\"#translators\">and <supplied xml:id=\"s2\" reason=\"sense\" resp=\"#translators\">perhaps</supplied> you</supplied> go.")]
    [DataRow("He [Jan Hus] went.", "He <supplied xml:id=\"s1\" reason=\"identification\" resp=\"#translators\">Jan Hus</supplied> went.")]
    [DataRow("Boris Godun [Boris Godoon] went.", "<choice xml:id=\"s1\"><orig>Boris Godun</orig><reg resp=\"#translators\">Boris Godoon</reg></choice> went.")]
    public void Bracket_of_each_kind_is_encoded(string printed, string expected) =>
        Assert.Contains($"<p xml:id=\"t1p1\">{expected}</p>", Encoded.Of($"Chairman Vesely: {printed}").Body);

    [TestMethod]
    [DataRow("Talk [goes on", "1:21")]
    [DataRow("Talk goes] on", "1:26")]
    public void Bracket_without_partner_stays_text(string printed, string place)
    {
        Encoded encoded = Encoded.Of("Chairman Vesely: " + printed);
        Assert.Contains($">{printed}<", encoded.Body);
        Assert.StartsWith($"source.txt:{place.Replace("1:21", "1:23", StringComparison.Ordinal).Replace("1:26", "1:27", StringComparison.Ordinal)}:", encoded.Diagnostics.Single(d => d.Code == "MIN004").ToString());
    }

    [TestMethod]
    public async Task Report_without_turns_is_paragraphs()
    {
        Encoded encoded = Encoded.Of("Journal of a Consul\n\n3 May 1960. I met the mayor, who spoke of rivers and of rain.\n\nHe said: rain is good. Nothing else happened.");
        Assert.AreEqual("MIN005", encoded.Codes);
        Assert.AreEqual(
            "<div type=\"report\"><p xml:id=\"p1\"><date when=\"1960-05-03\">3 May 1960</date>. I met the mayor, who spoke of rivers and of rain.</p>"
            + "<p xml:id=\"p2\">He said: rain is good. Nothing else happened.</p></div>",
            encoded.Body);
        Assert.AreEqual("<div type=\"protocol\"><head>Journal of a Consul</head></div>", encoded.Front);
        Assert.AreEqual("", await Jing.AgainstTeiAll([[.. encoded.Result!.Tei]], TestContext.CancellationToken));
    }

    [TestMethod]
    public void Labels_without_white_space_behind_them_are_kept()
    {
        Encoded encoded = Encoded.Of("Time:5:30PM\n\nPlace:Rivertown\n\nChairman Vesely：Good.\n\n(A):b");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.Contains("<label>Time:</label><item><time when=\"17:30:00\">5:30PM</time></item>", encoded.Front);
        Assert.Contains("<speaker><persName ref=\"#vesely\"><roleName>Chairman</roleName> Vesely</persName>：</speaker>", encoded.Body);
    }

    [TestMethod]
    [DataRow("15 May 1961: Talk")]
    [DataRow("15 May 1961, Talk")]
    [DataRow("15 May 1961")]
    public void Title_with_a_date_keeps_its_words(string title) =>
        Assert.AreEqual("MIN006", Encoded.Of(title + "\n\nSummary:\nA\n\nCredits:\nB\n\nContents:\n\nChairman Vesely: Good.").Codes);

    [TestMethod]
    public void Record_field_twice_is_text_of_the_field_before()
    {
        Encoded encoded = Encoded.Of("Talk\n\nSummary:\nA\n\nSummary:\nB\n\nContents:\n\nChairman Vesely: Good.");
        Assert.AreEqual("MIN006", encoded.Codes);
        Assert.AreEqual("A Summary: B", encoded.Root.Descendants(TeiNames.Tei + "abstract").Single().Value.Trim());
    }

    [TestMethod]
    [DataRow("Klingon", "und")]
    [DataRow("English", "en")]
    [DataRow("Polish (draft)", "pl")]
    public void Original_language_without_citation_is_kept(string name, string tag)
    {
        Encoded encoded = Encoded.Of($"Talk\n\nSummary:\nA\n\nOriginal Language:\n{name}\n\nContents:\n\nChairman Vesely: Good.");
        XElement language = encoded.Root.Descendants(TeiNames.Tei + "language").Last();
        Assert.AreEqual($"{tag} {name}", $"{(string?)language.Attribute("ident")} {language.Value}");
    }

    [TestMethod]
    public void Short_lines_without_labels_are_a_heading_and_text()
    {
        Encoded encoded = Encoded.Of("Note on a Canal\n\nThe water is low\n\nWe wait");
        Assert.AreEqual("<div type=\"protocol\"><head>Note on a Canal</head></div>", encoded.Front);
        Assert.AreEqual("<div type=\"report\"><p xml:id=\"p1\">The water is low</p><p xml:id=\"p2\">We wait</p></div>", encoded.Body);
    }

    [TestMethod]
    public void Speakers_in_other_scripts_are_different_persons()
    {
        Encoded encoded = Encoded.Of("Иванов: Да.\n\nПетров: Нет.\n\nИванов: Да.\n\nПетров: Нет.\n\nT1: Yes.\n\nT1: No.");
        Assert.AreEqual(
            "#person #person-2 #person #person-2 #t1-2 #t1-2",
            string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "sp").Select(s => (string?)s.Attribute("who"))));
        Assert.AreEqual("MIN006 MIN006 MIN006", encoded.Codes);
    }

    [TestMethod]
    public void Bracket_in_a_running_head_pairs_with_none_of_the_text()
    {
        Encoded encoded = Encoded.Of(",\nmap(async(domain)\n  ([\n]).map(async(domain)");
        Assert.AreEqual("MIN005 MIN004", encoded.Codes);
        Assert.Contains("([ <pb /><fw type=\"header\">]).map(async(domain)</fw>", encoded.Body);
    }

    [TestMethod]
    public void Line_behind_the_talk_names_who_took_the_notes()
    {
        Encoded encoded = Encoded.Of("Present: Minister Anna Ilves\n\nMinister Ilves: Yes.\n\nMinister Ilves: No.\n\nRecorded by: Pavel Moss");
        Assert.AreEqual("", encoded.Codes);
        Assert.AreEqual("note-taker", (string?)encoded.Root.Descendants(TeiNames.Tei + "person").Single(p => (string?)p.Attribute(TeiNames.XmlId) == "pavel-moss").Attribute("role"));
        Assert.AreEqual("Recorded by:", encoded.Root.Descendants(TeiNames.Tei + "back").Descendants(TeiNames.Tei + "label").Single().Value);
    }
}
