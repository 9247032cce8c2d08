// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests;

[TestClass]
public sealed partial class RealEditionTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    // UPDATE_EDITIONS=1 writes the encoding instead; the difference is reviewed.
    [TestMethod]
    public void Committed_encoding_is_what_the_source_gives()
    {
        byte[] fresh = [.. RealEdition.Encode().Result!.Tei]; // the edition encodes; the others say why if not
        if (Environment.GetEnvironmentVariable("UPDATE_EDITIONS") == "1")
        {
            File.WriteAllBytes(RealEdition.Committed, fresh);
        }

        byte[] committed = File.ReadAllBytes(RealEdition.Committed);
        Assert.IsTrue(OutputDigest.IsOwnUnedited(committed));
        Assert.IsTrue(committed.AsSpan().SequenceEqual(fresh), "UPDATE_EDITIONS=1 rewrites minutes.xml");
    }

    [TestMethod]
    public void Source_is_the_seed()
    {
        byte[] seed = File.ReadAllBytes(RepositoryFolder.Shared("seeds/000_8196526f7440ab0a.txt"));
        Assert.IsTrue(seed.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(RealEdition.Folder, "source.txt"))));
    }

    [TestMethod]
    public async Task Encoding_is_valid_against_tei_all()
    {
        string report = await Jing.AgainstTeiAll([[.. RealEdition.Encode().Result!.Tei]], TestContext.CancellationToken);
        Assert.AreEqual("", report);
    }

    [TestMethod]
    public void Culture_and_path_do_not_change_the_bytes()
    {
        byte[] committed = File.ReadAllBytes(RealEdition.Committed);
        Encoded other = RealEdition.Encode("/elsewhere/ı.txt", CultureInfo.GetCultureInfo("tr-TR"));
        Assert.IsTrue(committed.AsSpan().SequenceEqual(other.Result!.Tei.AsSpan()));
        CultureInfo strange = new("") { NumberFormat = { NegativeSign = "x" }, DateTimeFormat = { DateSeparator = "~", TimeSeparator = "#" } };
        Assert.IsTrue(committed.AsSpan().SequenceEqual(RealEdition.Encode(culture: strange).Result!.Tei.AsSpan()));
    }

    [TestMethod]
    public void Diagnostics_are_joins_and_misreadings_only()
    {
        Encoded encoded = RealEdition.Encode();
        Assert.AreEqual("MIN030 MIN030 MIN030 MIN031 MIN031 MIN031", encoded.Codes);
        string[] places = [.. encoded.Diagnostics.Take(3).Select(d => $"{d.Location!.Line}:{d.Location.Column}")];
        string[] lines = File.ReadAllLines(Path.Combine(RealEdition.Folder, "source.txt"));
        Assert.AreEqual("Keqiang", lines[int.Parse(places[0].Split(':')[0], CultureInfo.InvariantCulture) - 1]);
        Assert.StartsWith("same as your country's.", lines[int.Parse(places[1].Split(':')[0], CultureInfo.InvariantCulture) - 1]);
        Assert.AreEqual(3, encoded.Result!.Summary.Joins);
    }

    [TestMethod]
    public void Speakers_of_the_turns_are_right()
    {
        XElement[] turns = [.. RealEdition.Encode().Root.Descendants(TeiNames.Tei + "sp")];
        string speakers = string.Concat(turns.Select(t => (string?)t.Attribute("who") switch
        {
            "#ri-yeong-ho" => "R",
            "#liu-shaoqi" => "L",
            string other => other,
            null => "?",
        }));
        Assert.AreEqual("RLRLRLRLRLRLRLRLRLRLRL", speakers);
        for (int i = 0; i < turns.Length; i++)
        {
            string label = turns[i].Element(TeiNames.Tei + "speaker")!.Value;
            Assert.AreEqual($"t{i + 1}", (string?)turns[i].Attribute(TeiNames.XmlId));
            Assert.AreEqual(speakers[i] == 'R', label.Contains("Ri", StringComparison.Ordinal), label);
            Assert.AreEqual("high", (string?)turns[i].Attribute("cert"));
        }
    }

    [TestMethod]
    public void One_paragraph_break_stands_inside_a_turn()
    {
        XElement root = RealEdition.Encode().Root;
        string[] later = [.. root.Descendants(TeiNames.Tei + "p").Select(p => (string?)p.Attribute(TeiNames.XmlId))
            .OfType<string>().Where(id => !id.EndsWith("p1", StringComparison.Ordinal))];
        Assert.AreEqual("t8p2", string.Join(' ', later));
        XElement second = root.Descendants(TeiNames.Tei + "p").Single(p => (string?)p.Attribute(TeiNames.XmlId) == "t8p2");
        Assert.StartsWith("It is a struggle which communists", second.Value);
    }

    [TestMethod]
    public void Insertions_have_the_expected_kinds()
    {
        Dictionary<int, string> expected = new()
        {
            [1] = "name", [2] = "name", [3] = "variant", [4] = "variant", [7] = "identification", [8] = "name", [9] = "identification",
            [13] = "name", [15] = "name", [16] = "name", [17] = "name", [18] = "name", [22] = "name", [34] = "name", [38] = "identification",
            [40] = "identification", [42] = "identification", [80] = "punctuation", [88] = "punctuation", [108] = "name",
            [109] = "identification", [110] = "identification", [113] = "identification",
        };
        XElement[] insertions = [.. RealEdition.Encode().Root.Descendants(TeiNames.Tei + "text").Descendants()
            .Where(e => InsertionId().IsMatch((string?)e.Attribute(TeiNames.XmlId) ?? string.Empty))];
        Assert.HasCount(146, insertions);
        for (int i = 0; i < insertions.Length; i++)
        {
            XElement insertion = insertions[i];
            string kind = insertion.Name.LocalName == "choice" ? "variant" : (string?)insertion.Attribute("reason") ?? insertion.Name.LocalName;
            Assert.AreEqual($"s{i + 1}", (string?)insertion.Attribute(TeiNames.XmlId));
            Assert.AreEqual(expected.GetValueOrDefault(i + 1, "sense"), kind, insertion.ToString());
            XElement by = insertion.Element(TeiNames.Tei + "reg") ?? insertion;
            Assert.AreEqual("#translators", (string?)by.Attribute("resp"));
        }
    }

    [TestMethod]
    public void Insertions_hold_the_words_of_the_brackets()
    {
        string source = File.ReadAllText(Path.Combine(RealEdition.Folder, "source.txt"));
        string[] printed = [.. BracketPattern().Matches(source).Select(m => m.Groups[1].Value)];
        string[] encoded = [.. RealEdition.Encode().Root.Descendants()
            .Where(e => InsertionId().IsMatch((string?)e.Attribute(TeiNames.XmlId) ?? string.Empty))
            .Select(e => (e.Element(TeiNames.Tei + "reg") ?? e).Value)];
        Assert.AreEqual(string.Join('|', printed), string.Join('|', encoded));
    }

    [TestMethod]
    public void Participants_have_roles_and_sides()
    {
        string[] persons = [.. RealEdition.Encode().Root.Descendants(TeiNames.Tei + "particDesc").Elements().SelectMany(side => side
            .Elements(TeiNames.Tei + "person").Select(p =>
                $"{(string?)side.Attribute(TeiNames.XmlId)} {(string?)p.Attribute(TeiNames.XmlId)} {(string?)p.Attribute("role")}"))];
        Assert.AreEqual(
            """
            chinese-side liu-shaoqi speaker
            chinese-side geng-biao attendee
            chinese-side cao-keqiang attendee
            chinese-side wang-baoming note-taker
            north-korean-side ri-yeong-ho speaker
            north-korean-side thae-ho attendee
            north-korean-side kang-ryong-gu interpreter
            """.ReplaceLineEndings("\n"),
            string.Join('\n', persons));
    }

    [TestMethod]
    public void Header_has_the_parts_of_record_and_protocol()
    {
        XElement header = RealEdition.Encode().Root.Element(TeiNames.Tei + "teiHeader")!;
        string All(string name) => string.Join('|', header.Descendants(TeiNames.Tei + name).Select(e => e.Value));
        Assert.AreEqual("PRC FMA", All("repository"));
        Assert.AreEqual("106-01380-10", header.Descendants(TeiNames.Tei + "msIdentifier").Single().Element(TeiNames.Tei + "idno")!.Value);
        Assert.AreEqual("27-36", All("locus"));
        Assert.AreEqual("Wilson Center Digital Archive|Wilson Center Digital Archive", All("publisher"));
        Assert.AreEqual("zh", (string?)header.Descendants(TeiNames.Tei + "textLang").Single().Attribute("mainLang"));
        XElement setting = header.Descendants(TeiNames.Tei + "setting").Single();
        Assert.AreEqual("1962-02-15 17:30:00", string.Join(' ', setting.Elements().Attributes("when").Select(a => a.Value)));
        Assert.AreEqual("Zhongnanhai Complex, Chairman Liu Shaoqi's Residence", setting.Element(TeiNames.Tei + "placeName")!.Value);
        XElement translators = header.Descendants(TeiNames.Tei + "respStmt").Single(e => (string?)e.Attribute(TeiNames.XmlId) == "translators");
        Assert.AreEqual("Jeffrey Wang|Charles Kraus", string.Join('|', translators.Elements(TeiNames.Tei + "persName").Select(e => e.Value)));
    }

    [TestMethod]
    public void Pointers_resolve()
    {
        XElement root = RealEdition.Encode().Root;
        Dictionary<string, XDocument> files = [];
        HashSet<string> own = [.. root.DescendantsAndSelf().Attributes(TeiNames.XmlId).Select(a => a.Value)];
        int count = 0;
        foreach (XAttribute pointer in root.Descendants().Attributes()
            .Where(a => a.Name.LocalName is "ref" or "who" or "resp" or "sameAs"))
        {
            string[] parts = pointer.Value.Split('#');
            count++;
            if (parts[0].Length == 0)
            {
                Assert.Contains(parts[1], own, pointer.ToString());
                continue;
            }

            if (!files.TryGetValue(parts[0], out XDocument? file))
            {
                file = XDocument.Load(Path.Combine(RealEdition.Folder, parts[0]));
                files.Add(parts[0], file);
            }

            Assert.AreEqual(1, file.Descendants().Count(e => (string?)e.Attribute(TeiNames.XmlId) == parts[1]), pointer.ToString());
        }

        Assert.IsGreaterThan(400, count);
    }

    [TestMethod]
    public void Ids_do_not_change_with_an_entry_more()
    {
        static string Ids(Encoded encoded) => string.Join(' ', encoded.Root.Descendants(TeiNames.Tei + "text").Descendants()
            .Attributes(TeiNames.XmlId).Select(a => a.Value));
        AuthorityEntry imperialism = new()
        {
            Id = "imperialism", Kind = EntityKind.Organisation, File = "organisations.xml", Name = "imperialism", Forms = ["imperialism"],
        };
        Encoded before = RealEdition.Encode();
        Encoded after = RealEdition.Encode("source.txt", null, imperialism);
        Assert.AreEqual(Ids(before), Ids(after));
        Assert.IsGreaterThan(before.Result!.Summary.Names, after.Result!.Summary.Names);
    }

    [GeneratedRegex(@"^s[0-9]+$")]
    private static partial Regex InsertionId();

    [GeneratedRegex(@"\[([^\[\]]*)\]")]
    private static partial Regex BracketPattern();
}
