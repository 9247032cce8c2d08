// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>Small changes to small schemas: correct or not, and what they then say of documents, as jing says.</summary>
[TestClass]
public sealed class SchemaMutantTests
{
    private const int DocumentsEach = 4;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Mutants_of_the_suite_get_the_verdicts_of_jing()
    {
        ImmutableArray<SuiteSchema> suite = SuiteSchema.Load();
        ImmutableArray<SuiteSchema> correct = [.. suite.Where(s => s.IsCorrect)];
        await CompareAsync("mutants of the suite's schemas", Cases.Seeds(1200), chance =>
        {
            SuiteSchema seed = chance.OneIn(4) ? chance.Of(suite) : chance.Of(correct);
            XElement mutant = Mutate(seed.Schema, chance);
            return (mutant, [.. seed.Documents, .. MutantsOf(seed.Documents, chance)]);
        });
    }

    [TestMethod]
    public Task Random_schemas_get_the_verdicts_of_jing() =>
        CompareAsync("random schemas", Cases.Seeds(1000), chance =>
        {
            XElement schema = RandomSchema.Draw(chance);
            return (schema, DocumentsOf(schema, chance));
        });

    [TestMethod]
    public Task Mutants_of_random_schemas_get_the_verdicts_of_jing() =>
        CompareAsync("mutants of random schemas", Cases.Seeds(1000), chance =>
        {
            XElement schema = RandomSchema.Draw(chance);
            return (Mutate(schema, chance), DocumentsOf(schema, chance));
        });

    private async Task CompareAsync(string subject, IEnumerable<int> seeds, Func<Chance, (XElement Schema, List<XElement> Documents)> draw)
    {
        Comparison comparison = new(subject, TestContext.CancellationToken);
        foreach (int seed in seeds)
        {
            (XElement schema, List<XElement> documents) = draw(new Chance(seed));
            string id = seed.ToString(CultureInfo.InvariantCulture);
            comparison.Schema(id, XmlText.Write(schema));
            for (int i = 0; i < documents.Count; i++)
            {
                comparison.Document(string.Create(CultureInfo.InvariantCulture, $"{id}/{i}"), XmlText.Write(documents[i]));
            }
        }

        (await comparison.JudgeAsync()).Conclude(TestContext);
    }

    // Mostly changes that keep to the syntax, so that later stages have something to judge; sometimes any.
    private static XElement Mutate(XElement schema, Chance chance) => chance.OneIn(5)
        ? new TreeMutator(chance, Vocabulary.OfSchemas).Mutate(schema, 1)
        : new SchemaMutator(chance).Mutate(schema, 1 + chance.Below(2));

    // Documents for a schema, whether it is correct or not: valid ones where it is, and what they become by small changes.
    private static List<XElement> DocumentsOf(XElement schema, Chance chance)
    {
        List<XElement> documents = [];
        if (OurSchema.Compile(XmlText.Write(schema)).Schema is { } compiled)
        {
            DocumentGenerator generator = new(compiled.Grammar, OurSchema.Datatype);
            for (int i = 0; i < DocumentsEach && generator.Draw(chance, 12) is { } document; i++)
            {
                documents.Add(document);
            }
        }

        documents.AddRange(MutantsOf(documents, chance));
        return documents;
    }

    private static List<XElement> MutantsOf(IReadOnlyList<XElement> documents, Chance chance)
    {
        if (documents.Count == 0)
        {
            return [];
        }

        TreeMutator mutator = new(chance, Vocabulary.Of(documents));
        return [.. Enumerable.Range(0, DocumentsEach).Select(_ => mutator.Mutate(chance.Of(documents), 1 + chance.Below(2)))];
    }
}
