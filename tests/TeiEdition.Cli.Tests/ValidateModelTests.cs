// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition validate</c> against the schemas that documents name.</summary>
[TestClass]
public sealed class ValidateModelTests
{
    private const string Strict = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        start = element TEI { element text { attribute n { text }, empty } }
        """;

    private const string Body = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text/></TEI>\n";

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Documents_of_one_run_are_held_against_the_schemas_that_they_name()
    {
        using TemporaryFolder folder = new();
        folder.Write("schema/strict.rnc", Strict);
        folder.Write("a/1.xml", $"<?xml-model href=\"../schema/strict.rnc\"?>\n{Body}");
        folder.Write("a/2.xml", $"<?xml-model href=\"../schema/none.rnc\"?>\n{Body}");
        folder.Write("a/3.xml", $"<?xml-model href=\"../schema/strict.rnc\"?>\n{Body}");
        Result result = await Run(folder, "validate", "a", "--verbose", "--cache", "cache");
        Assert.AreEqual(3, result.Status, result.Error + result.Text);
        Assert.AreEqual("RNG505 VAL042 RNG505", string.Join(' ', result.Text.Split('\n').Where(l => l.StartsWith("a/", StringComparison.Ordinal)).Select(l => l[^7..^1])));
        Assert.Contains("schema/strict.rnc: info: compiled, and kept in its compiled form [CLI009]", result.Error);
        Assert.AreEqual(0, (await Run(folder, "validate", "a", "--no-schema")).Status);
    }

    [TestMethod]
    public async Task Schema_that_is_wrong_is_reported_once_beside_what_names_it()
    {
        using TemporaryFolder folder = new();
        folder.Write("bad.rnc", "start = element { }");
        folder.Write("a/1.xml", $"<?xml-model href=\"../bad.rnc\"?>\n{Body}");
        folder.Write("a/2.xml", $"<?xml-model href=\"../bad.rnc\"?>\n{Body}");
        Result result = await Run(folder, "validate", "a");
        Assert.AreEqual(1, result.Status, result.Error + result.Text);
        Assert.HasCount(2, result.Text.Split('\n').Where(l => l.Contains("[VAL044]", StringComparison.Ordinal)).ToList());
        Assert.HasCount(1, result.Error.Split('\n').Where(l => l.StartsWith("bad.rnc:1:", StringComparison.Ordinal)).ToList());
    }

    [TestMethod]
    public async Task Catalogue_leads_to_a_local_copy_of_what_a_document_names()
    {
        using TemporaryFolder folder = new();
        folder.Write("strict.rnc", Strict);
        folder.Write("catalog.xml", """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><uri name="https://example.org/s.rng" uri="strict.rnc"/></catalog>
            """);
        folder.Write("a.xml", $"<?xml-model href=\"https://example.org/s.rng\"?>\n{Body}");
        (await Run(folder, "validate", "a.xml", "--catalog", "catalog.xml")).Expect(1, string.Empty);
        Assert.Contains("[RNG505]", (await Run(folder, "validate", "a.xml", "--catalog", "catalog.xml")).Text);
        Assert.Contains("[VAL042]", (await Run(folder, "validate", "a.xml")).Text);
    }

    [TestMethod]
    public async Task Catalogues_that_name_each_other_end()
    {
        using TemporaryFolder folder = new();
        foreach ((string name, string other) in new[] { ("a", "b"), ("b", "a") })
        {
            folder.Write($"{name}.xml", $"""
                <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><nextCatalog catalog="{other}.xml"/>
                <delegateURI uriStartString="https://example.org/" catalog="{other}.xml"/></catalog>
                """);
        }

        folder.Write("doc.xml", $"<?xml-model href=\"https://example.org/s.rng\"?>\n{Body}");
        Result result = await Run(folder, "validate", "doc.xml", "--catalog", "a.xml");
        Assert.AreEqual(3, result.Status);
        Assert.Contains("doc.xml:1:3: error: the document was not held against its schema https://example.org/s.rng", result.Text);
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path, Variables = new Dictionary<string, string?> { ["TEIEDITION_STORE"] = folder["store"] } }
            .RunAsync(TestContext.CancellationToken, arguments);
}
