// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Conformance;

/// <summary>The suite for RELAX NG, <c>../shared/relaxng/spectest.xml</c>: one row for each case.</summary>
[TestClass]
public sealed class SpectestTests
{
    public required TestContext TestContext { get; init; }

    internal static IEnumerable<TestDataRow<SpectestCase>> Cases() =>
        Spectest.Read().Select(c => new TestDataRow<SpectestCase>(c) { DisplayName = c.ToString() });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Schema_is_correct_exactly_where_the_suite_says_so(object row)
    {
        SpectestCase suiteCase = (SpectestCase)row;
        DiagnosticBag bag = new();
        bool accepted = RelaxNgCompiler.CompileGrammar(
            SpectestCase.SchemaUri, new RelaxNgOptions(), suiteCase.Resolver(), bag, TestContext.CancellationToken) is not null;
        string diagnostics = string.Join('\n', bag.ToImmutableArray());
        Assert.AreEqual(accepted, !bag.HasErrors, diagnostics);
        Ratchet(suiteCase, "schema", accepted == suiteCase.IsCorrect, diagnostics);
    }

    [TestMethod]
    public void Suite_is_read_whole()
    {
        SpectestCase[] cases = [.. Spectest.Read()];
        Assert.HasCount(385, cases);
        Assert.AreEqual(172, cases.Count(c => c.IsCorrect));
        Assert.AreEqual(289, cases.Sum(c => c.Valid.Length));
        Assert.AreEqual(291, cases.Sum(c => c.Invalid.Length));
    }

    // A line of the list is the number of a case, what is checked, and the reason.
    private static void Ratchet(SpectestCase suiteCase, string check, bool asExpected, string message)
    {
        string path = Path.Combine(RepositoryFolder.Path, "tests/TeiEdition.RelaxNg.Tests/Conformance/spectest-known-failures.txt");
        bool known = File.ReadLines(path).Any(l => l.StartsWith($"{suiteCase.Number:000} {check} ", StringComparison.Ordinal));
        Assert.AreEqual(!known, asExpected, $"{check} of {suiteCase}\n{message}\n{suiteCase.Schema}");
    }
}
