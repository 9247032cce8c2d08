// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.Json;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition validate --schema</c>: findings, their order and forms, the schema's own, the cache, catalogues.</summary>
[TestClass]
public sealed class ValidateSchemaTests
{
    // A TEI with a title and items; an item has an id or refers to one.
    private const string Compact = """
        default namespace = "http://www.tei-c.org/ns/1.0"
        datatypes dtd = "http://relaxng.org/ns/compatibility/datatypes/1.0"
        start = element TEI { element title { text }, item* }
        item = element item { attribute xml:id { dtd:ID }?, attribute corresp { dtd:IDREF }?, attribute sameAs { text }?, text }
        """;

    private const string Xml = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
          <include href="items.rng"/>
          <start><element name="TEI"><element name="title"><text/></element><zeroOrMore><ref name="item"/></zeroOrMore></element></start>
        </grammar>
        """;

    private const string Items = """
        <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.tei-c.org/ns/1.0">
          <define name="item"><element name="item"><text/></element></define>
        </grammar>
        """;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("schema.rnc")]
    [DataRow("schema.rng")]
    public async Task Document_that_is_valid_gets_no_finding(string schema)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>\n<item/>"));
        Result result = await Run(folder, "a.xml", "--schema", schema);
        Assert.AreEqual("0||", $"{result.Status}|{result.Text}|{result.Error}");
    }

    [TestMethod]
    [DataRow("--no-pointers")]
    [DataRow("--verbose")]
    public async Task Document_that_is_not_valid_gets_findings_in_the_order_of_places(string pointers)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>\n<item sameAs=\"#none\"/>\n<wrong/>\n<item n=\"1\"/>"));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--no-cache", pointers);
        Assert.AreEqual(1, result.Status, result.Error);
        string[] places = [.. result.Text.Split('\n').Where(l => l.StartsWith("a.xml:", StringComparison.Ordinal)).Select(l => $"{l.Split(':')[1]} {l[^7..^1]}")];
        Assert.AreEqual(pointers == "--no-pointers" ? "4 RNG500|5 RNG504" : "3 VAL004|4 RNG500|5 RNG504", string.Join('|', places), result.Text);
    }

    [TestMethod]
    public async Task Document_that_breaks_off_gets_what_was_found_before()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/><wrong/>\n</oops>"));
        foreach (string pointers in new[] { "--no-pointers", "--verbose" })
        {
            Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--no-cache", pointers);
            Assert.MatchesRegex(@"\Aa\.xml:2:\d+: error: .*\[RNG500\]\n(  .*\n)?a\.xml:3:\d+: error: .*\[XML001\]\n", result.Text);
        }
    }

    [TestMethod]
    public async Task Id_that_stands_twice_is_one_finding_and_ids_may_be_left_out()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>\n<item xml:id=\"a\"/>\n<item xml:id=\"a\"/>"));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--no-pointers");
        Assert.AreEqual("1 VAL003", $"{result.Status} {Codes(result)}", result.Text + result.Error);
        result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--no-pointers", "--no-id-check");
        Assert.AreEqual("1 VAL003", $"{result.Status} {Codes(result)}", result.Text + result.Error);
    }

    [TestMethod]
    public async Task Standard_input_is_held_against_the_schema()
    {
        using TemporaryFolder folder = Folder();
        Result result = await new Teiedition { Folder = folder.Path, Input = Encoding.UTF8.GetBytes(Tei("<wrong/>")) }
            .RunAsync(TestContext.CancellationToken, "validate", "-", "--schema", "schema.rnc", "--no-cache");
        Assert.AreEqual(1, result.Status);
        Assert.MatchesRegex(@"\A-:2:\d+: error: .*\[RNG50\d\]\n", result.Text);
    }

    [TestMethod]
    [DataRow("text")]
    [DataRow("json")]
    [DataRow("sarif")]
    public async Task Output_is_the_same_with_one_job_and_with_four(string format)
    {
        using TemporaryFolder folder = Folder();
        for (int i = 0; i < 40; i++)
        {
            folder.Write($"many/{i:00}.xml", Tei("<title/>" + new string('\n', i * 37 % 40) + "<wrong/><item n=\"1\"/>"));
        }

        string[] arguments = ["z.xml", "many", "a.xml", "none.xml", "--schema", "schema.rnc", "--no-cache", "--format", format];
        folder.Write("z.xml", Tei("<wrong/>"));
        folder.Write("a.xml", Tei("<wrong/>"));
        Result one = await Run(folder, [.. arguments, "-j", "1"]);
        Result four = await Run(folder, [.. arguments, "-j", "4"]);
        Assert.AreEqual($"3|{one.Text}|", $"{four.Status}|{four.Text}|{four.Error}");
        int[] order = [.. new[] { "z.xml", "many/00.xml", "many/39.xml", "a.xml", "none.xml" }.Select(f => one.Text.IndexOf(f, StringComparison.Ordinal))];
        Assert.IsTrue(order[0] >= 0 && order.SequenceEqual(order.Order()), one.Text);
    }

    [TestMethod]
    public async Task Schema_that_is_wrong_is_reported_once_and_apart()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("bad.rnc", "start = element TEI { missing }");
        folder.Write("a.xml", Tei("<title/>"));
        folder.Write("b.xml", Tei("<title/>"));
        Result text = await Run(folder, "a.xml", "b.xml", "--schema", "bad.rnc");
        Assert.AreEqual("1|", $"{text.Status}|{text.Text}");
        Assert.MatchesRegex(@"\Abad\.rnc:1:\d+: error: .*missing.*\[RNG\d{3}\]\n  .*\n\z", text.Error);

        Result json = await Run(folder, "a.xml", "b.xml", "--schema", "bad.rnc", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(json.Output);
        Assert.AreEqual("1|", $"{json.Status}|{json.Error}");
        Assert.AreEqual(0, document.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.AreEqual("bad.rnc", document.RootElement.GetProperty("schemaDiagnostics")[0].GetProperty("path").GetString());

        Result sarif = await Run(folder, "a.xml", "b.xml", "--schema", "bad.rnc", "--format", "sarif");
        using JsonDocument log = JsonDocument.Parse(sarif.Output);
        JsonElement invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.IsFalse(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.StartsWith("RNG", invocation.GetProperty("toolConfigurationNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString());
    }

    [TestMethod]
    public async Task Schema_that_cannot_be_read_is_status_3()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>"));
        Result result = await Run(folder, "a.xml", "--schema", "none.rng");
        Assert.AreEqual("3|", $"{result.Status}|{result.Text}");
        Assert.Contains("none.rng", result.Error);
    }

    [TestMethod]
    public async Task Json_and_sarif_hold_what_was_expected()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/><itme/>"));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--format", "json");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        JsonElement finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.AreEqual("{http://www.tei-c.org/ns/1.0}item", finding.GetProperty("expected").GetProperty("elements")[0].GetString());
        Assert.AreEqual("item", finding.GetProperty("suggestion").GetString()?.Split('}')[^1]);

        result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--format", "sarif");
        using JsonDocument sarif = JsonDocument.Parse(result.Output);
        JsonElement first = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        JsonElement rules = sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.AreEqual(first.GetProperty("ruleId").GetString(), rules[first.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        JsonElement properties = first.GetProperty("properties");
        Assert.IsTrue(properties.GetProperty("expected").TryGetProperty("elements", out _));
    }

    [TestMethod]
    public async Task Folder_without_documents_and_a_missing_file_are_said_among_good_ones()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("good \u00FC/a b.xml", Tei("<title/><item/>"));
        folder.Write("none/.hidden/a.xml", Tei("<title/>"));
        Result result = await Run(folder, "none", "good \u00FC", "--schema", "schema.rnc", "--no-pointers");
        Assert.AreEqual("0 CLI011", $"{result.Status} {Codes(result)}", result.Text);
        Assert.StartsWith("none: warning: no *.xml", result.Text);
        result = await Run(folder, "good \u00FC", "nix.xml", "none", "--schema", "schema.rnc", "--no-pointers", "-q");
        Assert.AreEqual("3", $"{result.Status}");
        Assert.StartsWith("nix.xml: error: cannot be read: there is no such file [XML004]\n", result.Text);
    }

    [TestMethod]
    public async Task Namespace_that_is_wrong_everywhere_is_one_error()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/><item/><item/>").Replace("/ns/1.0", "/ns/1.0/", StringComparison.Ordinal));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--no-pointers", "-q");
        Assert.AreEqual("1 RNG500", $"{result.Status} {Codes(result)}", result.Text);
        Assert.Contains("did you mean 'TEI' (namespace http://www.tei-c.org/ns/1.0)?", result.Text);
    }

    [TestMethod]
    public async Task Validation_against_the_schema_stops_after_max_errors()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>\n<item n=\"1\"/>\n<item n=\"2\"/>\n<item n=\"3\"/>"));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rnc", "--max-errors", "2");
        Assert.AreEqual("1 RNG504 RNG504 RNG511", $"{result.Status} {Codes(result)}", result.Text);
    }

    [TestMethod]
    public async Task Compiled_form_is_used_until_a_file_of_the_schema_changes()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/><item/>"));
        Assert.AreEqual("0 CLI009", await Note(folder, "0"));
        Assert.AreEqual("0 CLI008", await Note(folder, "0"));
        folder.Write("items.rng", Items.Replace("\"item\"><text", "\"entry\"><text", StringComparison.Ordinal));
        Assert.AreEqual("1 CLI009", await Note(folder, "1"));
        Assert.AreEqual("1 CLI008", await Note(folder, "1"));
        string form = Directory.GetFiles(folder["cache/teiedition/relaxng"]).Single();
        File.WriteAllBytes(form, File.ReadAllBytes(form)[..^9]);
        Assert.AreEqual("1 CLI009", await Note(folder, "1"));
        Assert.AreEqual("1 ", await Note(folder, "1", "--no-cache"));
        Assert.AreEqual("1 CLI009", await Note(folder, "1", "--cache", "own"));
        Assert.HasCount(1, Directory.GetFiles(folder["own"]));
        folder.Write("file", "in the way");
        Assert.AreEqual("1 CLI010", await Note(folder, "1", "--cache", "file"));
    }

    [TestMethod]
    [DataRow("--no-pointers")]
    [DataRow("--verbose")]
    public async Task Catalogue_finds_the_files_of_the_schema_and_the_document_type(string pointers)
    {
        using TemporaryFolder folder = Folder();
        folder.Write("net.rng", Xml.Replace("items.rng", "http://example.org/items.rng", StringComparison.Ordinal));
        folder.Write("dtd/main.dtd", "<!ENTITY % more SYSTEM \"more.ent\"> %more;");
        folder.Write("dtd/more.ent", "<!ENTITY word 'x'>");
        folder.Write("catalog.xml", """
            <catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
              <uri name="http://example.org/items.rng" uri="items.rng"/>
              <system systemId="http://example.org/main.dtd" uri="dtd/main.dtd"/>
            </catalog>
            """);
        folder.Write("a.xml", "<!DOCTYPE TEI SYSTEM \"http://example.org/main.dtd\">\n" + Tei("<title>&word;</title>"));
        Result result = await Run(folder, "a.xml", "--schema", "net.rng", "--catalog", "catalog.xml", pointers);
        Assert.AreEqual("0|", $"{result.Status}|{result.Text}", result.Error);

        // Of the document's own choice, no file is read.
        folder.Write("b.xml", "<!DOCTYPE TEI SYSTEM \"dtd/main.dtd\">\n" + Tei("<title/>"));
        result = await Run(folder, "b.xml", "--schema", "net.rng", "--catalog", "catalog.xml", pointers);
        Assert.AreEqual("0 XML002", $"{result.Status} {Codes(result)}", result.Error);
    }

    [TestMethod]
    public async Task Catalogue_that_cannot_be_read_is_status_3()
    {
        using TemporaryFolder folder = Folder();
        folder.Write("a.xml", Tei("<title/>"));
        Result result = await Run(folder, "a.xml", "--schema", "schema.rng", "--catalog", "none.xml");
        Assert.AreEqual(3, result.Status, result.Error);
        Assert.Contains("none.xml", result.Error);
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        folder.Write("schema.rnc", Compact);
        folder.Write("schema.rng", Xml);
        folder.Write("items.rng", Items);
        return folder;
    }

    private static string Tei(string content) => $"<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n{content}</TEI>";

    // The codes of the findings on standard output, in order.
    private static string Codes(Result result) => string.Join(' ', result.Text.Split('\n').Where(l => l.EndsWith(']')).Select(l => l[^7..^1]));

    // The status, and the note on what became of the schema.
    private async Task<string> Note(TemporaryFolder folder, string status, params string[] arguments)
    {
        Result result = await Run(folder, ["a.xml", "--schema", "schema.rng", "--no-pointers", "-v", .. arguments]);
        Assert.AreEqual(status, $"{result.Status}", result.Text + result.Error);
        return $"{result.Status} {(result.Error.TrimEnd().EndsWith(']') ? result.Error.TrimEnd()[^7..^1] : result.Error)}";
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path, Variables = new Dictionary<string, string?> { ["XDG_CACHE_HOME"] = folder["cache"] } }
            .RunAsync(TestContext.CancellationToken, ["validate", .. arguments]);
}
