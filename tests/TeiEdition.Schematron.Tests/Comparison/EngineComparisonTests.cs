// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.Tests.Comparison;

/// <summary>
/// Holds both engines against each other: every rule of the ODDs of <c>../shared/odd</c> runs in process and, by our
/// transpiler, on Saxon-HE; over documents made for it and over documents of the corpus. What they say must be the same.
/// </summary>
[TestClass]
public sealed class EngineComparisonTests
{
    // Larger documents only where COMPARISON_CORPUS=all asks for them.
    private const long SmallDocument = 8_000;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public async Task Rules_of_all_ODDs_say_the_same_of_made_documents()
    {
        EngineComparison.RequireSaxon();
        int seed = int.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        int factor = int.Parse(Environment.GetEnvironmentVariable("PROPERTY_FACTOR") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
        await using EngineComparison comparison = new(TestContext.CancellationToken);
        foreach (SchematronSchema schema in comparison.Rules(Schemas()))
        {
            DocumentMaker maker = new(schema.Schema, seed);
            comparison.Compare(schema, Enumerable.Range(1, 3 * factor).Select(i => comparison.Read(maker.Make(2), $"made-{i}.xml")));
        }

        Report(comparison);
        Assert.IsGreaterThan(0.85, (double)comparison.Assertions.Spoke / comparison.Assertions.All, "The documents are not made well enough:\n" + string.Join('\n', comparison.Silent));
    }

    [TestMethod]
    public async Task Rules_of_all_ODDs_say_the_same_of_the_corpus()
    {
        EngineComparison.RequireSaxon();
        bool isAll = Environment.GetEnvironmentVariable("COMPARISON_CORPUS") == "all";
        await using EngineComparison comparison = new(TestContext.CancellationToken);
        List<DocumentTree> documents =
        [
            .. Directory.EnumerateFiles(RepositoryFolder.Shared("corpus"), "*", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".tsv", StringComparison.Ordinal) && (isAll || new FileInfo(path).Length < SmallDocument))
                .Order(StringComparer.Ordinal)
                .Select(comparison.Read).OfType<DocumentTree>(),
        ];
        foreach (SchematronSchema schema in comparison.Rules(Schemas()))
        {
            comparison.Compare(schema, documents);
        }

        Report(comparison);
        Assert.IsGreaterThan(20, documents.Count);
    }

    private static IEnumerable<string> Schemas() =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.isosch", SearchOption.AllDirectories)
            .Where(path => new FileInfo(path).Length > 0)
            .Order(StringComparer.Ordinal);

    private void Report(EngineComparison comparison)
    {
        TestContext.WriteLine(
            $"{comparison.Patterns.Both} patterns compared, {comparison.Patterns.SaxonOnly} on Saxon-HE only; {comparison.Assertions.All} assertions, findings of {comparison.Assertions.Spoke}; "
            + $"{comparison.Entries.Fired} times a rule fired, {comparison.Entries.Findings} findings, {comparison.Entries.Errors} errors; {comparison.Differences.Count} differences");
        Assert.IsEmpty(comparison.Differences, $"{comparison.Differences.Count} differences:\n" + string.Join('\n', comparison.Differences.Take(100)));
    }
}
