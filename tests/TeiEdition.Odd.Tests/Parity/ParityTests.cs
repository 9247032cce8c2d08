// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Our schema of each customisation against the one that the reference processor makes: as grammars, and by documents: the
/// corpus, documents drawn from both, and mutants. <c>PROPERTY_SEED=N</c> and <c>PROPERTY_FACTOR=N</c> as in the tests of RELAX NG.
/// </summary>
[TestClass]
public sealed class ParityTests
{
    private const int MutantsEach = 400;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    // It takes in ODDs and grammars of ITS, SVG and MathML, which are not beside it.
    private const string WithoutItsParts = "p5test.testplus";

    public static IEnumerable<TestDataRow<ParityCase>> Customisations => ParityCase.All.Where(c => c.Value.Name != WithoutItsParts);

    [TestMethod]
    public void Parts_that_are_not_there_are_reported_where_they_are_named()
    {
        DiagnosticBag found = new();
        OddOptions options = new() { Source = RepositoryFolder.Shared("tei/p5subset.xml") };
        string path = RepositoryFolder.Shared($"odd/{WithoutItsParts}/{WithoutItsParts}.odd");
        Assert.IsNull(OddCompiler.Compile(path, options, new FileResolver(), found, TestContext.CancellationToken));
        IEnumerable<string> places = found.ToImmutableArray().OrderBy(d => d.Location?.Line).Select(d => $"{d.Location?.Line}:{d.Location?.Column} {d.Code}").Distinct();
        Assert.AreEqual("53:10 ODD019, 99:10 ODD005, 102:10 ODD005", string.Join(", ", places.Where(p => !p.StartsWith(':'))));
    }

    [TestMethod]
    [DynamicData(nameof(Customisations))]
    public void Grammar_is_that_of_the_reference(ParityCase customisation)
    {
        ArgumentNullException.ThrowIfNull(customisation);
        SchemaPair pair = Pair(customisation);
        KnownDifferences known = KnownDifferences.Load();
        GrammarComparison comparison = GrammarComparison.Of(pair.Ours.Schema, pair.Reference.Schema, TestContext.CancellationToken);
        ILookup<string?, GrammarDifference> byLine = comparison.Differences.ToLookup(d => known.Find(customisation.Name, d), StringComparer.Ordinal);
        TestContext.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{customisation.Name}: {comparison.Elements} kinds of elements, {comparison.States} states; {byLine.Count(g => g.Key is not null)} known differences, {byLine[null].Count()} others"));
        Assert.AreEqual("", string.Join('\n', byLine[null]), customisation.Name);
        IEnumerable<string> gone = known.KeysOf(customisation.Name).Except(byLine.Select(g => g.Key ?? ""), StringComparer.Ordinal);
        Assert.AreEqual("", string.Join('\n', gone), "These lines of known-differences.tsv are not true any more.");
    }

    [TestMethod]
    [DynamicData(nameof(Customisations))]
    public void Documents_get_the_verdict_of_the_reference(ParityCase customisation)
    {
        ArgumentNullException.ThrowIfNull(customisation);
        SchemaPair pair = Pair(customisation);
        DocumentComparison comparison = new(pair, KnownDifferences.Load(), TestContext.CancellationToken);
        ParityDocuments source = new(pair, Cases.Seeds(1).First());
        List<XElement> drawn = source.Draw();
        IEnumerable<(string Id, byte[] Bytes)> documents = ParityDocuments.Corpus()
            .Concat(drawn.Select((d, i) => (string.Create(CultureInfo.InvariantCulture, $"{customisation.Name}/drawn-{i}"), ParityDocuments.Bytes(d))))
            .Concat(source.Mutants(drawn, MutantsEach * Cases.Factor));
        foreach ((string id, byte[] bytes) in documents)
        {
            comparison.Add(id, bytes);
        }

        string counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{customisation.Name}: both valid {comparison.BothValid}, both invalid at one place {comparison.BothInvalid}, known {comparison.Known}, different {comparison.Different}");
        TestContext.WriteLine(counts);
        Assert.AreEqual(0, comparison.Different, counts + comparison.Report);
        Assert.IsGreaterThan(drawn.Count / 2, comparison.BothValid, counts);
    }

    // Two references are no schemas with ids, since two of their elements may stand in one place with an attribute that is an id in one only.
    private SchemaPair Pair(ParityCase customisation)
    {
        bool checkIds = OurSchema.CompileFile(customisation.ReferencePath, checkIds: true).Schema is not null;
        OurSchema? reference = OurSchema.CompileFile(customisation.ReferencePath, checkIds).Schema;
        Assert.IsNotNull(reference);
        SchemaDocument document = Compile(customisation).RelaxNg;
        DiagnosticBag found = new();
        RelaxNgSchema? ours = RelaxNgCompiler.Compile(SchemaSet.Of(document), new RelaxNgOptions { CheckIds = checkIds }, found, TestContext.CancellationToken);
        Assert.IsNotNull(ours, string.Join('\n', found.ToImmutableArray().Take(10)));
        return new SchemaPair(customisation.Name, OurSchema.Of(ours), reference);
    }

    private OddResult Compile(ParityCase customisation)
    {
        DiagnosticBag found = new();
        OddOptions options = new() { Source = RepositoryFolder.Shared("tei/p5subset.xml") };
        OddResult? result = OddCompiler.Compile(customisation.OddPath, options, ReferenceGrammars.Resolver(customisation), found, TestContext.CancellationToken);
        Assert.IsNotNull(result, string.Join('\n', found.ToImmutableArray().Take(10)));
        return result;
    }
}
