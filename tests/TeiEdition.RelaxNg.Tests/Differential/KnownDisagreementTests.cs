// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>
/// Holds the cases on which we and jing are known to differ: each still differs, and as <c>Cases/cases.tsv</c> says, which also
/// says who is right and why. A case is a folder with <c>schema.rng</c> and, where the schema is not at issue, <c>document.xml</c>.
/// </summary>
[TestClass]
public sealed class KnownDisagreementTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Known_cases_differ_as_the_table_says()
    {
        string[][] table = [.. File.ReadLines(Path.Combine(KnownDisagreements.Folder, "cases.tsv")).Skip(1).Select(l => l.Split('\t'))];
        foreach (string[] row in table)
        {
            Assert.HasCount(6, row);
            string folder = Path.Combine(KnownDisagreements.Folder, row[0]);
            string schema = await File.ReadAllTextAsync(Path.Combine(folder, "schema.rng"), TestContext.CancellationToken);
            string document = Path.Combine(folder, "document.xml");
            string? text = File.Exists(document) ? await File.ReadAllTextAsync(document, TestContext.CancellationToken) : null;
            Assert.AreEqual(row[1], await TheirsAsync(schema, text), row[0]);
            Assert.AreEqual(row[2], Ours(schema, text), row[0]);
        }

        string[] folders = [.. Directory.EnumerateDirectories(KnownDisagreements.Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        CollectionAssert.AreEqual(folders, table.Select(r => r[0]).Order(StringComparer.Ordinal).ToArray());
    }

    private async Task<string> TheirsAsync(string schema, string? document)
    {
        JingRequest[] requests = document is null ? [JingRequest.Schema(schema)] : [JingRequest.Schema(schema), JingRequest.Document(document)];
        return (await Jing.JudgeAsync(requests, TestContext.CancellationToken))[^1].Verdict;
    }

    // The code of the first error, or valid.
    private string Ours(string schema, string? document)
    {
        (OurSchema? compiled, DiagnosticBag found) = OurSchema.Compile(schema);
        found = compiled is not null && document is not null ? compiled.Validate(document, TestContext.CancellationToken) : found;
        return found.ToImmutableArray().FirstOrDefault(d => d.Severity == Severity.Error)?.Code ?? "valid";
    }
}
