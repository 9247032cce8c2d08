// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Minutes.Tests.Grammar;

namespace TeiEdition.Minutes.Tests.Cases;

/// <summary>
/// Fictional minutes of every convention, each with what is right. <c>UPDATE_KNOWN_FAILURES=1</c> takes from the list what is right
/// now (<c>=all</c> also adds what is not); <c>CASES_OUT=folder</c> writes sources, encodings and differences.
/// </summary>
[TestClass]
public sealed class CaseTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    public static IEnumerable<TestDataRow<string>> Rows => Case.Names.Select(n => new TestDataRow<string>(n) { DisplayName = n });

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void Case_is_read_as_it_should_be(string name)
    {
        KnownFailures known = KnownFailures.Read();
        List<string> report = [];
        foreach ((string category, string differences) in Differences(name))
        {
            bool fails = differences.Length > 0;
            bool expected = known.Contains(name, category);
            if (fails)
            {
                TestContext.WriteLine(differences);
            }

            if (fails != expected)
            {
                report.Add(fails ? differences : $"  {category}: right now; UPDATE_KNOWN_FAILURES=1 takes it from known-failures.txt");
            }
        }

        if (report.Count > 0)
        {
            Assert.Fail($"{name}:\n{string.Join('\n', report)}");
        }
    }

    [TestMethod]
    public async Task Cases_are_valid_against_tei_all()
    {
        byte[][] documents = [.. Case.Names.Select(n => Case.Read(n).Encode().Result).OfType<EncodingResult>().Select(r => r.Tei.ToArray())];
        Assert.AreEqual("", await Jing.AgainstTeiAll(documents, TestContext.CancellationToken));
    }

    [TestMethod]
    public void Scores_are_written()
    {
        List<(string Name, Judgement Judgement)> all = [];
        List<(string, string)> failing = [];
        foreach (string name in Case.Names)
        {
            Case minutes = Case.Read(name);
            if (minutes.Encode().Result is { })
            {
                all.AddRange(Judge(minutes).Select(j => (name, j)));
            }

            failing.AddRange(Differences(name).Where(d => d.Differences.Length > 0).Select(d => (name, d.Category)));
        }

        failing.AddRange(Update.Length == 0 ? [] : Grammars.All.SelectMany(g => Grammars.Differences(g.Name, GrammarTests.Documents).Keys.Select(c => (g.Name, c))));
        if (Update.Length > 0)
        {
            KnownFailures.Write(failing, Update == "all");
        }

        StringBuilder table = new("\n| | expected | found | right | precision | recall |\n| --- | --- | --- | --- | --- | --- |\n");
        Append(table, all.GroupBy(a => $"{a.Judgement.Category}"));
        Append(table, all.GroupBy(a => a.Name.Split('/')[0]));
        table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Case.Names.Count} cases, {all.Select(a => a.Name).Distinct().Count()} encoded\n");
        TestContext.WriteLine(table.ToString());
        if (Environment.GetEnvironmentVariable("CASES_OUT") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "scores.md"), table.ToString());
        }

        Assert.IsGreaterThanOrEqualTo(6, Case.Names.Count);
    }

    private static string Update => Environment.GetEnvironmentVariable("UPDATE_KNOWN_FAILURES") ?? string.Empty;

    private static void Append(StringBuilder table, IEnumerable<IGrouping<string, (string Name, Judgement Judgement)>> groups)
    {
        foreach (IGrouping<string, (string Name, Judgement Judgement)> group in groups)
        {
            table.AppendLine(Judgement.Row(
                group.Key,
                group.Sum(g => g.Judgement.Right),
                group.Sum(g => g.Judgement.Missing.Count),
                group.Sum(g => g.Judgement.Invented.Count)));
        }
    }

    private static IReadOnlyList<Judgement> Judge(Case minutes) =>
        Judgement.Of(minutes.Expected, TeiFeatures.Of(minutes.Encode().Root, minutes.WithNames));

    // Every category, with its differences; none for one that is right.
    private static List<(string Category, string Differences)> Differences(string name)
    {
        Case minutes = Case.Read(name);
        Encoded encoded = minutes.Encode();
        Write(name, minutes, encoded);
        if (encoded.Result is null)
        {
            return [("Encoding", encoded.Report)];
        }

        List<(string, string)> all = [("Encoding", encoded.Codes.Contains("MIN009", StringComparison.Ordinal) ? encoded.Report : string.Empty)];
        all.AddRange(Judge(minutes).Select(j => ($"{j.Category}", j.ToString())));
        all.Add(("Repeat", Same(encoded, minutes.Encode()) ? string.Empty : "  Repeat: other bytes the second time"));
        all.Add(("LineEnds", Same(encoded, minutes.Encode(WindowsText)) ? string.Empty : "  LineEnds: other bytes with CRLF and byte order mark"));
        return all;
    }

    private static byte[] WindowsText(string text) => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];

    private static bool Same(Encoded a, Encoded b) => a.Result is not null && b.Result is not null && a.Result.Tei.AsSpan().SequenceEqual(b.Result.Tei.AsSpan());

    private static void Write(string name, Case minutes, Encoded encoded)
    {
        if (Environment.GetEnvironmentVariable("CASES_OUT") is not { Length: > 0 } folder)
        {
            return;
        }

        string file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // inside the folder
        File.WriteAllText(file + ".txt", minutes.Source.Text);
        if (encoded.Result is not null)
        {
            File.WriteAllText(file + ".xml", encoded.Xml);
            File.WriteAllText(file + ".differences", string.Join('\n', Judge(minutes).Where(j => !j.IsRight)) + "\n" + encoded.Report);
        }
    }
}
