// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition encode</c>: what it writes where, and what it says of bad input.</summary>
[TestClass]
public sealed class EncodeTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod]
    public async Task Encode_single_file_without_output_goes_to_standard_output()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk/talk.txt", Samples.Minutes);
        Result result = (await Run(folder, "encode", "talk/talk.txt", "-q")).Expect(0, string.Empty);
        Assert.HasCount(4, XDocument.Parse(result.Text).Descendants(Tei + "sp").ToList());
        Assert.HasCount(1, folder.Snapshot("."));
    }

    [TestMethod]
    public async Task Encode_standard_input_gives_the_same_bytes_as_the_file()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        Result file = await Run(folder, "encode", "talk.txt", "-q");
        Result input = await new Teiedition { Folder = folder.Path, Input = Encoding.UTF8.GetBytes(Samples.Minutes) }
            .RunAsync(Token, "encode", "-", "-q");
        input.Expect(0, string.Empty);
        CollectionAssert.AreEqual(file.Output, input.Output);
    }

    [TestMethod]
    public async Task Encode_edition_folder_writes_minutes_and_uses_settings_and_authority_beside()
    {
        using TemporaryFolder folder = new();
        folder.Write("editions/bridge/source.txt", Samples.Minutes);
        folder.Write("editions/bridge/edition.toml", "id = \"bridge-1971\"\n");
        folder.Write("editions/authority/persons.xml", Samples.Persons);
        (await Run(folder, "encode", "editions/bridge", "-q")).Expect(0, string.Empty);
        XDocument encoding = XDocument.Load(folder["editions/bridge/minutes.xml"]);
        Assert.AreEqual("bridge-1971", encoding.Root?.Attribute(XNamespace.Xml + "id")?.Value);
        Assert.Contains("../authority/persons.xml#ada-north", encoding.ToString());
    }

    [TestMethod]
    public async Task Encode_twice_in_other_culture_and_folder_gives_the_same_bytes()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder two = new();
        foreach (TemporaryFolder folder in new[] { one, two })
        {
            folder.Write("editions/bridge/source.txt", Samples.Minutes);
            folder.Write("editions/authority/persons.xml", Samples.Persons);
        }

        (await Run(one, "encode", "editions/bridge", "-q")).Expect(0, string.Empty);
        Teiedition turkish = new()
        {
            Folder = two["editions/bridge"],
            Variables = new Dictionary<string, string?>
            {
                ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu",
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = null,
            },
        };
        (await turkish.RunAsync(Token, "encode", "source.txt", "-o", "minutes.xml", "-q")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(
            File.ReadAllBytes(one["editions/bridge/minutes.xml"]), File.ReadAllBytes(two["editions/bridge/minutes.xml"]));
    }

    [TestMethod]
    public async Task Encode_over_own_unedited_output_is_allowed_and_over_edited_output_needs_force()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        (await Run(folder, "encode", "talk.txt", "-o", "talk.xml", "-q")).Expect(0, string.Empty);
        folder.Write("talk.txt", Samples.Minutes.Replace("In May", "In June", StringComparison.Ordinal));
        (await Run(folder, "encode", "talk.txt", "-o", "talk.xml", "-q")).Expect(0, string.Empty);
        string own = File.ReadAllText(folder["talk.xml"]);
        Assert.Contains("In June", own);

        string edited = folder.Write("talk.xml", own.Replace("In June", "In late June", StringComparison.Ordinal));
        (await Run(folder, "encode", "talk.txt", "-o", "talk.xml", "-q")).Expect(3, "XML006");
        Assert.Contains("In late June", File.ReadAllText(edited));
        (await Run(folder, "encode", "talk.txt", "-o", "talk.xml", "-q", "--force")).Expect(0, string.Empty);
        Assert.AreEqual(own, File.ReadAllText(edited));
    }

    [TestMethod]
    public async Task Encode_several_files_goes_to_a_folder_and_nowhere_else()
    {
        using TemporaryFolder folder = new();
        folder.Write("a.txt", Samples.Minutes);
        folder.Write("b.txt", Samples.Minutes);
        (await Run(folder, "encode", "a.txt", "b.txt", "-q")).Expect(2, "CLI003");
        (await Run(folder, "encode", "a.txt", "a.txt", "-o", "out", "-q")).Expect(2, "CLI003");
        (await Run(folder, "encode", "a.txt", "b.txt", "-o", "out", "-q")).Expect(0, string.Empty);
        Assert.AreEqual("a.xml b.xml", string.Join(' ', folder.Snapshot("out").Keys));
    }

    [TestMethod]
    public async Task Encode_into_a_folder_that_cannot_be_written_is_status_3()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        folder.Write("file", "in the way");
        (await Run(folder, "encode", "talk.txt", "-o", "file/talk.xml", "-q")).Expect(3, "XML005");
        (await Run(folder, "encode", "talk.txt", "-o", "/proc/teiedition/talk.xml", "-q")).Expect(3, "XML005");
        Assert.AreEqual("in the way", File.ReadAllText(folder["file"]));
    }

    [TestMethod]
    public async Task Encode_missing_file_is_status_3()
    {
        using TemporaryFolder folder = new();
        Result result = (await Run(folder, "encode", "none.txt")).Expect(3, "XML004");
        Assert.StartsWith("none.txt: error: ", result.Error);
    }

    [TestMethod]
    public async Task Encode_empty_file_is_an_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", string.Empty);
        folder.Write("talk.xml", "earlier");
        (await Run(folder, "encode", "talk.txt", "-o", "talk.xml", "--force")).Expect(1, "MIN001");
        Assert.AreEqual("earlier", File.ReadAllText(folder["talk.xml"]));
    }

    [TestMethod]
    public async Task Encode_binary_file_is_an_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 8, 0, 0xFF, 0xFE, 0, 1, 2, 3]);
        Result result = await Run(folder, "encode", "talk.txt");
        Assert.AreEqual("1|", $"{result.Status}|{result.Text}");
        Assert.Contains("MIN060", result.Codes.Split(' '));
    }

    [TestMethod]
    public async Task Encode_windows_1252_is_read_with_a_warning()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Encoding.Latin1.GetBytes(Samples.Minutes.Replace("The Old Mill", "The Caf\u00E9", StringComparison.Ordinal)));
        Result result = await Run(folder, "encode", "talk.txt");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.Contains("MIN003", result.Codes.Split(' '));
        Assert.Contains("The Caf\u00E9", result.Text);
    }

    [TestMethod]
    public async Task Encode_utf_16_gives_the_same_bytes_as_utf_8()
    {
        using TemporaryFolder folder = new();
        folder.Write("eight.txt", Samples.Minutes);
        folder.Write("sixteen.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Samples.Minutes)]);
        Result eight = await Run(folder, "encode", "eight.txt", "-q");
        Result sixteen = (await Run(folder, "encode", "sixteen.txt", "-q")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(eight.Output, sixteen.Output);
    }

    [TestMethod]
    public async Task Encode_unbalanced_bracket_is_a_warning_with_its_place_and_stays_text()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes.Replace("[the road]", "[the road", StringComparison.Ordinal));
        Result result = await Run(folder, "encode", "talk.txt");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.Contains("MIN004", result.Codes.Split(' '));
        int line = Samples.Minutes.Split('\n').ToList().FindIndex(l => l.Contains("[the road]", StringComparison.Ordinal)) + 1;
        Assert.Contains($"talk.txt:{line}:17: warning: ", result.Error);
        Assert.Contains("[the road", result.Text);
    }

    [TestMethod]
    public async Task Encode_document_without_turns_is_a_warning_and_keeps_the_text()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes[..Samples.Minutes.IndexOf("Ambassador Boris Vale (", StringComparison.Ordinal)] + "The bridge is finished.\n");
        Result result = await Run(folder, "encode", "talk.txt");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.Contains("MIN005", result.Codes.Split(' '));
        Assert.Contains("The bridge is finished.", result.Text);
    }

    [TestMethod]
    public async Task Encode_missing_authority_folder_is_status_3()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        (await Run(folder, "encode", "talk.txt", "--authority", "none")).Expect(3, "MIN020");
    }

    [TestMethod]
    public async Task Encode_unusable_authority_file_is_an_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        folder.Write("names/persons.xml", "<list/>");
        folder.Write("broken/persons.xml", "<TEI>");
        (await Run(folder, "encode", "talk.txt", "--authority", "names")).Expect(1, "MIN021");
        (await Run(folder, "encode", "talk.txt", "--authority", "broken")).Expect(1, "XML001");
    }

    [TestMethod]
    public async Task Encode_settings_with_an_unknown_key_are_an_error_with_its_place()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        folder.Write("edition.toml", "language = \"en\"\nlanguge = \"fr\"\n");
        Result result = (await Run(folder, "encode", "talk.txt")).Expect(1, "MIN010");
        Assert.StartsWith("edition.toml:2:1: error: ", result.Error);
    }

    [TestMethod]
    public async Task Encode_missing_settings_are_status_3()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        (await Run(folder, "encode", "talk.txt", "--settings", "none.toml")).Expect(3, "XML004");
    }

    [TestMethod]
    public async Task Encode_folder_with_two_sources_is_an_error()
    {
        using TemporaryFolder folder = new();
        folder.Write("bridge/source.txt", Samples.Minutes);
        folder.Write("bridge/source.md", Samples.Minutes);
        (await Run(folder, "encode", "bridge")).Expect(1, "PUB006");
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(Token, arguments);
}
