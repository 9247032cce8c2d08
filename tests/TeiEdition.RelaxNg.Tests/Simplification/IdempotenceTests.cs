// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Tests.Conformance;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>What is in simple form stays as it is when it is simplified again, and keeps the restrictions that it kept.</summary>
[TestClass]
public sealed class IdempotenceTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DynamicData(nameof(OddSchemaTests.Schemas), typeof(OddSchemaTests))]
    public void Schema_of_tei_is_simplified_once_and_for_all(string path) => Check(path, new FileResolver());

    [TestMethod]
    [DynamicData(nameof(SpectestTests.CorrectCases), typeof(SpectestTests))]
    public void Schema_of_the_suite_is_simplified_once_and_for_all(object row) =>
        Check(SpectestCase.SchemaUri, ((SpectestCase)row).Resolver());

    private void Check(string path, IResourceResolver resolver)
    {
        DiagnosticBag bag = new();
        SchemaSet? files = SchemaLoader.Load(path, new RelaxNgOptions(), resolver, bag, TestContext.CancellationToken);
        Assert.IsNotNull(files);
        SimpleGrammar once = Simplify(files, bag);
        SimpleGrammar twice = Simplify(SimpleFormWriter.Write(once), bag);
        SimpleFormComparison.AssertEqual(once, twice);
        Assert.IsTrue(RestrictionChecker.Check(twice, new RelaxNgOptions(), bag, TestContext.CancellationToken), string.Join('\n', bag.ToImmutableArray()));
    }

    private SimpleGrammar Simplify(SchemaSet files, DiagnosticBag bag)
    {
        SimpleGrammar? grammar = SchemaSimplifier.Simplify(
            files, new DatatypeTable(DatatypeLibraries.Standard), new RelaxNgOptions(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(grammar, string.Join('\n', bag.ToImmutableArray()));
        return grammar;
    }
}
