// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Conformance;

/// <summary>The suite for RELAX NG, <c>../shared/relaxng/spectest.xml</c>: one row for each case.</summary>
[TestClass]
public sealed class SpectestTests
{
    public required TestContext TestContext { get; init; }

    internal static IEnumerable<TestDataRow<SpectestCase>> Cases() =>
        Spectest.Read().Select(c => new TestDataRow<SpectestCase>(c) { DisplayName = c.ToString() });

    internal static IEnumerable<TestDataRow<SpectestCase>> CorrectCases() => Cases().Where(r => r.Value.IsCorrect);

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
    [DynamicData(nameof(CorrectCases))]
    public void Document_is_valid_exactly_where_the_suite_says_so(object row)
    {
        SpectestCase suiteCase = (SpectestCase)row;
        DiagnosticBag bag = new();
        RelaxNgSchema? schema = RelaxNgCompiler.Compile(
            SpectestCase.SchemaUri, new RelaxNgOptions(), suiteCase.Resolver(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(schema, string.Join('\n', bag.ToImmutableArray()));
        RelaxNgValidator validator = new(schema);
        Check(suiteCase, validator, suiteCase.Valid, "valid");
        Check(suiteCase, validator, suiteCase.Invalid, "invalid");
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

    private void Check(SpectestCase suiteCase, RelaxNgValidator validator, ImmutableArray<string> documents, string expected)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            DiagnosticBag bag = new();
            using XmlReader reader = XmlReader.Create(new StringReader(documents[i]));
            bool valid = validator.Validate(reader, "document.xml", bag, TestContext.CancellationToken);
            string diagnostics = string.Join('\n', bag.ToImmutableArray());
            Assert.AreEqual(valid, !bag.HasErrors, diagnostics);
            Ratchet(suiteCase, $"{expected} {i + 1}", valid == (expected == "valid"), $"{documents[i]}\n{diagnostics}");
        }
    }

    // A line of the list is the number of a case, what is checked, and the reason.
    private static void Ratchet(SpectestCase suiteCase, string check, bool asExpected, string message)
    {
        string path = Path.Combine(RepositoryFolder.Path, "tests/TeiEdition.RelaxNg.Tests/Conformance/spectest-known-failures.txt");
        bool known = File.ReadLines(path).Any(l => l.StartsWith($"{suiteCase.Number:000} {check} ", StringComparison.Ordinal));
        Assert.AreEqual(!known, asExpected, $"{check} of {suiteCase}\n{message}\n{suiteCase.Schema}");
    }
}
