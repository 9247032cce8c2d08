// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Tests.Editions;

/// <summary>
/// The edition of the minutes of 15 February 1962: encoded afresh, and compared with the committed file and with what a
/// reader finds in the source. <c>UPDATE_EDITIONS=1</c> writes the committed file anew.
/// </summary>
[TestClass]
public sealed class LiuRiEditionTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "editions", "1962-02-15-liu-ri");

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Encoding_afresh_gives_the_committed_bytes()
    {
        byte[] encoded = [.. Encode().Tei];
        string committed = Path.Combine(Folder, "minutes.xml");
        if (Environment.GetEnvironmentVariable("UPDATE_EDITIONS") == "1")
        {
            File.WriteAllBytes(committed, encoded);
        }

        CollectionAssert.AreEqual(File.ReadAllBytes(committed), encoded);
    }

    [TestMethod]
    public void Encoding_does_not_depend_on_culture_or_on_the_name_of_the_source()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            turkish.NumberFormat.NumberDecimalSeparator = ",";
            turkish.NumberFormat.NegativeSign = "−";
            turkish.DateTimeFormat.DateSeparator = ".";
            CultureInfo.CurrentCulture = turkish;
            CollectionAssert.AreEqual(Encode().Tei, Encode(path: "elsewhere/other.txt").Tei);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        CollectionAssert.AreEqual(Encode().Tei, Encode(path: "-").Tei);
    }

    [TestMethod]
    public void Source_is_the_seed_byte_for_byte()
    {
        string seed = Directory.EnumerateFiles(RepositoryFolder.Shared("seeds"), "*.txt").Single();
        CollectionAssert.AreEqual(File.ReadAllBytes(seed), File.ReadAllBytes(Path.Combine(Folder, "source.txt")));
    }

    [TestMethod]
    public void Turns_are_22_and_the_two_men_take_them_by_turns()
    {
        string[] who = [.. Elements("sp").Select(e => (string?)e.Attribute("who") ?? "nobody")];
        string[] expected = [.. Enumerable.Range(0, 22).Select(i => i % 2 == 0 ? "#ri-yeong-ho" : "#liu-shaoqi")];
        CollectionAssert.AreEqual(expected, who);
        CollectionAssert.AreEqual(
            Enumerable.Range(1, 22).Select(i => FormattableString.Invariant($"t{i}")).ToArray(), Elements("sp").Select(Id).ToArray());
    }

    [TestMethod]
    public void Labels_are_kept_as_printed()
    {
        string[] labels = [.. Elements("speaker").Select(e => e.Value)];
        Assert.AreEqual("Ambassador Ri Yeongho (abbreviated as Ri as below):", labels[0]);
        Assert.AreEqual("Chairman Liu Shaoqi:", labels[1]);
        CollectionAssert.AreEqual(new[] { "Ri:", "Chairman Liu:" }, labels[2..].Distinct().ToArray());
    }

    [TestMethod]
    public void Paragraphs_are_one_a_turn_but_for_the_one_real_break()
    {
        string[] second = [.. Elements("p").Select(Id).Where(i => !i.EndsWith("p1", StringComparison.Ordinal))];
        CollectionAssert.AreEqual(new[] { "t8p2" }, second);
        Assert.StartsWith("It is a struggle which communists", Elements("p").Single(p => Id(p) == "t8p2").Value);
    }

    [TestMethod]
    public void Insertions_are_146_each_with_its_id()
    {
        string[] ids = [.. Text().Descendants().Select(Id).Where(i => i.StartsWith('s') && i.Length > 1 && i[1..].All(char.IsAsciiDigit))];
        CollectionAssert.AreEqual(Enumerable.Range(1, 146).Select(i => FormattableString.Invariant($"s{i}")).ToArray(), ids);
        int printed = File.ReadAllText(Path.Combine(Folder, "source.txt")).Count(c => c == '[');
        Assert.AreEqual(printed, ids.Length);
    }

    [TestMethod]
    [DataRow("name", "s1 s2 s8 s13 s15 s16 s17 s18 s22 s34 s108")]
    [DataRow("identification", "s7 s9 s38 s40 s42 s109 s110 s113")]
    [DataRow("punctuation", "s80 s88")]
    public void Insertions_of_a_kind(string reason, string ids) =>
        Assert.AreEqual(ids, string.Join(' ', Elements("supplied").Where(e => (string?)e.Attribute("reason") == reason).Select(Id)));

    [TestMethod]
    public void Insertions_of_all_other_places_are_words_of_the_sentence()
    {
        Assert.HasCount(123, Elements("supplied").Where(e => (string?)e.Attribute("reason") == "sense").ToArray());
        Assert.IsTrue(Elements("supplied").All(e => (string?)e.Attribute("resp") == "#translators"));
    }

    [TestMethod]
    public void Variant_forms_are_choices_inside_the_name()
    {
        string[] variants =
        [
            .. Elements("choice").Where(c => c.Element(Tei("orig")) is not null)
                .Select(c => $"{Id(c)} {c.Parent?.Name.LocalName} {c.Element(Tei("orig"))?.Value} = {c.Element(Tei("reg"))?.Value}"),
        ];
        CollectionAssert.AreEqual(
            new[] { "s3 persName Tae Ho = Thae Ho", "s4 persName Kang Ryong-gu = Kang Ryong Gu" }, variants);
    }

    [TestMethod]
    public void Misreadings_are_kept_and_corrected()
    {
        string[] corrections =
        [
            .. Elements("choice").Where(c => c.Element(Tei("sic")) is not null)
                .Select(c => $"{c.Element(Tei("sic"))?.Value} > {c.Element(Tei("corr"))?.Value} in {c.Parent?.Attribute("ref")?.Value}"),
        ];
        Assert.HasCount(3, corrections);
        Assert.IsTrue(corrections.All(c => c == "II > Il in ../authority/persons.xml#kim-il-sung"), string.Join('\n', corrections));
    }

    [TestMethod]
    public void Cut_sentences_are_joined_at_three_places()
    {
        string[] joins =
        [
            .. Elements("lb").Select(e => string.Concat(e.NodesBeforeSelf().OfType<XText>().LastOrDefault()?.Value.Split(' ')[^2], " / ",
                e.NodesAfterSelf().OfType<XText>().First().Value.Split(' ')[0])),
        ];
        CollectionAssert.AreEqual(new[] { "Cao / Keqiang", "the / same", "allow / them" }, joins);
    }

    [TestMethod]
    public void Participants_have_sides_and_roles()
    {
        string[] participants =
        [
            .. Root().Descendants(Tei("listPerson")).SelectMany(l => l.Elements(Tei("person")).Select(p =>
                $"{l.Element(Tei("head"))?.Value}: {p.Element(Tei("persName"))?.Value}, {p.Attribute("role")?.Value}, {p.Element(Tei("occupation"))?.Value}")),
        ];
        CollectionAssert.AreEqual(
            new[]
            {
                "Chinese side: Liu Shaoqi, speaker, Chairman",
                "Chinese side: Geng Biao, attendee, Vice Minister",
                "Chinese side: Cao Keqiang, attendee, Deputy Department Head",
                "Chinese side: Wang Baoming, note-taker, ",
                "North Korean side: Ri Yeong-ho, speaker, Ambassador",
                "North Korean side: Thae Ho, attendee, Second Secretary",
                "North Korean side: Kang Ryong-gu, interpreter, ",
            },
            participants);
    }

    [TestMethod]
    [DataRow("titleStmt/title", "Minutes of Conversation between Liu Shaoqi and North Korean Ambassador Ri Yeong-ho")]
    [DataRow("titleStmt/funder", "MacArthur Foundation")]
    [DataRow("publicationStmt/publisher", "Wilson Center Digital Archive")]
    [DataRow("msIdentifier/repository", "PRC FMA")]
    [DataRow("msIdentifier/idno", "106-01380-10")]
    [DataRow("msItem/locus", "27-36")]
    [DataRow("msItem/locus/@from", "27")]
    [DataRow("msItem/locus/@to", "36")]
    [DataRow("msItem/textLang/@mainLang", "zh")]
    [DataRow("setting/date/@when", "1962-02-15")]
    [DataRow("setting/time/@when", "17:30:00")]
    [DataRow("setting/placeName", "Zhongnanhai Complex, Chairman Liu Shaoqi's Residence")]
    [DataRow("creation/date/@when", "1962-02-15")]
    public void Header_says(string path, string value)
    {
        string[] steps = path.Split('/');
        XElement element = steps[1..].Where(s => !s.StartsWith('@'))
            .Aggregate(Root().Descendants(Tei(steps[0])).First(), (e, s) => e.Element(Tei(s)) ?? throw new AssertFailedException(s));
        Assert.AreEqual(value, steps[^1].StartsWith('@') ? element.Attribute(steps[^1][1..])?.Value : element.Value);
    }

    [TestMethod]
    public void Translators_are_those_whom_the_brackets_point_at()
    {
        XElement translators = Root().Descendants(Tei("respStmt")).Single(e => Id(e) == "translators");
        CollectionAssert.AreEqual(
            new[] { "Jeffrey Wang", "Charles Kraus" }, translators.Elements(Tei("persName")).Select(e => e.Value).ToArray());
    }

    [TestMethod]
    public void Ids_do_not_change_when_an_entry_is_added_to_the_authority_files()
    {
        AuthorityEntry more = new()
        {
            Id = "a-new-entry", Kind = EntityKind.Place, File = "places.xml", Name = "Marxism", Forms = ["Marxism", "the phrase"],
        };
        string[] before = [.. Ids(Encode())];
        EncodingResult with = Encode(authority: new AuthorityIndex([.. Authority().Entries, more]));
        CollectionAssert.AreEqual(before, Ids(with).ToArray());
        Assert.AreNotEqual(Encode().Summary.Names, with.Summary.Names);
    }

    [TestMethod]
    public async Task Document_is_valid_against_all_of_tei()
    {
        ProcessStartInfo start = new("jing") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "-i", RepositoryFolder.Shared("tei/tei_all.rng"), Path.Combine(Folder, "minutes.xml") })
        {
            start.ArgumentList.Add(argument);
        }

        using Process jing = Process.Start(start) ?? throw new InvalidOperationException("not started");
        Task<string> error = jing.StandardError.ReadToEndAsync(TestContext.CancellationToken);
        string output = await jing.StandardOutput.ReadToEndAsync(TestContext.CancellationToken);
        await jing.WaitForExitAsync(TestContext.CancellationToken);
        Assert.AreEqual(0, jing.ExitCode, output + await error);
    }

    private static XName Tei(string name) => TeiNames.Tei + name;

    private static string Id(XElement element) => (string?)element.Attribute(TeiNames.XmlId) ?? string.Empty;

    private static XElement Root() => Root(Encode());

    private static XElement Root(EncodingResult result) =>
        XDocument.Parse(System.Text.Encoding.UTF8.GetString(result.Tei.AsSpan()), LoadOptions.PreserveWhitespace).Root
        ?? throw new AssertFailedException("no root");

    private static XElement Text() => Root().Element(Tei("text")) ?? throw new AssertFailedException("no text");

    private static IEnumerable<XElement> Elements(string name) => Text().Descendants(Tei(name));

    private static IEnumerable<string> Ids(EncodingResult result) => Root(result).Descendants().Select(Id).Where(i => i.Length > 0);

    private static AuthorityIndex Authority()
    {
        DiagnosticBag bag = new();
        return AuthorityReader.Read(Path.Combine(RepositoryFolder.Path, "editions", "authority"), bag, CancellationToken.None)
            ?? throw new AssertFailedException(string.Join('\n', bag.ToImmutableArray()));
    }

    private static EncodingResult Encode(string path = "source.txt", AuthorityIndex? authority = null)
    {
        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Read(Path.Combine(Folder, "edition.toml"), bag);
        MinutesSource source = new(path, File.ReadAllBytes(Path.Combine(Folder, "source.txt")));
        EncodingResult? result = settings is null
            ? null
            : MinutesConverter.Convert(source, settings, authority ?? Authority(), bag, CancellationToken.None);
        ImmutableArray<Diagnostic> found = bag.ToImmutableArray();
        Assert.IsFalse(found.Any(d => d.Severity > Severity.Info), string.Join('\n', found));
        return result ?? throw new AssertFailedException(string.Join('\n', found));
    }
}
