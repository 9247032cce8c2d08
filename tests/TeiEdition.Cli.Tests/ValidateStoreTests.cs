// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition validate</c> of documents that name the TEI's own schema by its address: the store makes it.</summary>
[TestClass]
public sealed class ValidateStoreTests
{
    private const string Address = "http://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng";

    private const string Document = $"""
        <?xml-model href="{Address}" schematypens="http://relaxng.org/ns/structure/1.0"?>
        <?xml-model href="{Address}" schematypens="http://purl.oclc.org/dsdl/schematron"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt>
        <sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body>
        <p><bogus/><relatedItem/></p></body></text></TEI>
        """;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Address_of_tei_all_is_compiled_from_the_source_in_the_store_and_kept()
    {
        using TemporaryFolder folder = new();
        string source = RepositoryFolder.Shared("tei/p5subset.xml");
        Directory.CreateDirectory(folder["store/tei/4.9.0"]);
        File.Copy(source, folder["store/tei/4.9.0/p5subset.xml"]);
        folder.Write("doc.xml", Document);
        string first = string.Empty;
        foreach (string done in (string[])["[CLI009]", "[CLI008]"])
        {
            Result result = await new Teiedition { Folder = folder.Path }.RunAsync(
                TestContext.CancellationToken, "validate", "doc.xml", "--store", "store", "--cache", "cache", "--verbose");
            Assert.AreEqual(1, result.Status, result.Text + result.Error);
            Assert.Contains("doc.xml:5:5: error: the schema has no element 'bogus'", result.Text);
            Assert.MatchesRegex(@"doc\.xml:5:5: error: .*\n  see store/tei/4\.9\.0/p5subset\.xml:\d+:\d+\n", result.Text, "the declaration of p in the TEI's source");
            Assert.Contains(done, result.Error);
            Assert.Contains("[SCH040]", result.Text, "the rule of the TEI about relatedItem");
            first = first.Length == 0 ? result.Text : first;
            Assert.AreEqual(first, result.Text);
        }
    }
}
