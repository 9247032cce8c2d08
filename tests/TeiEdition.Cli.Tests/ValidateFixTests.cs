// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.Json;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition validate --fix</c>: what is mended, what stays, and that nothing else changes.</summary>
[TestClass]
public sealed class ValidateFixTests
{
    private const string Faulty = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\r\n<p xml:id='baker'/><sp who = 'baker'/>\t<date when=\"1962-2-15\"/>\r\n<p corresp='#bakr'/></TEI>";

    private const string Mended = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\r\n<p xml:id='baker'/><sp who = '#baker'/>\t<date when=\"1962-02-15\"/>\r\n<p corresp='#bakr'/></TEI>";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Safe_fixes_are_made_and_the_rest_is_told()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.xml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Faulty)]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        }

        folder.Write("b.xml", Faulty);
        Result result = await Run(folder, "a.xml", "--fix");
        Assert.AreEqual("2 findings in 1 file fixed\n", result.Error);
        Assert.AreEqual("1 VAL012 VAL004", $"{result.Status} {Codes(result)}", result.Text);
        CollectionAssert.AreEqual((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Mended)], await File.ReadAllBytesAsync(path, TestContext.CancellationToken));
        Assert.AreEqual(Faulty, await File.ReadAllTextAsync(folder["b.xml"], TestContext.CancellationToken));
        Assert.HasCount(2, Directory.GetFiles(folder.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(path));
        }

        result = await Run(folder, "a.xml", "--fix");
        Assert.AreEqual("0 findings in 0 files fixed\n", result.Error);
        result = await Run(folder, "a.xml", "--fix", "--unsafe-fixes", "-v");
        Assert.AreEqual("0 VAL012 CLI100", $"{result.Status} {Codes(result)}", result.Text);
        Assert.Contains("a.xml:3:4: info: fixed VAL004: Replace '#bakr' by '#baker' [CLI100]\n", result.Text);
    }

    [TestMethod]
    public async Task Dry_run_shows_the_difference_and_changes_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.xml", Faulty);
        folder.Write("b.xml", Mended);
        Result result = await Run(folder, ".", "--fix", "--dry-run");
        string[] lines = Faulty.Split('\n');
        string[] mended = Mended.Split('\n');
        string name = Path.Combine(".", "a.xml");
        Assert.AreEqual($"--- {name}\n+++ {name}\n@@ -2,1 +2,1 @@\n-{lines[1]}\n+{mended[1]}\n", result.Text);
        Assert.AreEqual("1 2 findings in 1 file would be fixed\n", $"{result.Status} {result.Error}");
        Assert.AreEqual(Faulty, await File.ReadAllTextAsync(folder["a.xml"], TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Link_is_followed_and_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Inconclusive("Links need a right there.");
        }

        using TemporaryFolder folder = new();
        string target = folder.Write("real.xml", Faulty);
        File.CreateSymbolicLink(folder["a.xml"], target);
        await Run(folder, "a.xml", "--fix");
        Assert.AreEqual(Mended, await File.ReadAllTextAsync(target, TestContext.CancellationToken));
        Assert.IsNotNull(new FileInfo(folder["a.xml"]).LinkTarget);
    }

    [TestMethod]
    public async Task Read_only_file_is_not_replaced()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.xml", Faulty);
        FileAttributes attributes = File.GetAttributes(path);
        File.SetAttributes(path, attributes | FileAttributes.ReadOnly);
        try
        {
            Result result = await Run(folder, "a.xml", "--fix");
            Assert.AreEqual("1 CLI103 VAL005 VAL031 VAL004", $"{result.Status} {Codes(result)}", result.Text);
            Assert.Contains("a.xml: warning: fixes were not made, for the file is read-only [CLI103]\n", result.Text);
            Assert.AreEqual(Faulty, await File.ReadAllTextAsync(path, TestContext.CancellationToken));
        }
        finally
        {
            File.SetAttributes(path, attributes);
        }
    }

    [TestMethod]
    [DataRow("-", "--fix")]
    [DataRow("a.xml", "--dry-run")]
    [DataRow("a.xml", "--unsafe-fixes")]
    [DataRow("a.xml", "--phase", "x", "--no-schematron")]
    [DataRow("a.xml", "-", "-")]
    [DataRow("a.xml", "--fix", "--dry-run", "--format", "json")]
    public async Task Options_at_odds_are_a_usage_error(params string[] arguments)
    {
        using TemporaryFolder folder = new();
        folder.Write("a.xml", Faulty);
        Result result = await Run(folder, arguments);
        Assert.AreEqual(2, result.Status, result.Text + result.Error);
        Assert.AreEqual(Faulty, await File.ReadAllTextAsync(folder["a.xml"], TestContext.CancellationToken));
    }

    [TestMethod]
    public async Task Document_not_well_formed_stays_as_it_is()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.xml", Faulty + "<");
        Result result = await Run(folder, "a.xml", "--fix");
        Assert.AreEqual(1, result.Status);
        string after = await File.ReadAllTextAsync(folder["a.xml"], TestContext.CancellationToken);
        Assert.IsTrue(after == Faulty + "<", after);
    }

    [TestMethod]
    public async Task Fix_is_in_json_and_sarif()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.xml", Faulty);
        using JsonDocument json = JsonDocument.Parse((await Run(folder, "a.xml", "--format", "json")).Output);
        JsonElement finding = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("code").GetString() == "VAL031");
        Assert.AreEqual(
            """{"title": "Replace '1962-2-15' by '1962-02-15'","safe": true,"edits": [{"path": "a.xml","startLine": 2,"startColumn": 52,"endLine": 2,"endColumn": 61,"replacement": "1962-02-15"}]}""",
            string.Concat(finding.GetProperty("fix").GetRawText().Split('\n').Select(l => l.Trim())));
        Assert.AreEqual("1962-2-15", finding.GetProperty("value").GetString());

        using JsonDocument sarif = JsonDocument.Parse((await Run(folder, "a.xml", "--format", "sarif")).Output);
        JsonElement fix = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(r => r.GetProperty("ruleId").GetString() == "VAL031").GetProperty("fixes")[0];
        Assert.AreEqual("Replace '1962-2-15' by '1962-02-15'", fix.GetProperty("description").GetProperty("text").GetString());
        JsonElement change = fix.GetProperty("artifactChanges")[0];
        Assert.AreEqual("a.xml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement replacement = change.GetProperty("replacements")[0];
        JsonElement region = replacement.GetProperty("deletedRegion");
        Assert.AreEqual(
            "2:52-2:61 1962-02-15",
            $"{region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")} {replacement.GetProperty("insertedContent").GetProperty("text")}");
    }

    [TestMethod]
    public async Task What_nothing_uses_is_told_of_a_folder()
    {
        using TemporaryFolder folder = Edition();
        Result result = await Run(folder, "edition", "-v");
        Assert.AreEqual(
            "VAL001 edition/left.xml | VAL038 edition/authority/people.xml | VAL037 edition/authority/places.xml | VAL036 edition/left.xml",
            string.Join(" | ", result.Text.Split('\n').Where(l => l.EndsWith(']')).Select(l => $"{l[^7..^1]} {l.Split(':')[0].Replace('\\', '/')}")), result.Text);
        Assert.Contains("edition/authority/people.xml:1:108: info: no document that was checked points at this person 'miller' [VAL038]", result.Text.Replace('\\', '/'));
        Assert.AreEqual(0, result.Status);
    }

    [TestMethod]
    [DataRow("edition/authority")]
    [DataRow("edition/text/a.xml")]
    [DataRow("edition --no-pointers")]
    public async Task What_nothing_uses_is_not_told_where_that_is_not_known(string arguments)
    {
        using TemporaryFolder folder = Edition();
        File.Delete(folder["edition/left.xml"]);
        Result result = await Run(folder, arguments.Split(' '));
        Assert.AreEqual("0|", $"{result.Status}|{result.Text}");
    }

    [TestMethod]
    public async Task Pointer_out_of_the_edition_is_told()
    {
        using TemporaryFolder folder = Edition();
        folder.Write("secret.xml", Tei("<standOff><person xml:id=\"x\"/></standOff>"));
        folder.Write("edition/text/b.xml", Tei("<text><persName ref=\"../../secret.xml#x\"/></text>"));
        Assert.AreEqual("VAL014", Codes(await Run(folder, "edition/text/b.xml")));
        Assert.AreEqual("", Codes(await Run(folder, "edition/text/b.xml", "secret.xml", "edition/text")));
    }

    private static TemporaryFolder Edition()
    {
        TemporaryFolder folder = new();
        folder.Write("edition/authority/people.xml", Tei("<standOff><listPerson><person xml:id=\"baker\"/><person xml:id=\"miller\"/><person xml:id=\"smith\"/><person sameAs=\"#smith\"/></listPerson></standOff>"));
        folder.Write("edition/authority/places.xml", Tei("<standOff><listPlace><place xml:id=\"rome\"/></listPlace></standOff>"));
        folder.Write("edition/text/a.xml", Tei("<text><persName ref=\"../authority/people.xml#baker\"/></text>"));
        folder.Write("edition/left.xml", "<notes/>");
        return folder;
    }

    private static string Tei(string content) => $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>{content}</TEI>";

    private static string Codes(Result result) => string.Join(' ', result.Text.Split('\n').Where(l => l.EndsWith(']')).Select(l => l[^7..^1]));

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(TestContext.CancellationToken, ["validate", "--no-schema", .. arguments]);
}
