// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Tests.Corpus;

/// <summary>Documents of other projects, against what jing was found to say of them.</summary>
[TestClass]
public sealed class CorpusVerdictTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Documents_of_the_corpus_get_the_verdicts_of_jing_at_the_same_element()
    {
        Disagreements result = new("documents of the corpus");
        foreach (IGrouping<string, Verdict> group in Verdicts().GroupBy(v => v.Schema, StringComparer.Ordinal))
        {
            OurSchema? schema = OurSchema.CompileFile(RepositoryFolder.Shared(group.Key), checkIds: true).Schema;
            Assert.IsNotNull(schema, group.Key);
            foreach (Verdict verdict in group)
            {
                TestContext.CancellationToken.ThrowIfCancellationRequested();
                Compare(verdict, schema, result);
            }
        }

        result.Conclude(TestContext);
    }

    private void Compare(Verdict verdict, OurSchema schema, Disagreements result)
    {
        string path = RepositoryFolder.Shared("corpus/" + verdict.File);
        Diagnostic? first = schema.ValidateFile(path, TestContext.CancellationToken).ToImmutableArray().FirstOrDefault(d => d.Severity == Severity.Error);
        string ours = first is null ? "valid" : first.Code.StartsWith("XML", StringComparison.Ordinal) ? "fatal" : "invalid";
        if (ours == verdict.Answer.Verdict && (ours != "invalid" || TagMap.IsSamePlace(File.ReadAllText(path), first?.Location, verdict.Answer)))
        {
            result.Agree(ours);
        }
        else
        {
            result.Differ(verdict.File, first?.ToString() ?? ours, verdict.Answer.ToString());
        }
    }

    /// <summary>A row of the table.</summary>
    private sealed record Verdict(string File, string Schema, JingAnswer Answer);

    private static IEnumerable<Verdict> Verdicts() =>
        File.ReadLines(RepositoryFolder.Shared("corpus/verdicts.tsv")).Skip(1).Select(l => l.Split('\t')).Select(f =>
        {
            int[] place = f[4].Length == 0 ? [0, 0] : [.. f[4].Split(':').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
            int errors = int.Parse(f[3], CultureInfo.InvariantCulture);
            return new Verdict(f[0], f[1], new JingAnswer(f[2], errors, place[0], place[1], f[6].Trim('"')));
        });
}
