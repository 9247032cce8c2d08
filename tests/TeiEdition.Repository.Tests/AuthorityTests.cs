// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Repository.Tests;

/// <summary>Holds <c>editions/authority/</c> to the table of facts that it was made from: nothing lost, nothing invented.</summary>
[TestClass]
public sealed class AuthorityTests
{
    private static readonly (string File, string Kind, string Entry, string Name)[] Files =
    [
        ("persons.xml", "person", "person", "persName"),
        ("places.xml", "place", "place", "placeName"),
        ("organisations.xml", "org", "org", "orgName"),
        ("events.xml", "event", "event", "eventName"),
    ];

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Entries_are_those_of_the_table_in_its_order()
    {
        ILookup<string, Fact> facts = Facts();
        foreach ((string file, string kind, string entry, _) in Files)
        {
            CollectionAssert.AreEqual(
                facts[kind].Select(f => f.Id).ToArray(), Entries(file, entry).Select(e => (string?)e.Attribute(TeiNames.XmlId)).ToArray());
        }
    }

    [TestMethod]
    public void Identifiers_are_those_of_the_table()
    {
        foreach ((Fact fact, XElement entry, _) in Pairs())
        {
            string[] expected =
            [
                .. fact.Wikidata.Length > 0 ? ["wikidata:" + fact.Wikidata] : Array.Empty<string>(), .. Fact.Split(fact.Identifiers),
            ];
            string[] found = [.. entry.Elements(TeiNames.Tei + "idno").Select(i => (string?)i.Attribute("type") + ":" + i.Value)];
            CollectionAssert.AreEqual(expected, found, fact.Id);
        }
    }

    [TestMethod]
    public void Names_are_in_the_table_and_the_preferred_one_is_the_first()
    {
        foreach ((Fact fact, XElement entry, string name) in Pairs())
        {
            XElement[] names = [.. entry.Elements(TeiNames.Tei + name)];
            Assert.AreEqual(fact.Preferred, names[0].Value);
            Assert.AreEqual("preferred", (string?)names[0].Attribute("type"));
            Assert.HasCount(names.Length, names.Select(n => n.Value).Distinct(StringComparer.Ordinal), fact.Id);
            foreach (XElement other in names[1..])
            {
                string type = (string?)other.Attribute("type") ?? "";
                string[] known = type == "form" ? fact.Forms() : fact.OtherNames();
                Assert.Contains(other.Value, known, $"{fact.Id}: {type}");
                Assert.IsTrue(type is "form" or "variant" or "birth", type);
            }
        }
    }

    [TestMethod]
    public void Other_spellings_of_the_table_are_all_there()
    {
        foreach ((Fact fact, XElement entry, string name) in Pairs())
        {
            string[] names = [.. entry.Elements(TeiNames.Tei + name).Select(n => n.Value)];
            Assert.AreEqual("", string.Join('\n', fact.OtherNames().Except(names, StringComparer.Ordinal)), fact.Id);
        }
    }

    [TestMethod]
    public void Spellings_in_another_script_tell_their_language()
    {
        foreach ((Fact fact, XElement entry, string name) in Pairs())
        {
            foreach (XElement n in entry.Elements(TeiNames.Tei + name))
            {
                bool latin = n.Value.All(c => c < 0x250 || c is '\u2019' or '\u2018');
                Assert.AreEqual(latin, n.Attribute(TeiNames.XmlLang) is null, $"{fact.Id}: {n.Value}");
            }
        }
    }

    [TestMethod]
    public void Dates_are_those_of_the_table()
    {
        foreach ((Fact fact, XElement entry, _) in Pairs())
        {
            string[] found =
            [
                .. entry.DescendantsAndSelf().SelectMany(e => e.Attributes())
                    .Where(a => a.Name.LocalName is "when" or "from" or "to")
                    .Select(a => a.Value + ((string?)a.Parent?.Attribute("cert") == "low" ? "?" : "")),
            ];
            CollectionAssert.AreEqual(fact.Dates.Split('/', StringSplitOptions.RemoveEmptyEntries), found, fact.Id);
        }
    }

    [TestMethod]
    public void Note_is_the_role_of_the_table()
    {
        foreach ((Fact fact, XElement entry, _) in Pairs())
        {
            string note = (string?)entry.Element(TeiNames.Tei + "note") ?? "";
            Assert.AreNotEqual("", note, fact.Id);
            StringAssert.StartsWith(fact.Role, note, StringComparison.Ordinal, fact.Id);
        }
    }

    [TestMethod]
    public async Task Files_are_valid_against_the_whole_of_TEI()
    {
        ProcessStartInfo jing = new("jing");
        jing.ArgumentList.Add("-i"); // ids are checked by teiedition, and jing refuses the id types of this schema
        jing.ArgumentList.Add(RepositoryFolder.Shared("tei/tei_all.rng"));
        foreach ((string file, _, _, _) in Files)
        {
            jing.ArgumentList.Add(PathOf(file));
        }

        (int Status, string Output, string Error)? result = await Programs.RunAsync(jing, TestContext.CancellationToken);
        Assert.IsNotNull(result, "jing is not installed; tests/run.sh installs it.");
        Assert.AreEqual(0, result.Value.Status, result.Value.Output);
    }

    private static string PathOf(string file) => Path.Combine(RepositoryFolder.Path, "editions", "authority", file);

    private static IEnumerable<XElement> Entries(string file, string entry) =>
        XDocument.Load(PathOf(file), LoadOptions.PreserveWhitespace).Descendants(TeiNames.Tei + entry);

    private static ILookup<string, Fact> Facts() =>
        File.ReadLines(RepositoryFolder.Shared("authority.tsv")).Skip(1).Select(Fact.Parse).ToLookup(f => f.Kind, StringComparer.Ordinal);

    private static IEnumerable<(Fact Fact, XElement Entry, string Name)> Pairs()
    {
        ILookup<string, Fact> facts = Facts();
        return Files.SelectMany(f => facts[f.Kind].Zip(Entries(f.File, f.Entry), (fact, entry) => (fact, entry, f.Name)));
    }

    private sealed record Fact(
        string Id, string Kind, string Preferred, string Seed, string Others, string Dates, string Role, string Wikidata, string Identifiers)
    {
        public static Fact Parse(string line)
        {
            string[] cells = [.. line.Split('\t').Select(c => c.Trim())];
            return new Fact(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
        }

        public static string[] Split(string cell) =>
            cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // The editors' brackets are theirs, not part of the name.
        public string[] Forms() =>
            [.. Split(Seed).Select(f => f.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal))];

        // A remark in parentheses is not part of the name.
        public string[] OtherNames() => [.. Split(Others).Select(n => n.Split(" (", 2)[0])];
    }
}
