// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>The edition of the repository held against the built-in schema and against the TEI's own.</summary>
[TestClass]
public sealed class ValidateEditionTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Edition_is_valid_against_the_built_in_schema()
    {
        Result result = await Run(Editions);
        Assert.AreEqual("0||", $"{result.Status}|{result.Text}|{result.Error}");
    }

    [TestMethod]
    public async Task Edition_is_valid_against_the_whole_TEI_with_its_rules()
    {
        Result result = await Run(Editions, TeiAll());
        Assert.AreEqual("0||", $"{result.Status}|{result.Text}|{result.Error}");
    }

    // That grammar and rules have been asked at all.
    [TestMethod]
    public async Task Edition_that_breaks_a_rule_of_the_TEI_and_its_grammar_is_told_so()
    {
        using TemporaryFolder folder = new();
        string[] documents = Directory.GetFiles(Editions, "minutes.xml", SearchOption.AllDirectories);
        string text = await File.ReadAllTextAsync(documents[0], TestContext.CancellationToken);
        const string Mark = "</titleStmt>";
        string broken = text.Replace(Mark, "<wrong/>" + Mark, StringComparison.Ordinal)
            .Replace("<publisher ", "<publisher calendar=\"#x\" ", StringComparison.Ordinal)
            .Replace("<p>Likely", "<p><s><s>a</s></s></p><p>Likely", StringComparison.Ordinal);
        string path = folder.Write("minutes.xml", broken);
        Result result = await Run(path, [.. TeiAll(), "--no-pointers"]);
        Assert.AreEqual(1, result.Status, result.Error);
        Assert.Contains("[RNG500]", result.Text);
        Assert.Contains("[SCH040]", result.Text);
    }

    private static string Editions => Path.Combine(RepositoryFolder.Path, "editions");

    private static string[] TeiAll() =>
    [
        "--schema", RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.rng"),
        "--schematron", RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.isosch"),
    ];

    private async Task<Result> Run(string input, params string[] arguments)
    {
        using TemporaryFolder folder = new();
        return await new Teiedition { Folder = folder.Path }.RunAsync(TestContext.CancellationToken, ["validate", input, "--no-cache", .. arguments]);
    }
}
