// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition schema compile</c>, as a process.</summary>
[TestClass]
public sealed class SchemaCompileTests
{
    private const string Odd = """
        <TEI xmlns="http://www.tei-c.org/ns/1.0"><schemaSpec ident="own" start="a">
        <elementSpec ident="a"><desc>root</desc><content><textNode/></content>
        <constraintSpec ident="c" scheme="schematron"><constraint><sch:assert xmlns:sch="http://purl.oclc.org/dsdl/schematron" test="@n">m</sch:assert></constraint></constraintSpec>
        <attList><attDef ident="n"><datatype><dataRef name="integer"/></datatype></attDef></attList></elementSpec></schemaSpec></TEI>
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Four_files_appear_beside_the_odd()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd);
        Result result = await RunAsync(folder, "x.odd");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.AreEqual("x.html x.odd x.rnc x.rng x.sch", Names(folder.Path));
        Assert.Contains("a = element a {", File.ReadAllText(folder["x.rnc"]));
        Assert.Contains("context=\"tei:a\"", File.ReadAllText(folder["x.sch"]));
        Assert.DoesNotContain("documentation", File.ReadAllText(folder["x.rng"]));
    }

    [TestMethod]
    public async Task Schema_that_was_made_validates()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd);
        folder.Write("good.xml", "<a xmlns=\"http://www.tei-c.org/ns/1.0\" n=\"1\">t</a>");
        folder.Write("bad.xml", "<a xmlns=\"http://www.tei-c.org/ns/1.0\" n=\"one\">t</a>");
        Assert.AreEqual(0, (await RunAsync(folder, "x.odd", "-o", "out")).Status);
        foreach (string schema in new[] { "out/x.rng", "out/x.rnc" })
        {
            Assert.AreEqual(0, (await ValidateAsync(folder, schema, "good.xml")).Status, schema);
            Assert.AreEqual(1, (await ValidateAsync(folder, schema, "bad.xml")).Status, schema);
        }
    }

    [TestMethod]
    public async Task Only_what_is_asked_for_is_made()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd);
        Result result = await RunAsync(folder, "x.odd", "--format", "rng", "--descriptions", "-o", "out");
        Assert.AreEqual(0, result.Status, result.Error);
        Assert.AreEqual("x.rng", Names(folder["out"]));
        Assert.Contains("root</a:documentation>", File.ReadAllText(folder["out/x.rng"]));
    }

    [TestMethod]
    public async Task Own_file_is_replaced_and_an_edited_one_only_by_force()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd);
        Assert.AreEqual(0, (await RunAsync(folder, "x.odd")).Status);
        folder.Write("x.odd", Odd.Replace("integer", "decimal", StringComparison.Ordinal));
        Assert.AreEqual(0, (await RunAsync(folder, "x.odd")).Status);
        Assert.Contains("decimal", File.ReadAllText(folder["x.rng"]));

        File.AppendAllText(folder["x.rng"], "<!-- mine -->\n");
        folder.Write("x.odd", Odd);
        Result refused = await RunAsync(folder, "x.odd");
        Assert.AreEqual(3, refused.Status);
        Assert.Contains("x.rng: error: exists and was not written by teiedition, or was changed since [XML006]", refused.Error);
        Assert.Contains("decimal", File.ReadAllText(folder["x.rng"]));
        Assert.AreEqual(0, (await RunAsync(folder, "x.odd", "--force")).Status);
        Assert.Contains("integer", File.ReadAllText(folder["x.rng"]));
    }

    [TestMethod]
    public async Task Error_in_the_odd_writes_nothing()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd.Replace("start=\"a\"", "start=\"b\"", StringComparison.Ordinal));
        Result result = await RunAsync(folder, "x.odd");
        Assert.AreEqual(1, result.Status);
        Assert.Contains("x.odd:1:43: error: @start names 'b', which is no element of the schema [ODD034]", result.Error);
        Assert.AreEqual("x.odd", Names(folder.Path));
    }

    [TestMethod]
    [DataRow("no.odd", "ODD001")]
    [DataRow("tei.odd", "ODD014")]
    public async Task What_cannot_be_found_is_a_failure_of_input(string odd, string code)
    {
        using TemporaryFolder folder = new();
        folder.Write("tei.odd", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\"><moduleRef key=\"tei\"/></schemaSpec></TEI>");
        Result result = await RunAsync(folder, odd);
        Assert.AreEqual(3, result.Status);
        Assert.Contains($"[{code}]", result.Error);
    }

    [TestMethod]
    public async Task Unknown_format_is_a_fault_of_usage()
    {
        using TemporaryFolder folder = new();
        folder.Write("x.odd", Odd);
        Result result = await RunAsync(folder, "x.odd", "--format", "xsd");
        Assert.AreEqual(2, result.Status);
        Assert.Contains("not 'xsd'", result.Error);
    }

    [TestMethod]
    public async Task Source_is_taken_from_the_environment()
    {
        using TemporaryFolder folder = new();
        folder.Write("tei.odd", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><schemaSpec ident=\"x\" start=\"a\"><moduleRef key=\"own\"/></schemaSpec></TEI>");
        folder.Write("source.xml", Odd.Replace("schemaSpec", "div", StringComparison.Ordinal).Replace("ident=\"a\"", "ident=\"a\" module=\"own\"", StringComparison.Ordinal));
        Teiedition program = Program(folder) with
        {
            Variables = new Dictionary<string, string?> { ["TEIEDITION_TEI_SOURCE"] = "source.xml", ["TEIEDITION_STORE"] = folder["store"] },
        };
        Result result = await program.RunAsync(TestContext.CancellationToken, "schema", "compile", "tei.odd");
        Assert.AreEqual(0, result.Status, result.Error);
    }

    private Task<Result> RunAsync(TemporaryFolder folder, params string[] arguments) =>
        Program(folder).RunAsync(TestContext.CancellationToken, ["schema", "compile", .. arguments]);

    private Task<Result> ValidateAsync(TemporaryFolder folder, string schema, string document) =>
        Program(folder).RunAsync(TestContext.CancellationToken, "validate", "--schema", schema, "--no-cache", document);

    private static Teiedition Program(TemporaryFolder folder) => new()
    {
        Folder = folder.Path,
        Variables = new Dictionary<string, string?> { ["TEIEDITION_TEI_SOURCE"] = null, ["TEIEDITION_STORE"] = folder["store"] },
    };

    private static string Names(string folder) =>
        string.Join(' ', Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
}
