// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;
using TeiEdition.RelaxNg.Tests.Naive;

namespace TeiEdition.RelaxNg.Tests.Properties;

/// <summary>The derivatives say what the semantics of section 6 say, tried out letter by letter.</summary>
[TestClass]
public sealed class NaiveAgreementTests
{
    // With more to an element than this, trying everything takes too long.
    private const int Widest = 7;

    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Validator_agrees_with_the_naive_matcher()
    {
        Disagreements result = new("random documents, naively");
        int tooWide = 0;
        foreach (int seed in Cases.Seeds(700))
        {
            if (RandomCase.Draw(new Chance(seed), 5) is not { } random)
            {
                continue;
            }

            int number = 0;
            foreach (string document in random.Documents)
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"{seed}/{number++}");
                XElement root = XmlText.Read(document);
                if (root.DescendantsAndSelf().Any(e => e.Attributes().Count() > Widest || e.Nodes().Count() > Widest))
                {
                    tooWide++;
                    continue;
                }

                string naive = new NaiveMatcher(random.Schema.Grammar, OurSchema.Datatype).IsValid(root) ? "valid" : "invalid";
                string ours = random.Schema.Validate(document, TestContext.CancellationToken).HasErrors ? "invalid" : "valid";
                if (ours == naive)
                {
                    result.Agree(ours);
                }
                else
                {
                    result.Differ(id, ours, naive, ("schema.rng", random.SchemaText), ("document.xml", document));
                }
            }
        }

        TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tooWide} more were too wide for trying everything"));
        result.Conclude(TestContext);
    }

    [TestMethod]
    public void Documents_drawn_from_a_schema_are_valid()
    {
        int documents = 0;
        Cases.Hold(700, chance =>
        {
            RandomCase? random = RandomCase.Draw(chance, 4);
            foreach (string document in random?.Valid ?? [])
            {
                documents++;
                string found = string.Join('\n', random!.Schema.Validate(document, TestContext.CancellationToken).ToImmutableArray());
                Assert.AreEqual("", found, random.SchemaText + "\n" + document);
            }
        });
        Assert.IsGreaterThan(1000 * Cases.Factor, documents);
    }
}
