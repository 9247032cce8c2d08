// SPDX-License-Identifier: MIT
using System.Diagnostics;
using System.Globalization;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition build</c> and <c>publish</c>: what they make, redo, keep, remove and refuse.</summary>
[TestClass]
public sealed class BuildTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod]
    public async Task Build_makes_index_pages_tei_pdf_authority_and_assets()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        string[] files = [.. folder.Snapshot("out").Keys];
        foreach (string wanted in new[]
        {
            "site/index.html", "site/authority/persons.xml", "site/bridge/index.html", "site/bridge/minutes.xml",
            "site/bridge/minutes.pdf", "site/road/index.html", ".teiedition/state.json",
        })
        {
            Assert.Contains(wanted, files);
        }

        Assert.IsTrue(files.Any(f => f.StartsWith("site/assets/", StringComparison.Ordinal)));
        Assert.IsFalse(files.Any(f => f.Contains("stage", StringComparison.Ordinal) || f.EndsWith(".tmp", StringComparison.Ordinal)));
        Assert.DoesNotContain(folder.Path, File.ReadAllText(folder["out/.teiedition/state.json"]));
    }

    [TestMethod]
    public async Task Build_again_starts_no_java_and_writes_nothing()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        RecordingJava java = new(folder);
        (await Run(folder, java.Variables, "build", "--no-schema", "-o", "out")).Expect(0, string.Empty);
        Assert.AreNotEqual(0, java.TakeStarts());
        Dictionary<string, DateTime> times = Times(folder);
        Result second = (await Run(folder, java.Variables, "build", "--no-schema", "-o", "out", "-v")).Expect(0, string.Empty);
        Assert.AreEqual(0, java.TakeStarts());
        Assert.AreEqual("out: info: up to date [CLI006]\n", second.Error);
        CollectionAssert.AreEquivalent(times, Times(folder));
    }

    [TestMethod]
    public async Task Build_elsewhere_and_in_another_culture_gives_the_same_bytes()
    {
        using TemporaryFolder one = await BuiltEditions.CopyAsync();
        using TemporaryFolder two = new();
        Samples.WriteEditions(two);
        Dictionary<string, string?> turkish = new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" };
        (await Run(two, turkish, "build", "--no-schema", "-o", "other/place", "-j", "1")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(one.Snapshot("out"), two.Snapshot("other/place"));
    }

    [TestMethod]
    public async Task Build_after_one_document_changed_redoes_only_its_products_and_the_index()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        folder.Write("editions/road/minutes.xml", Samples.Tei("On Long Roads"));
        Result result = (await Run(folder, "build", "--no-schema", "-o", "out", "-v")).Expect(0, string.Empty);
        string[] written = [.. result.Error.Split('\n').Where(l => l.EndsWith("[CLI005]", StringComparison.Ordinal)).Select(l => l.Split(':')[0])];
        Assert.AreEqual(
            "out/site/index.html out/site/road/index.html out/site/road/minutes.pdf out/site/road/minutes.xml", string.Join(' ', written));
    }

    [TestMethod]
    public async Task Build_after_an_edition_was_removed_removes_its_products_but_not_edited_ones()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        Directory.Delete(folder["editions/road"], recursive: true);
        File.AppendAllText(folder["out/site/road/index.html"], "<!-- mine -->");
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(0, "PUB007");
        Assert.AreEqual("index.html", string.Join(' ', folder.Snapshot("out/site/road").Keys));
    }

    [TestMethod]
    public async Task Build_over_an_edited_page_needs_force_and_leaves_all_as_it_was()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        string page = folder["out/site/road/index.html"];
        string own = File.ReadAllText(page);
        File.AppendAllText(page, "<!-- mine -->");
        folder.Write("editions/bridge/minutes.xml", Samples.Tei("On Long Bridges"));
        SortedDictionary<string, string> before = folder.Snapshot("out");
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(3, "XML006");
        CollectionAssert.AreEqual(before, folder.Snapshot("out"));
        (await Run(folder, "build", "--no-schema", "-o", "out", "--force")).Expect(0, string.Empty);
        Assert.AreEqual(own, File.ReadAllText(page));
    }

    [TestMethod]
    public async Task Build_into_a_folder_with_a_foreign_file_in_the_way_refuses()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        folder.Write("out/site/index.html", "my own page");
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(3, "XML006");
        Assert.AreEqual("site/index.html", string.Join(' ', folder.Snapshot("out").Keys));
        Assert.AreEqual("my own page", File.ReadAllText(folder["out/site/index.html"]));
    }

    [TestMethod]
    public async Task Build_with_a_damaged_state_file_warns_and_makes_everything_anew()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        SortedDictionary<string, string> before = folder.Snapshot("out");
        folder.Write("out/.teiedition/state.json", "{ \"format\": 1, \"products\": [");
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(0, "PUB003");
        CollectionAssert.AreEqual(before, folder.Snapshot("out"));
    }

    [TestMethod]
    public async Task Build_with_a_state_file_that_points_outside_removes_nothing_there()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        string victim = folder.Write("victim", "whole");
        string state = folder["out/.teiedition/state.json"];
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("whole"u8));
        File.WriteAllText(state, File.ReadAllText(state).Replace(
            "\"files\": {", "\"files\": { \"../victim\": \"" + hash + "\",", StringComparison.Ordinal));
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(0, "PUB003");
        Assert.AreEqual("whole", File.ReadAllText(victim));
    }

    [TestMethod]
    public async Task Build_without_java_is_status_3_names_the_package_and_keeps_earlier_output()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        SortedDictionary<string, string> before = folder.Snapshot("out");
        Result result = await Run(folder, WithoutJava(folder), "build", "--no-schema", "-o", "out");
        Assert.AreEqual(3, result.Status, result.Error);
        Assert.Contains("XSL001", result.Codes);
        Assert.Contains("apt-get install", result.Error);
        CollectionAssert.AreEqual(before, folder.Snapshot("out"));
    }

    [TestMethod]
    public async Task Build_into_a_place_that_cannot_be_written_is_status_3()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        folder.Write("file", "in the way");
        (await Run(folder, "build", "--no-schema", "-o", "file")).Expect(3, "XML005");
        (await Run(folder, "build", "--no-schema", "-o", "/proc/teiedition")).Expect(3, "XML005");
        Assert.AreEqual("in the way", File.ReadAllText(folder["file"]));
    }

    [TestMethod]
    public async Task Build_stopped_by_an_interrupt_is_status_130_and_keeps_earlier_output()
    {
        using TemporaryFolder folder = await BuiltEditions.CopyAsync();
        SortedDictionary<string, string> before = folder.Snapshot("out");
        folder.Write("editions/road/minutes.xml", Samples.Tei("On Long Roads"));
        string mark = Guid.NewGuid().ToString("N");
        Result result = await new Teiedition
        {
            Folder = folder.Path,
            Variables = new Dictionary<string, string?> { ["TEIEDITION_TEST_MARK"] = mark },

            // A test run in the background may have been told to ignore interrupts.
            Wrapper = ["env", "--default-signal=INT"],
            Meanwhile = async process =>
            {
                while (!Directory.Exists(folder["out/.teiedition/stage"]) && !process.HasExited)
                {
                    await Task.Delay(5, Token);
                }

                using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
                await kill.WaitForExitAsync(Token);
            },
        }.RunAsync(Token, "build", "--no-schema", "-o", "out");
        result.Expect(130, "CLI002");
        CollectionAssert.AreEqual(before, folder.Snapshot("out"));
        Assert.IsFalse(Directory.Exists(folder["out/.teiedition/stage"]));
        while (ProcessesWith(mark).Any())
        {
            await Task.Delay(50, Token);
        }
    }

    [TestMethod]
    public async Task Build_with_a_dangling_pointer_is_status_1_and_publishes_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("editions/bridge/minutes.xml", Samples.Tei("On Bridges"));
        folder.Write("editions/authority/places.xml", Samples.Persons);
        Result result = await Run(folder, "build", "--no-schema", "-o", "out");
        Assert.AreEqual(1, result.Status, result.Error);
        Assert.Contains("VAL", result.Codes);
        Assert.IsFalse(Directory.Exists(folder["out"]));
    }

    [TestMethod]
    public async Task Build_where_there_are_no_editions_is_status_3()
    {
        using TemporaryFolder folder = new();
        (await Run(folder, "build", "--no-schema", "-o", "out")).Expect(3, "PUB012");
        folder.Write("empty/readme", "nothing");
        (await Run(folder, "build", "--no-schema", "empty", "-o", "out")).Expect(3, "PUB005");
        (await Run(folder, "build", "--no-schema", "none", "-o", "out")).Expect(3, "XML004");
    }

    [TestMethod]
    public async Task Build_with_an_outdated_encoding_warns_and_publishes_the_fresh_one()
    {
        using TemporaryFolder folder = new();
        folder.Write("editions/talk/source.txt", Samples.Minutes);
        (await Run(folder, "encode", "editions/talk", "-q")).Expect(0, string.Empty);
        folder.Write("editions/talk/source.txt", Samples.Minutes.Replace("In May", "In June", StringComparison.Ordinal));
        Result result = await Run(folder, "build", "--no-schema", "-o", "out");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.Contains("PUB004", result.Codes.Split(' '));
        Assert.Contains("In June", File.ReadAllText(folder["out/site/talk/minutes.xml"]));
        Assert.Contains("In May", File.ReadAllText(folder["editions/talk/minutes.xml"]));
    }

    [TestMethod]
    [DataRow(".hidden")]
    [DataRow("two words")]
    [DataRow("a%2e%2e")]
    [DataRow("authority")]
    public async Task Build_with_a_name_that_cannot_stand_in_an_address_is_an_error(string name)
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        folder.Write($"editions/{name}/minutes.xml", Samples.Tei("Elsewhere"));
        Result result = await Run(folder, "build", "--no-schema", $"editions/{name}", "-o", "out");
        result.Expect(1, name == "authority" ? "PUB002" : "PUB001");
        Assert.IsFalse(Directory.Exists(folder["out"]));
    }

    [TestMethod]
    public async Task Publish_file_whose_name_leads_elsewhere_is_an_error()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        folder.Write("editions/bridge/...xml", Samples.Tei("Elsewhere"));
        (await Run(folder, "publish", "web", "editions/bridge/...xml", "-o", "out")).Expect(1, "PUB001");
        Assert.IsFalse(Directory.Exists(folder["out"]));
    }

    [TestMethod]
    public async Task Publish_web_and_print_make_one_output_each_side_by_side()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        (await Run(folder, "publish", "web", "editions/bridge", "editions/road/minutes.xml", "-o", "out")).Expect(0, string.Empty);
        string[] web = [.. folder.Snapshot("out").Keys];
        Assert.Contains("index.html", web);
        Assert.Contains("bridge/index.html", web);
        Assert.Contains("road/index.html", web);
        Assert.IsFalse(web.Any(f => f.EndsWith(".pdf", StringComparison.Ordinal)));
        (await Run(folder, "publish", "print", "editions/bridge", "-o", "out")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(
            web.Append("bridge/minutes.pdf").Order(StringComparer.Ordinal).ToArray(), folder.Snapshot("out").Keys.ToArray());
    }

    /// <summary>Variables for a process that finds no Java.</summary>
    internal static Dictionary<string, string?> WithoutJava(TemporaryFolder folder)
    {
        string empty = Directory.CreateDirectory(folder["no-java"]).FullName;
        return new Dictionary<string, string?> { ["JAVA_HOME"] = empty, ["PATH"] = empty };
    }

    private static Dictionary<string, DateTime> Times(TemporaryFolder folder) => Directory
        .EnumerateFileSystemEntries(folder["out"], "*", SearchOption.AllDirectories)
        .Append(folder["out"])
        .ToDictionary(f => f, File.GetLastWriteTimeUtc);

    // The processes that still have the variable of a test in their environment.
    private static IEnumerable<string> ProcessesWith(string mark)
    {
        foreach (string process in Directory.EnumerateDirectories("/proc"))
        {
            string environment;
            try
            {
                environment = File.ReadAllText(Path.Combine(process, "environ"));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            if (environment.Contains(mark, StringComparison.Ordinal))
            {
                yield return process;
            }
        }
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(Token, arguments);

    private Task<Result> Run(TemporaryFolder folder, IReadOnlyDictionary<string, string?> variables, params string[] arguments) =>
        new Teiedition { Folder = folder.Path, Variables = variables }.RunAsync(Token, arguments);
}
