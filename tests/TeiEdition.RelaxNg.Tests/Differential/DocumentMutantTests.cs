// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Differential;

/// <summary>Small changes to TEI documents, judged by the TEI's schemas: the same verdict as jing's, and the same element at fault first.</summary>
[TestClass]
public sealed class DocumentMutantTests
{
    private const int MutantsEach = 180;
    private const long SmallBytes = 12_000;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public async Task Mutants_get_the_verdicts_of_jing_at_the_same_element()
    {
        List<XElement> corpus = LoadSmallDocuments();
        Vocabulary words = Vocabulary.Of(corpus);
        Comparison comparison = new("mutants of TEI documents", TestContext.CancellationToken);
        int first = Cases.Seeds(1).First();
        foreach (string schemaPath in SchemaPaths())
        {
            string name = Path.GetFileNameWithoutExtension(schemaPath);
            OurSchema? schema = comparison.SchemaFile(name, schemaPath, checkIds: true);
            schema ??= comparison.SchemaFile(name + "/without-ids", schemaPath, checkIds: false);
            if (schema is null)
            {
                continue;
            }

            Chance chance = new(first++);
            List<XElement> documents = [.. corpus, .. ValidDocuments(schema, chance)];
            TreeMutator mutator = new(chance, words);
            for (int i = 0; i < documents.Count + (MutantsEach * Cases.Factor); i++)
            {
                XElement document = i < documents.Count ? documents[i] : mutator.Mutate(chance.Of(documents), 1 + chance.Below(2));
                comparison.Document(string.Create(CultureInfo.InvariantCulture, $"{name}/{i}"), XmlText.Write(document));
            }
        }

        (await comparison.JudgeAsync()).Conclude(TestContext);
    }

    private static IEnumerable<string> SchemaPaths() =>
        Directory.EnumerateFiles(RepositoryFolder.Shared("odd"), "*.rng", SearchOption.AllDirectories)
            .Append(RepositoryFolder.Shared("tei/tei_all.rng"))
            .Order(StringComparer.Ordinal);

    private static List<XElement> LoadSmallDocuments() =>
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Shared("corpus"), "*.xml", SearchOption.AllDirectories)
            .Where(f => new FileInfo(f).Length < SmallBytes)
            .Order(StringComparer.Ordinal)
            .Select(f => XmlText.Read(File.ReadAllText(f))),
    ];

    private static List<XElement> ValidDocuments(OurSchema schema, Chance chance)
    {
        DocumentGenerator generator = new(schema.Grammar, OurSchema.Datatype);
        return [.. Enumerable.Range(0, 20).Select(_ => generator.Draw(chance, 40)).OfType<XElement>()];
    }
}
