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
        using Barrier start = new(4);
        string[][] together = new string[4][];
        Thread[] threads =
        [
            .. Enumerable.Range(0, 4).Select(t => new Thread(() =>
            {
                OurSchema.Judge judge = shared.NewJudge();
                start.SignalAndWait();
                together[t] = [.. documents.Select(d => Found(judge, d))];
            })),
        ];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
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

    private string Found(OurSchema.Judge judge, string document) =>
        string.Join('\n', judge.Validate(document, TestContext.CancellationToken).ToImmutableArray());
}
