// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition encode</c> on folders of sources: where everything goes, in which order, and what one bad file does.</summary>
[TestClass]
public sealed class EncodeFolderTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Folder_is_encoded_with_all_below_it_beside_the_sources()
    {
        using TemporaryFolder folder = Scans();
        Result result = (await Run(folder, "encode", "scans", "--jobs", "3")).Expect(0, string.Empty);
        Assert.AreEqual(
            "a.txt a.xml deep/b.txt deep/b.xml deep/bridge/minutes.xml deep/bridge/source.txt readme.md", Files(folder, "scans"));
        Assert.MatchesRegex(new Regex(@"3 files: 12 turns, 9 insertions, \d+ names, 0 joins, \d+ judgements to look at; 0 failed\n$"), result.Error);
        Assert.AreEqual(string.Empty, result.Text);
    }

    [TestMethod]
    public async Task Output_folder_keeps_the_folders_of_the_sources()
    {
        using TemporaryFolder folder = Scans();
        (await Run(folder, "encode", "scans", "-o", "tei", "-q")).Expect(0, string.Empty);
        Assert.AreEqual("a.xml deep/b.xml deep/bridge.xml", Files(folder, "tei"));
        Assert.AreEqual("a.txt deep/b.txt deep/bridge/source.txt readme.md", Files(folder, "scans"));
        SortedDictionary<string, string> first = folder.Snapshot("tei");
        (await Run(folder, "encode", "scans", "-o", "tei", "-q", "--jobs", "1")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(first, folder.Snapshot("tei"));
    }

    [TestMethod]
    public async Task Bad_files_stop_none_of_the_others_and_are_reported_in_the_order_of_the_files()
    {
        using TemporaryFolder folder = Scans();
        folder.Write("scans/0.txt", string.Empty);
        folder.Write("scans/deep/c.txt", string.Empty);
        folder.Write("scans/bad/source.txt", Samples.Minutes);
        folder.Write("scans/bad/source.md", Samples.Minutes);
        string expected = string.Join('\n', "scans/0.txt MIN001", "scans/bad PUB006", "scans/deep/c.txt MIN001");
        foreach (string jobs in new[] { "1", "2", "8" })
        {
            Result result = await Run(folder, "encode", "scans", "-o", "tei" + jobs, "--jobs", jobs);
            Assert.AreEqual(1, result.Status, result.Error);
            Assert.AreEqual(expected, string.Join('\n', Regex.Matches(result.Error, @"^(\S+): error: .* \[(\w+)\]$", RegexOptions.Multiline)
                .Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}")));
            Assert.Contains("6 files: ", result.Error);
            Assert.EndsWith("; 3 failed\n", result.Error);
            Assert.AreEqual("a.xml deep/b.xml deep/bridge.xml", Files(folder, "tei" + jobs));
        }
    }

    [TestMethod]
    public async Task Files_of_one_name_keep_their_endings()
    {
        using TemporaryFolder folder = new();
        folder.Write("scans/a.txt", Samples.Minutes);
        folder.Write("scans/a.html", $"<html><body><p>{Samples.Minutes.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></body></html>");
        await Run(folder, "encode", "scans", "-o", "tei", "-q");
        Assert.Contains("a.txt.xml", Files(folder, "tei"));
        Assert.DoesNotContain("a.xml", Files(folder, "tei"));
    }

    [TestMethod]
    public async Task Settings_of_the_name_count_before_those_of_the_folder_and_authority_of_the_folder_is_found()
    {
        using TemporaryFolder folder = new();
        folder.Write("scans/a.txt", Samples.Minutes);
        folder.Write("scans/b.txt", Samples.Minutes);
        folder.Write("scans/a.toml", "id = \"own\"\n");
        folder.Write("scans/edition.toml", "id = \"shared\"\n");
        folder.Write("scans/authority/persons.xml", Samples.Persons);
        (await Run(folder, "encode", "scans", "-q")).Expect(0, string.Empty);
        Assert.Contains("xml:id=\"own\"", File.ReadAllText(folder["scans/a.xml"]));
        Assert.Contains("xml:id=\"shared\"", File.ReadAllText(folder["scans/b.xml"]));
        Assert.Contains("persons.xml#ada-north", File.ReadAllText(folder["scans/b.xml"]));
    }

    [TestMethod]
    public async Task Folder_without_sources_is_no_edition_and_links_to_folders_are_not_followed()
    {
        using TemporaryFolder folder = Scans();
        folder.Write("none/readme.md", "nothing");
        Assert.AreEqual(3, (await Run(folder, "encode", "none")).Status);
        Directory.CreateSymbolicLink(folder["scans/deep/loop"], folder["scans"]);
        (await Run(folder, "encode", "scans", "-o", "tei", "-q")).Expect(0, string.Empty);
        Assert.AreEqual("a.xml deep/b.xml deep/bridge.xml", Files(folder, "tei"));
    }

    [TestMethod]
    [DataRow("encode scans -o -")]
    [DataRow("encode scans -o scans/readme.md")]
    [DataRow("encode scans/a.txt --report -")]
    [DataRow("encode scans/a.txt -o a.xml --report a.xml")]
    [DataRow("encode scans/a.txt --convention none")]
    public async Task Wrong_usage_is_status_2(string line)
    {
        using TemporaryFolder folder = Scans();
        (await Run(folder, line.Split(' '))).Expect(2, "CLI003");
    }

    [TestMethod]
    public async Task Report_and_account_of_several_sources_stand_in_one_file_each_and_are_replaced_only_if_ours()
    {
        using TemporaryFolder folder = Scans();
        string[] encode = ["encode", "scans", "-o", "tei", "--report", "review.html", "--account", "account.tsv", "-q"];
        (await Run(folder, encode)).Expect(0, string.Empty);
        string report = File.ReadAllText(folder["review.html"]);
        Assert.AreEqual(3, Regex.Count(report, "<section class=\"source\""));
        string[][] account = [.. File.ReadAllLines(folder["account.tsv"]).Select(l => l.Split('\t'))];
        Assert.AreEqual("source line column length disposition place reason text", string.Join(' ', account[0]));
        Assert.AreEqual("scans/a.txt scans/deep/b.txt scans/deep/bridge/source.txt", string.Join(' ', account[1..].Select(r => r[0]).Distinct()));
        int characters = File.ReadAllText(folder["scans/a.txt"]).Length;
        Assert.AreEqual(characters, account[1..].Where(r => r[0] == "scans/a.txt").Sum(r => int.Parse(r[3], System.Globalization.CultureInfo.InvariantCulture)));

        (await Run(folder, encode)).Expect(0, string.Empty);
        Assert.AreEqual(report, File.ReadAllText(folder["review.html"]));
        folder.Write("review.html", "mine");
        folder.Write("account.tsv", "mine");
        (await Run(folder, encode)).Expect(3, "XML006 XML006");
        Assert.AreEqual("mine", File.ReadAllText(folder["review.html"]));
    }

    [TestMethod]
    public async Task Conventions_are_listed_and_one_can_be_named()
    {
        using TemporaryFolder folder = Scans();
        Result list = (await Run(folder, "conventions")).Expect(0, string.Empty);
        string[] names = [.. list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')[0])];
        Assert.Contains("archive-minutes", names);
        (await Run(folder, "encode", "scans/a.txt", "-o", "a.xml", "--report", "r.html", "--convention", "archive-minutes", "-q")).Expect(0, string.Empty);
        Assert.Contains("archive-minutes: ", File.ReadAllText(folder["r.html"]));
    }

    private static TemporaryFolder Scans()
    {
        TemporaryFolder folder = new();
        folder.Write("scans/a.txt", Samples.Minutes);
        folder.Write("scans/readme.md", "nothing");
        folder.Write("scans/deep/b.txt", Samples.Minutes);
        folder.Write("scans/deep/bridge/source.txt", Samples.Minutes);
        folder.Write("scans/.hidden/c.txt", Samples.Minutes);
        return folder;
    }

    private static string Files(TemporaryFolder folder, string below) =>
        string.Join(' ', folder.Snapshot(below).Keys.Where(f => !f.StartsWith('.')));

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(TestContext.CancellationToken, arguments);
}
