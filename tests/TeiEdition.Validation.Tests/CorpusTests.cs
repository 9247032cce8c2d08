// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Tests;

/// <summary>Runs the validator over other projects' documents: it must not fail, nor find what is not there.</summary>
[TestClass]
public sealed class CorpusTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Corpus_has_no_id_that_is_wrongly_called_unknown()
    {
        string corpus = RepositoryFolder.Shared("corpus");
        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(corpus, "*", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".tsv", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            DiagnosticBag bag = new();
            DocumentValidator.Validate(path, new ValidationOptions(), bag, TestContext.CancellationToken);
            HashSet<string>? ids = null;
            foreach (Diagnostic finding in bag.ToImmutableArray())
            {
                counts[finding.Code] = counts.GetValueOrDefault(finding.Code) + 1;
                if (finding.Code == "VAL004")
                {
                    ids ??= IdsOf(path);
                    Assert.DoesNotContain(finding.Arguments[2], ids, finding.ToString());
                }
            }
        }

        string summary = string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"));
        Assert.AreEqual("VAL001 9, VAL004 139, VAL005 9, VAL006 493, VAL008 4, VAL021 1, VAL022 10, VAL033 1, XML001 1", summary); // see tests/README.md
    }

    // Read the plain way, as a second opinion.
    private static HashSet<string> IdsOf(string path) =>
        XDocument.Load(path).Descendants().Attributes(XNamespace.Xml + "id").Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
}
