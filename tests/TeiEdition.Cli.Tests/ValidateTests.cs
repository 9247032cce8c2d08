// SPDX-License-Identifier: MIT
using System.Text;
using System.Text.Json;

namespace TeiEdition.Cli.Tests;

/// <summary><c>teiedition validate</c>: findings on standard output, in three formats.</summary>
[TestClass]
public sealed class ValidateTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Validate_good_folder_says_nothing()
    {
        using TemporaryFolder folder = new();
        Samples.WriteEditions(folder);
        Result result = await Run(folder, "validate", "--no-schema", "editions");
        Assert.AreEqual("0||", $"{result.Status}|{result.Text}|{result.Error}");
    }

    [TestMethod]
    public async Task Validate_malformed_file_gives_line_and_column_on_standard_output()
    {
        using TemporaryFolder folder = new();
        folder.Write("bad.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <text></TEI>\n");
        Result result = await Run(folder, "validate", "--no-schema", "bad.xml");
        Assert.AreEqual(1, result.Status);
        Assert.MatchesRegex(@"\Abad\.xml:2:\d+: error: .* \[XML001\]\n", result.Text);
    }

    [TestMethod]
    public async Task Validate_dangling_pointer_is_an_error_unless_pointers_are_left_out()
    {
        using TemporaryFolder folder = new();
        folder.Write("editions/bridge/minutes.xml", Samples.Tei("On Bridges"));
        Assert.AreEqual(1, (await Run(folder, "validate", "--no-schema", "editions")).Status);
        Assert.AreEqual(0, (await Run(folder, "validate", "--no-schema", "editions", "--no-pointers")).Status);
    }

    [TestMethod]
    public async Task Validate_missing_file_is_status_3()
    {
        using TemporaryFolder folder = new();
        Assert.AreEqual(3, (await Run(folder, "validate", "--no-schema", "none.xml")).Status);
    }

    [TestMethod]
    public async Task Validate_standard_input_is_called_by_its_dash()
    {
        using TemporaryFolder folder = new();
        Result result = await new Teiedition { Folder = folder.Path, Input = Encoding.UTF8.GetBytes("<TEI>") }
            .RunAsync(TestContext.CancellationToken, "validate", "--no-schema", "-");
        Assert.AreEqual(1, result.Status);
        Assert.StartsWith("-:1:", result.Text);
    }

    [TestMethod]
    public async Task Validate_json_holds_place_code_and_message()
    {
        using TemporaryFolder folder = new();
        folder.Write("bad.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <text></TEI>\n");
        Result result = await Run(folder, "validate", "--no-schema", "bad.xml", "--format", "json");
        Assert.AreEqual("1|", $"{result.Status}|{result.Error}");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        JsonElement finding = json.RootElement.GetProperty("diagnostics")[0];
        Assert.AreEqual("bad.xml", finding.GetProperty("path").GetString());
        Assert.AreEqual(2, finding.GetProperty("line").GetInt32());
        Assert.AreEqual("XML001", finding.GetProperty("code").GetString());
    }

    [TestMethod]
    public async Task Validate_sarif_holds_rule_and_region()
    {
        using TemporaryFolder folder = new();
        folder.Write("a b.xml", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n  <text></TEI>\n");
        Result result = await Run(folder, "validate", "--no-schema", "a b.xml", "--format", "sarif");
        Assert.AreEqual("1|", $"{result.Status}|{result.Error}");
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.AreEqual("2.1.0", json.RootElement.GetProperty("version").GetString());
        JsonElement run = json.RootElement.GetProperty("runs")[0];
        Assert.AreEqual("XML001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        JsonElement place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.AreEqual("a%20b.xml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.AreEqual(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [TestMethod]
    public async Task Validate_name_with_control_characters_does_not_reach_the_terminal()
    {
        using TemporaryFolder folder = new();
        folder.Write("a\u001B[31m.xml", "<TEI>");
        Result result = await Run(folder, "validate", "--no-schema", ".");
        Assert.AreEqual(1, result.Status);
        Assert.DoesNotContain("\u001B", result.Text + result.Error);
    }

    private Task<Result> Run(TemporaryFolder folder, params string[] arguments) =>
        new Teiedition { Folder = folder.Path }.RunAsync(TestContext.CancellationToken, arguments);
}
