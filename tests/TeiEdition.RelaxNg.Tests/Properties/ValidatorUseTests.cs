// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.RelaxNg.Tests.Differential;
using TeiEdition.RelaxNg.Tests.Generation;

namespace TeiEdition.RelaxNg.Tests.Properties;

/// <summary>How a schema and a validator are used makes no difference to what they say.</summary>
[TestClass]
public sealed class ValidatorUseTests
{
    public TestContext TestContext { get; set; } = null!; // set by MSTest

    [TestMethod]
    public void Validator_used_again_says_what_a_fresh_one_says() => Cases.Hold(400, chance =>
    {
        if (RandomCase.Draw(chance, 4) is not { } random)
        {
            return;
        }

        // The schema is a fresh one too: nothing that it has learnt may change an answer.
        string[] documents = [.. random.Documents, "<a", .. random.Documents.Reverse()];
        OurSchema.Judge judge = OurSchema.Compile(random.SchemaText).Schema!.NewJudge();
        foreach (string document in documents)
        {
            string fresh = Found(OurSchema.Compile(random.SchemaText).Schema!.NewJudge(), document);
            Assert.AreEqual(fresh, Found(judge, document), random.SchemaText + "\n" + document);
        }
    });

    [TestMethod]
    public void Threads_that_share_a_schema_say_what_one_says() => Cases.Hold(150, chance =>
    {
        if (RandomCase.Draw(chance, 6) is not { } random)
        {
            return;
        }

        string[] documents = [.. random.Documents];
        string[] alone = [.. documents.Select(d => Found(random.Schema.NewJudge(), d))];
        OurSchema shared = OurSchema.Compile(random.SchemaText).Schema!;
        string[][] together = Together(4, () =>
        {
            OurSchema.Judge judge = shared.NewJudge();
            return documents.Select(d => Found(judge, d)).ToArray();
        });
        foreach (string[] answers in together)
        {
            CollectionAssert.AreEqual(alone, answers, random.SchemaText);
        }
    });

    [TestMethod]
    public void Culture_makes_no_difference() => Cases.Hold(100, chance =>
    {
        if (RandomCase.Draw(chance, 4) is not { } random)
        {
            return;
        }

        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string usual = string.Join('\n', random.Documents.Select(d => Found(random.Schema.NewJudge(), d)));
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "x", NumberDecimalSeparator = "," }, DateTimeFormat = { DateSeparator = "~", TimeSeparator = "#" } };
            OurSchema other = OurSchema.Compile(random.SchemaText).Schema!;
            Assert.AreEqual(usual, string.Join('\n', random.Documents.Select(d => Found(other.NewJudge(), d))), random.SchemaText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    });

    [TestMethod]
    public void Automaton_begun_anew_says_what_the_one_before_would_say()
    {
        int renewed = 0;
        Cases.Hold(300, chance =>
        {
            if (LongCase(chance) is not var (schemaText, document))
            {
                return;
            }

            OurSchema large = OurSchema.Compile(schemaText).Schema!;
            string expected = Found(large.NewJudge(), document);
            int needed = large.Automaton.Measure().Patterns;
            foreach (int maxPatterns in new[] { needed * 2 / 3, needed * 4 / 5, needed, needed * 4 / 3 })
            {
                if (OurSchema.Compile(schemaText, new RelaxNgOptions { MaxPatterns = maxPatterns }).Schema is not { } small)
                {
                    continue;
                }

                object before = small.Automaton;
                string found = Found(small.NewJudge(), document);
                if (!found.Contains("RNG512", StringComparison.Ordinal))
                {
                    renewed += ReferenceEquals(before, small.Automaton) ? 0 : 1;
                    Assert.AreEqual(expected, found, maxPatterns + "\n" + schemaText + "\n" + document);
                }
            }
        });
        Assert.IsGreaterThan(50 * Cases.Factor, renewed);
    }

    [TestMethod]
    public void Threads_that_share_small_automata_say_what_one_says()
    {
        int renewed = 0;
        Cases.Hold(100, chance =>
        {
            if (LongCase(chance) is not var (schemaText, document))
            {
                return;
            }

            OurSchema large = OurSchema.Compile(schemaText).Schema!;
            string expected = Found(large.NewJudge(), document);
            int needed = large.Automaton.Measure().Patterns;
            foreach (int maxPatterns in new[] { needed * 4 / 5, needed, needed * 4 / 3 })
            {
                RelaxNgOptions options = new() { MaxPatterns = maxPatterns };
                if (OurSchema.Compile(schemaText, options).Schema is not { } alone || Found(alone.NewJudge(), document) != expected)
                {
                    continue;
                }

                OurSchema shared = OurSchema.Compile(schemaText, options).Schema!;
                object before = shared.Automaton;
                foreach (string found in Together(8, () => Found(shared.NewJudge(), document)))
                {
                    Assert.AreEqual(expected, found, maxPatterns + "\n" + schemaText + "\n" + document);
                }

                renewed += ReferenceEquals(before, shared.Automaton) ? 0 : 1;
            }
        });
        Assert.IsGreaterThan(10 * Cases.Factor, renewed);
    }

    // A document element around many documents, so that they come to many patterns within one document.
    private static (string SchemaText, string Document)? LongCase(Chance chance)
    {
        if (RandomCase.Draw(chance, 20) is not { } random)
        {
            return null;
        }

        string schema = "<element name='long' xmlns='http://relaxng.org/ns/structure/1.0'><zeroOrMore>" + random.SchemaText + "</zeroOrMore></element>";
        return OurSchema.Compile(schema).Schema is null ? null : (schema, "<long>" + string.Concat(random.Documents) + "</long>");
    }

    private static T[] Together<T>(int count, Func<T> work)
    {
        using Barrier start = new(count);
        T[] results = new T[count];
        Thread[] threads =
        [
            .. Enumerable.Range(0, count).Select(t => new Thread(() =>
            {
                start.SignalAndWait();
                results[t] = work();
            })),
        ];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        return results;
    }

    private string Found(OurSchema.Judge judge, string document) =>
        string.Join('\n', judge.Validate(document, TestContext.CancellationToken).ToImmutableArray());
}
