// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>The schemas that TEI's own tools made, <c>../shared/odd/*/*.rng</c>: each loads, or is refused where jing refuses it.</summary>
[TestClass]
public sealed class OddSchemaTests
{
    public required TestContext TestContext { get; init; }

    /// <summary>The lines of the elements for which jing 20220510 finds conflicting types of ids; in all other schemas it finds none.</summary>
    private static readonly ImmutableDictionary<string, string> Conflicts = new Dictionary<string, string>
    {
        ["p5test.testdocbook1.rng"] = "RNG233 123, RNG233 16239",
        ["xslt2.testAttValQuant.rng"] = "RNG233 63",
    }.ToImmutableDictionary();

    internal static IEnumerable<TestDataRow<string>> Schemas() =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.rng", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(p => new TestDataRow<string>(p) { DisplayName = Path.GetFileName(p) });

    [TestMethod]
    [DynamicData(nameof(Schemas))]
    public void Schema_is_refused_for_the_ids_that_jing_refuses(string path)
    {
        DiagnosticBag bag = new();
        IGrammarSource? source = RelaxNgCompiler.CompileGrammar(
            path, new RelaxNgOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        string found = string.Join(", ", bag.ToImmutableArray().Select(d => $"{d.Code} {d.Related[0].Line}"));
        Assert.AreEqual(Conflicts.GetValueOrDefault(Path.GetFileName(path), string.Empty), found);
        Assert.AreEqual(found.Length > 0, source is null);
    }

    [TestMethod]
    [DynamicData(nameof(Schemas))]
    public void Schema_loads_without_the_check_of_ids(string path)
    {
        DiagnosticBag bag = new();
        IGrammarSource? source = RelaxNgCompiler.CompileGrammar(
            path, new RelaxNgOptions { CheckIds = false }, new FileResolver(), bag, TestContext.CancellationToken);
        Assert.AreEqual(string.Empty, string.Join('\n', bag.ToImmutableArray()));
        Assert.IsNotNull(source);
        Assert.IsEmpty(source.Ids);
    }

    [TestMethod]
    public void Tei_all_comes_to_its_elements()
    {
        DiagnosticBag bag = new();
        IGrammarSource? source = RelaxNgCompiler.CompileGrammar(
            RepositoryFolder.Shared("odd/ex.tei_all/ex.tei_all.rng"), new RelaxNgOptions(), new FileResolver(), bag, TestContext.CancellationToken);
        Assert.IsNotNull(source);
        Assert.AreEqual(592, source.ElementCount);
        Assert.HasCount(587, source.Ids.Where(i => i.Attribute.LocalName == "id"));
        Assert.IsTrue(source.Ids.All(i => i.Kind == IdKind.Id));
    }
}
