// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Tests.Cases;

namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>
/// Random minutes give back the turns, brackets, joins and fields they were made from. <c>PROPERTY_SEED</c> and <c>PROPERTY_FACTOR</c> as in
/// <see cref="Repeatable"/>; what is not yet so stands in the list of known failures, as <c>grammar/…</c>.
/// </summary>
[TestClass]
public sealed class GrammarTests
{
    internal const int Documents = 12;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    public static IEnumerable<TestDataRow<string>> Rows => Grammars.All.Select(g => new TestDataRow<string>(g.Name) { DisplayName = g.Name });

    [TestMethod]
    [DynamicData(nameof(Rows))]
    public void Random_minutes_are_read_as_they_were_made(string name)
    {
        ImmutableDictionary<string, string> differences = Grammars.Differences(name, Documents);
        KnownFailures known = KnownFailures.Read();
        List<string> report = [];
        foreach (string category in Grammars.Categories)
        {
            bool fails = differences.TryGetValue(category, out string? first);
            if (fails != known.Contains(name, category))
            {
                report.Add(fails ? first ?? category : $"  {category}: right now; UPDATE_KNOWN_FAILURES=1 takes it from known-failures.txt");
            }
        }

        if (report.Count > 0)
        {
            Assert.Fail($"{name}:\n{string.Join('\n', report)}");
        }
    }

    [TestMethod]
    public async Task Random_minutes_are_valid_against_tei_all()
    {
        byte[][] documents = [.. Grammars.All.SelectMany(g => Enumerable.Range(1, 6).Select(i => Case.Parse("random", g.Make(i)).Encode().Result)).OfType<EncodingResult>().Select(r => r.Tei.ToArray())];
        Assert.IsGreaterThan(Grammars.All.Length * 5, documents.Length);
        Assert.AreEqual("", await Jing.AgainstTeiAll(documents, TestContext.CancellationToken));
    }

    [TestMethod]
    public void Same_seed_makes_the_same_minutes()
    {
        Grammars.Grammar all = Grammars.All[^1];
        Assert.AreEqual(all.Make(7), all.Make(7));
        Assert.AreNotEqual(all.Make(7), all.Make(8));
        Assert.IsGreaterThan(20, string.Join('\n', Enumerable.Range(1, 20).Select(all.Make)).Split('\n').Count(l => l.Contains('{', StringComparison.Ordinal)));
    }
}
