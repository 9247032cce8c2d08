// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition build</c> publishes nothing that its schema does not allow.</summary>
[TestClass]
public sealed class BuildGateTests
{
    private const string Model = "<?xml-model href=\"../../own.rnc\"?>\n";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("start = element edition { empty }", "RNG500", DisplayName = "an error against the grammar")]
    [DataRow("""
        namespace sch = "http://purl.oclc.org/dsdl/schematron"
        sch:pattern [ sch:rule [ context = "/*" sch:assert [ test = "false()" "not yet" ] ] ]
        start = any
        any = element * { attribute * { text }*, (text | any)* }
        """, "SCH040", DisplayName = "an error of a rule")]
    public async Task Build_edition_that_is_not_valid_is_shown_and_not_published(string schema, string expected)
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        folder.Write("own.rnc", schema);
        string path = Directory.GetFiles(folder["editions"], "minutes.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        string tei = await File.ReadAllTextAsync(path, TestContext.CancellationToken);
        int root = tei.IndexOf("<TEI", StringComparison.Ordinal);
        string models = expected == "RNG500" ? Model : Model + Model.Replace("?>", " schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, tei[..root] + models + tei[root..], TestContext.CancellationToken);
        Result result = await new Teiedition { Folder = folder.Path }.RunAsync(
            TestContext.CancellationToken, "build", "-o", "out", Path.GetDirectoryName(path) ?? string.Empty);
        result.Expect(1, expected);
        Assert.IsFalse(Directory.Exists(folder["out"]));
    }
}
