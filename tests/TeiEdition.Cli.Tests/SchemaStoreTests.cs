// SPDX-License-Identifier: MIT

namespace TeiEdition.Cli.Tests;

[TestClass]
public sealed class SchemaStoreTests
{
    private const string Source = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><editionStmt><edition>P5 Version 4.9.0.</edition></editionStmt>
        </fileDesc></teiHeader><text><body><classSpec ident="att.global"/><elementSpec ident="p"/></body></text></TEI>
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Fetch_from_a_file_is_listed_afterwards()
    {
        using TemporaryFolder folder = new();
        folder.Write("source.xml", Source);
        Teiedition program = new() { Folder = folder.Path, Variables = new Dictionary<string, string?> { ["TEIEDITION_STORE"] = folder["store"] } };
        string path = Path.Combine(folder["store"], "tei", "4.9.0", "p5subset.xml");
        Result fetched = await program.RunAsync(TestContext.CancellationToken, "schema", "fetch", "4.9.0", "--from", "source.xml");
        fetched.Expect(0, string.Empty);
        Assert.AreEqual(path + Environment.NewLine, fetched.Text);
        Result listed = await program.RunAsync(TestContext.CancellationToken, "schema", "list");
        listed.Expect(0, string.Empty);
        Assert.AreEqual($"4.9.0\t{path}{Environment.NewLine}", listed.Text);
    }

    [TestMethod]
    public async Task Fetch_wrong_release_and_missing_file_set_the_exit_status()
    {
        using TemporaryFolder folder = new();
        folder.Write("source.xml", Source);
        Teiedition program = new() { Folder = folder.Path };
        (await program.RunAsync(TestContext.CancellationToken, "schema", "fetch", "4.8.0", "--from", "source.xml", "--store", "s")).Expect(3, "ODD096");
        (await program.RunAsync(TestContext.CancellationToken, "schema", "fetch", "4.9.0", "--from", "none.xml", "--store", "s")).Expect(3, "XML004");
        (await program.RunAsync(TestContext.CancellationToken, "schema", "fetch", "four", "--store", "s")).Expect(1, "ODD090");
        (await program.RunAsync(TestContext.CancellationToken, "schema", "list", "--store", "s")).Expect(0, "CLI081");
    }
}
