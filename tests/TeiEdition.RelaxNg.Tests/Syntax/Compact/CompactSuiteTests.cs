// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>The suite for the compact syntax, <c>../shared/relaxng/compacttest.xml</c>: one row for each case.</summary>
[TestClass]
public sealed class CompactSuiteTests
{
    public required TestContext TestContext { get; init; }

    internal static IEnumerable<TestDataRow<CompactSuiteCase>> CorrectCases() =>
        CompactSuite.Read().Where(c => c.Xml is not null).Select(c => new TestDataRow<CompactSuiteCase>(c) { DisplayName = c.ToString() });

    internal static IEnumerable<TestDataRow<CompactSuiteCase>> IncorrectCases() =>
        CompactSuite.Read().Where(c => c.Xml is null).Select(c => new TestDataRow<CompactSuiteCase>(c) { DisplayName = c.ToString() });

    [TestMethod]
    [DynamicData(nameof(CorrectCases))]
    public void Correct_schema_has_the_tree_of_its_translation(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        SchemaDocument compact = CompactReading.Read(suiteCase.Compact, TestContext.CancellationToken);
        SchemaDocument xml = CompactReading.ReadXml(suiteCase.Xml!, TestContext.CancellationToken); // a correct case has one
        SyntaxTreeDump.AssertEqual(Dump(xml), Dump(compact));
        foreach ((string name, string content) in suiteCase.Resources)
        {
            if (name.EndsWith(".rnc", StringComparison.Ordinal) && suiteCase.Resources.TryGetValue(name[..^3] + "rng", out string? translation))
            {
                SyntaxTreeDump.AssertEqual(
                    Dump(CompactReading.ReadXml(translation, TestContext.CancellationToken)),
                    Dump(CompactReading.Read(content, TestContext.CancellationToken)));
            }
        }
    }

    [TestMethod]
    [DynamicData(nameof(IncorrectCases))]
    public void Incorrect_schema_is_refused(object row)
    {
        CompactSuiteCase suiteCase = (CompactSuiteCase)row;
        bool refused = CompactReading.Errors(suiteCase.Compact, TestContext.CancellationToken).Length > 0;
        Assert.AreNotEqual(KnownFailures().Contains(suiteCase.Number), refused, "known-failures.txt says otherwise");
    }

    [TestMethod]
    public void Suite_is_read_whole()
    {
        Assert.HasCount(88, CompactSuite.Read());
        Assert.HasCount(56, CorrectCases().ToArray());
    }

    // Each line is the number of a case and the reason.
    private static HashSet<int> KnownFailures() =>
    [
        .. File.ReadLines(Path.Combine(RepositoryFolder.Path, "tests/TeiEdition.RelaxNg.Tests/Syntax/Compact/known-failures.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => int.Parse(l.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)),
    ];

    // The two syntaxes name the files that they include by their own extensions.
    private static string Dump(SchemaDocument document) =>
        SyntaxTreeDump.Of(document).Replace(".rnc ", ".rng ", StringComparison.Ordinal);
}
