// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Validation.Tests.MinutesSchema.Grammar;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>Documents drawn from <c>minutes.rng</c>, and damaged encodings: whatever our schema accepts, <c>tei_all</c> accepts.</summary>
[TestClass]
public sealed class GeneratedDocumentsTests
{
    private const int Documents = 2000;
    private const int Mutants = 3000;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    private static int Factor => int.Parse(Environment.GetEnvironmentVariable("PROPERTY_FACTOR") ?? "1", CultureInfo.InvariantCulture);

    private static int Seed => int.Parse(Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "1", CultureInfo.InvariantCulture);

    [TestMethod]
    public void Documents_drawn_from_the_schema_are_accepted_by_both()
    {
        ImmutableSortedDictionary<string, GrammarElement> elements = GrammarReader.Read(SchemaFiles.RelaxNg, new Expressions());
        RandomDocument random = new(elements, new ValueSamples(), Seed);
        HashSet<string> met = new(StringComparer.Ordinal);
        for (int i = 0; i < Documents * Factor; i++)
        {
            XElement document = random.Next("TEI", 6 + (i % 12));
            met.UnionWith(document.DescendantsAndSelf().Select(e => e.Name.LocalName));
            string xml = document.ToString(SaveOptions.DisableFormatting);
            string ours = Schemas.Findings(Schemas.Ours, xml);
            string theirs = Schemas.Findings(Schemas.TeiAll, xml);
            Assert.AreEqual("", ours + theirs, $"seed {Seed}, document {i}: {document}");
        }

        Assert.AreEqual("", string.Join(' ', elements.Keys.Except(met, StringComparer.Ordinal)), "elements that no document has");
    }

    [TestMethod]
    public void Damaged_encodings_that_are_accepted_by_us_are_accepted_by_tei_all()
    {
        ImmutableSortedDictionary<string, GrammarElement> elements = GrammarReader.Read(SchemaFiles.RelaxNg, new Expressions());
        DocumentMutator mutator = new(elements, new ValueSamples(), new Random(Seed));
        XElement[] documents = [.. Encodings.Fictional.Select(e => XElement.Parse(e.Xml)).OrderBy(e => e.DescendantsAndSelf().Count()).Take(20)];
        int accepted = 0;
        for (int i = 0; i < Mutants * Factor; i++)
        {
            (XElement mutant, string change) = mutator.Mutate(documents[i % documents.Length]);
            if (Schemas.Findings(Schemas.Ours, mutant).Length == 0)
            {
                accepted++;
                Assert.AreEqual("", Schemas.Findings(Schemas.TeiAll, mutant), $"seed {Seed}, mutant {i}: {change}");
            }
        }

        TestContext.WriteLine($"{accepted} of {Mutants * Factor} mutants accepted");
        Assert.IsInRange(Mutants * Factor / 20, Mutants * Factor * 19 / 20, accepted);
    }
}
