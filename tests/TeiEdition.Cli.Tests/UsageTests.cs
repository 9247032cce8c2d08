// SPDX-License-Identifier: MIT
namespace TeiEdition.Cli.Tests;

/// <summary>The command line itself: help, version, wrong usage, doctor.</summary>
[TestClass]
public sealed class UsageTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    [DataRow("encode")]
    [DataRow("validate")]
    [DataRow("publish")]
    [DataRow("publish web")]
    [DataRow("publish print")]
    [DataRow("build")]
    [DataRow("doctor")]
    public async Task Help_of_a_command_describes_it_with_an_example(string command)
    {
        Result result = await Run([.. command.Split(' '), "--help"]);
        Assert.AreEqual(0, result.Status);
        Assert.Contains($"Examples:\n  teiedition {command} ".TrimEnd(), result.Text);
        Assert.AreEqual(string.Empty, result.Error);
    }

    [TestMethod]
    public async Task Help_lists_every_command()
    {
        Result result = await Run("--help");
        Assert.AreEqual(0, result.Status);
        foreach (string command in new[] { "new", "encode", "conventions", "validate", "publish", "build", "doctor" })
        {
            Assert.Contains($"\n  {command} ", result.Text);
        }
    }

    [TestMethod]
    public async Task Version_is_one_line_on_standard_output()
    {
        Result result = await Run("--version");
        Assert.AreEqual(0, result.Status);
        Assert.MatchesRegex(@"\A\d+\.\d+\.\d+\S*\n\z", result.Text);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("nonsense")]
    [DataRow("encode")]
    [DataRow("encode --nonsense x")]
    [DataRow("publish")]
    [DataRow("publish web x")]
    [DataRow("build")]
    [DataRow("build -o out --jobs 0")]
    [DataRow("build -o out --jobs many")]
    [DataRow("validate x --format pdf")]
    [DataRow("validate")]
    [DataRow("validate x --nonsense")]
    [DataRow("validate x --schema s.rng --no-schema")]
    [DataRow("validate x --cache folder --no-cache")]
    [DataRow("validate x --schema s.rng --cache folder --no-cache")]
    [DataRow("validate x --schema s.rng --max-errors 0")]
    [DataRow("validate x --schema s.rng --max-errors many")]
    [DataRow("nonsense validate x")]
    public async Task Wrong_usage_is_status_2_with_a_hint(string line)
    {
        Result result = await Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.AreEqual(2, result.Status, result.Error);
        Assert.AreEqual(string.Empty, result.Text);
        Assert.MatchesRegex(@"\Ateiedition: error: .* \[CLI003\]\n  Run: teiedition[a-z ]* --help\n", result.Error);
    }

    [TestMethod]
    public async Task Doctor_lists_what_publishing_needs()
    {
        Result result = await Run("doctor");
        foreach (string part in new[] { "Java", "Saxon-HE", "Apache FOP", "Noto Serif", "UnBatang", "HanaMinA" })
        {
            Assert.Contains(part, result.Text);
        }

        Assert.AreEqual(result.Text.Contains("missing", StringComparison.Ordinal) ? 1 : 0, result.Status);
    }

    [TestMethod]
    public async Task Doctor_without_java_names_the_package_and_is_status_1()
    {
        using TemporaryFolder folder = new();
        Result result = await new Teiedition { Folder = folder.Path, Variables = BuildTests.WithoutJava(folder) }
            .RunAsync(TestContext.CancellationToken, "doctor");
        Assert.AreEqual(1, result.Status);
        Assert.Contains("apt-get install --no-install-recommends default-jdk-headless", result.Text);
    }

    private async Task<Result> Run(params string[] arguments) =>
        await new Teiedition { Folder = Path.GetTempPath() }.RunAsync(TestContext.CancellationToken, arguments);
}
