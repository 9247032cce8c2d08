// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.People;

/// <summary>Whom labels mean, given who was present: the ids and how sure they are, and what is reported.</summary>
[TestClass]
public sealed class SpeakerTests
{
    private const string Present = "Present: Minister Ada Bell; Ambassador Ri Yeong-ho; John Francis Hale, Counselor; Karl Tamm, First Secretary; Mart Oll, Second Secretary";

    [TestMethod]
    [DataRow("Ada Bell", "ada-bell high")]
    [DataRow("Minister Bell", "ada-bell high")]
    [DataRow("Bell", "ada-bell high")]
    [DataRow("MINISTER BELL", "ada-bell high")]
    [DataRow("The Minister", "ada-bell medium")]
    [DataRow("Minister Ada [Bell]", "ada-bell high")]
    [DataRow("Comrade Bell (laughing)", "ada-bell high")]
    [DataRow("Ambassador Ri", "ri-yeong-ho high")]
    [DataRow("Ri Yeongho", "ri-yeong-ho high")]
    [DataRow("Ri Yŏng-ho", "ri-yeong-ho medium")]
    [DataRow("Yeong-ho Ri", "ri-yeong-ho high")]
    [DataRow("Ambassador", "ri-yeong-ho medium")]
    [DataRow("J. F. Hale", "john-francis-hale high")]
    [DataRow("Mr. J. Hale", "john-francis-hale high")]
    [DataRow("Mr. H.", "john-francis-hale medium")]
    [DataRow("First Secretary", "karl-tamm medium")]
    [DataRow("Hale and Tamm", "john-francis-hale karl-tamm high")]
    [DataRow("Hale/Tamm", "john-francis-hale karl-tamm high")]
    [DataRow("Minister Bell and Ambassador Ri", "ada-bell ri-yeong-ho high")]
    public void Label_is_resolved(string label, string expected)
    {
        Encoded encoded = Encoded.Of($"{Present}\n\n{label}: Yes.\n\nMinister Dahl: No.\n\n{label}: Yes.");
        Assert.AreEqual(expected, Who(encoded)[0]);
        Assert.AreEqual("MIN006", encoded.Codes);
    }

    [TestMethod]
    [DataRow("Minister Dahl", "dahl low", "“Minister Dahl”; ")]
    [DataRow("Minister Belk", "belk low", "“Minister Belk” (near: Ada Bell); ")]
    [DataRow("Both Sides", "both-sides low", "“Both Sides”; ")]
    [DataRow("Hale and Dahl", "hale-and-dahl low", "“Hale and Dahl” (near: John Francis Hale); ")]
    public void Label_that_nobody_has_is_a_speaker_of_its_own(string label, string who, string report)
    {
        Encoded encoded = Encoded.Of($"{Present}\n\n{label}: Yes.\n\nMinister Bell: No.\n\n{label}: Yes.");
        Assert.AreEqual(who, Who(encoded)[0]);
        Assert.AreEqual($"source.txt:3:1: warning: nobody known is called {report}the speaker is recorded under the label itself [MIN006]", encoded.Report);
    }

    [TestMethod]
    public void Label_that_two_have_is_a_speaker_of_its_own()
    {
        Encoded encoded = Encoded.Of("Present: Minister Ada Bell; Minister Bo Bell\n\nMinister Bell: Yes.\n\nMinister Ada Bell: No.\n\nMinister Bell: Yes.");
        Assert.AreEqual("bell low|ada-bell high|bell low", string.Join('|', Who(encoded)));
        Assert.AreEqual("source.txt:3:1: warning: “Minister Bell” may be Ada Bell or Bo Bell; the speaker is recorded under the label itself [MIN007]", encoded.Report);
    }

    [TestMethod]
    public void Office_of_a_label_decides_between_two_of_one_family()
    {
        Encoded encoded = Encoded.Of("Present: Minister Ada Bell; Secretary Bo Bell\n\nMinister Bell: Yes.\n\nSecretary Bell: No.");
        Assert.AreEqual("ada-bell high|bo-bell high", string.Join('|', Who(encoded)));
    }

    [TestMethod]
    public void Minister_is_not_the_vice_minister_where_there_is_a_minister()
    {
        Encoded encoded = Encoded.Of("Present: Vice Minister Bo Dahl; Minister Ada Bell\n\nThe Minister: Yes.\n\nThe Vice Minister: No.");
        Assert.AreEqual("ada-bell medium|bo-dahl medium", string.Join('|', Who(encoded)));
    }

    [TestMethod]
    public void Side_and_name_are_the_person_of_that_name()
    {
        Encoded encoded = Encoded.Of("North (KIM): Yes.\n\nSouth (LEE): No.\n\nNorth (KIM): Yes.\n\nSouth (LEE): No.");
        Assert.AreEqual("kim low|lee low|kim low|lee low", string.Join('|', Who(encoded)));
        Assert.AreEqual(
            "North: kim; South: lee",
            string.Join("; ", encoded.Root.Descendants(TeiNames.Tei + "listPerson").Select(l =>
                $"{l.Element(TeiNames.Tei + "head")!.Value}: {string.Join(' ', l.Elements(TeiNames.Tei + "person").Attributes(TeiNames.XmlId).Select(a => a.Value))}")));
    }

    [TestMethod]
    [DataRow("Minutes of Conversation between Liu Wen and Ambassador Ri Yeong-ho", "Liu: Yes.\n\nAmbassador Ri: No.\n\nLiu: Yes.", "liu-wen high|ri-yeong-ho high|liu-wen high")]
    [DataRow("CONVERSATION BETWEEN COMRADE AVIS AND AMBASSADOR TOLE", "AVIS: Yes.\n\nTOLE: No.\n\nAVIS: Yes.\n\nTOLE: No.", "avis high|tole high|avis high|tole high")]
    [DataRow("Report\n\nComrade Anna Sand received Ambassador Bo Dahl (hereafter: D.) in the hall.", "Sand: Yes.\n\nD.: No.\n\nSand: Yes.\n\nD.: No.", "anna-sand high|bo-dahl high|anna-sand high|bo-dahl high")]
    public void Title_and_opening_say_who_talks(string head, string talk, string expected)
    {
        Encoded encoded = Encoded.Of($"{head}\n\n{talk}");
        Assert.AreEqual(expected, string.Join('|', Who(encoded)));
        Assert.AreEqual("", encoded.Codes);
    }

    [TestMethod]
    public void Fuller_label_further_down_says_who_the_shorter_one_is()
    {
        Encoded encoded = Encoded.Of("Moss: Yes.\n\nMinister Bell: No.\n\nSecretary Pavel Moss: Yes.\n\nMoss: Yes.");
        Assert.AreEqual("pavel-moss high|bell low|pavel-moss low|pavel-moss high", string.Join('|', Who(encoded)));
        Assert.AreEqual("bell speaker, pavel-moss speaker", People(encoded));
    }

    [TestMethod]
    public void Late_speaker_is_known_by_the_stage_direction()
    {
        Encoded encoded = Encoded.Of("Present: Ada Bell\n\nMinister Bell: Yes.\n\n[Secretary Bo Dahl enters.]\n\nSecretary Dahl: No.\n\nMinister Bell: Yes.");
        Assert.AreEqual("ada-bell high|bo-dahl high|ada-bell high", string.Join('|', Who(encoded)));
    }

    [TestMethod]
    public void Interpreter_who_speaks_stays_the_interpreter()
    {
        Encoded encoded = Encoded.Of("Present: Ada Bell\n\nInterpreter: Lena Roos\n\nMinister Bell: Yes.\n\nComrade Roos: He says yes.");
        Assert.AreEqual("ada-bell speaker, lena-roos interpreter", People(encoded));
        Assert.AreEqual("ada-bell high|lena-roos high", string.Join('|', Who(encoded)));
    }

    [TestMethod]
    public void Decision_of_the_editor_is_followed()
    {
        const string Toml = "[[decision]]\ntext = \"Minister:\"\nchoose = \"bo-dahl\"\n";
        Encoded encoded = Encoded.Of("Present: Minister Ada Bell, Minister Bo Dahl\n\nMinister: Yes.\n\nMinister: No.", Toml);
        Assert.AreEqual("bo-dahl high|bo-dahl high", string.Join('|', Who(encoded)));
        Assert.AreEqual("", encoded.Codes);
    }

    [TestMethod]
    [Timeout(60000, CooperativeCancellation = true)]
    public void Many_labels_and_many_participants_take_linear_time()
    {
        TimeSpan small = Time(1000);
        TimeSpan large = Time(8000);
        Assert.IsLessThan(40, large / small, $"{small} {large}");
    }

    /// <summary>For each turn the ids and the certainty.</summary>
    internal static string[] Who(Encoded encoded) =>
    [
        .. encoded.Root.Descendants(TeiNames.Tei + "sp")
            .Select(s => $"{((string?)s.Attribute("who"))?.Replace("#", string.Empty, StringComparison.Ordinal)} {(string?)s.Attribute("cert")}"),
    ];

    /// <summary>The persons and what they do.</summary>
    internal static string People(Encoded encoded) => string.Join(
        ", ", encoded.Root.Descendants(TeiNames.Tei + "person").Select(p => $"{(string?)p.Attribute(TeiNames.XmlId)} {(string?)p.Attribute("role")}"));

    private static TimeSpan Time(int count)
    {
        static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (i % 26))}{Letters(i)} {(char)('K' + (i % 9))}{Letters(i * 7)}");
        StringBuilder text = new("Present: ");
        text.AppendJoin("; ", Enumerable.Range(0, count).Select(i => "Secretary " + Name(i))).Append("\n\n");
        text.AppendJoin("\n\n", Enumerable.Range(0, count).Select(i => $"Secretary {Name(i)}: Yes."));
        text.AppendJoin("\n\n", Enumerable.Range(0, count).Select(i => $"Comrade {Letters(i)}ov: Yes."));
        Stopwatch watch = Stopwatch.StartNew();
        Assert.IsNotNull(Encoded.Of(text.ToString()).Result);
        return watch.Elapsed;
    }

    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)('a' + c - '0')));
}
