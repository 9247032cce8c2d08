// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition new</c>: what an edition begins with.</summary>
[TestClass]
public sealed class NewTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Edition_begins_with_source_settings_and_the_encoding_that_they_give()
    {
        using TemporaryFolder folder = new();
        string source = folder.Write("in/Talk.TXT", Samples.Minutes);
        folder.Write("editions/authority/persons.xml", Samples.Persons);
        Result result = await Run(folder, "new", "editions/bridge", "--from", "in/Talk.TXT");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.AreEqual("edition.toml minutes.xml source.txt", string.Join(' ', folder.Snapshot("editions/bridge").Keys));
        CollectionAssert.AreEqual(File.ReadAllBytes(source), File.ReadAllBytes(folder["editions/bridge/source.txt"]));
        Assert.Contains("teiedition encode editions/bridge --report review.html", result.Error);

        string toml = File.ReadAllText(folder["editions/bridge/edition.toml"]);
        DiagnosticBag bag = new();
        EditionSettings? settings = EditionSettingsReader.Parse(toml, "edition.toml", bag);
        Assert.IsNotNull(settings, string.Join('\n', bag.ToImmutableArray()));
        Assert.AreEqual("vale-north-1971-03-03", settings.Id);
        Assert.AreEqual("boris-vale ada-north", string.Join(' ', settings.Participants.Select(p => p.Id)));
        byte[] begun = File.ReadAllBytes(folder["editions/bridge/minutes.xml"]);
        (await Run(folder, "encode", "editions/bridge", "-q")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(begun, File.ReadAllBytes(folder["editions/bridge/minutes.xml"]));

        // Without the settings the same, but for the id.
        folder.Write("editions/bridge/edition.toml", "id = \"vale-north-1971-03-03\"\n");
        (await Run(folder, "encode", "editions/bridge", "-q")).Expect(0, string.Empty);
        CollectionAssert.AreEqual(begun, File.ReadAllBytes(folder["editions/bridge/minutes.xml"]));
    }

    [TestMethod]
    public async Task Unresolved_labels_and_open_judgements_stand_as_comments()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes
            .Replace("is [nearly] finished, and the road will follow.", "belongs to the\n\nHarbour Board.", StringComparison.Ordinal)
            .Replace("Vale: When", "The Secretary: When", StringComparison.Ordinal));
        Result result = await Run(folder, "new", "bridge", "--from", "talk.txt", "-q");
        Assert.AreEqual(0, result.Status, result.Error);
        string toml = File.ReadAllText(folder["bridge/edition.toml"]);
        Assert.Contains("# names = [\"The Secretary\"]", toml);
        Assert.Contains("# [[decision]]\n# id = \"join-", toml);

        // What stands as a comment is TOML, too.
        string uncommented = string.Join('\n', toml.Split("\n# [[decision]]\n")[1].Split("\n\n")[0].Split('\n').Select(l => l.TrimStart('#', ' ')));
        DiagnosticBag bag = new();
        Assert.IsNotNull(EditionSettingsReader.Parse("[[decision]]\n" + uncommented, "e.toml", bag), string.Join('\n', bag.ToImmutableArray()));
    }

    [TestMethod]
    public async Task Name_of_the_folder_is_the_id_where_the_document_gives_none()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", "A report.\n\nNothing happened on that day.\n");
        Assert.AreEqual(0, (await Run(folder, "new", "1971-bridge", "--from", "talk.txt", "-q")).Status);
        Assert.Contains("xml:id=\"edition-1971-bridge\"", File.ReadAllText(folder["1971-bridge/minutes.xml"]));
    }

    [TestMethod]
    public async Task Folder_in_use_is_left_alone_and_an_empty_one_taken()
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        folder.Write("used/mine.txt", "mine");
        (await Run(folder, "new", "used", "--from", "talk.txt", "-q")).Expect(3, "CLI012");
        Assert.AreEqual("mine.txt", string.Join(' ', folder.Snapshot("used").Keys));
        Directory.CreateDirectory(folder["empty"]);
        (await Run(folder, "new", "empty/", "--from", "talk.txt", "-q")).Expect(0, string.Empty);
        Assert.HasCount(3, folder.Snapshot("empty"));
    }

    [TestMethod]
    [DataRow("new bad --from none.txt", 3, "XML004")]
    [DataRow("new bad --from empty.txt", 1, "MIN001")]
    [DataRow("new bad --from talk.txt --authority none", 3, "MIN020")]
    [DataRow("new --from talk.txt", 2, "CLI003")]
    [DataRow("new bad", 2, "CLI003")]
    public async Task Nothing_is_made_after_an_error(string line, int status, string code)
    {
        using TemporaryFolder folder = new();
        folder.Write("talk.txt", Samples.Minutes);
        folder.Write("empty.txt", string.Empty);
        (await Run(folder, [.. line.Split(' '), "-q"])).Expect(status, code);
        Assert.AreEqual("empty.txt talk.txt", string.Join(' ', Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order()));
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(TestContext.CancellationToken, arguments);
}
