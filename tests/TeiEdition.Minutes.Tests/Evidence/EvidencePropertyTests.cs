// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Evidence.Report;
using TeiEdition.Minutes.Tests.Cases;
using TeiEdition.Minutes.Tests.Grammar;
using TeiEdition.Xml.Diagnostics;
using Judgement = TeiEdition.Minutes.Evidence.Judgement;

namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>What holds for account, decisions and review page of every document: all cases, and random minutes.</summary>
[TestClass]
public sealed class EvidencePropertyTests
{
    private const int Random = 6;

    public static IEnumerable<TestDataRow<string>> Documents =>
        Case.Names.Concat(Grammars.All.Select(g => "random: " + g.Name)).Select(n => new TestDataRow<string>(n) { DisplayName = n });

    [TestMethod]
    [DynamicData(nameof(Documents))]
    public void Account_adds_up(string name)
    {
        foreach (EncodingResult result in Texts(name).Select(t => Encoded.Of(t).Result).OfType<EncodingResult>())
        {
            DiagnosticBag bag = new();
            SourceAccount account = SourceAccount.Create(result, bag);
            Assert.AreEqual(string.Empty, string.Join('\n', bag.ToImmutableArray()));
            Assert.AreEqual(result.Document.Text.Text, string.Concat(account.Entries.Where(e => e.Disposition != AccountDisposition.LeftOut).Select(e => e.Text)));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Documents))]
    public void Every_judgement_can_be_decided_as_judged_and_is_not_asked_again(string name)
    {
        foreach (string text in Texts(name))
        {
            if (Encoded.Of(text).Result is not { } result)
            {
                continue;
            }

            string toml = string.Concat(result.Judgements.Select(j => DecisionLines.Write(j, j.Reading)));
            Encoded again = Encoded.Of(text, toml);
            Assert.IsNotNull(again.Result, again.Report);
            Assert.AreEqual(string.Empty, string.Join('\n', again.Diagnostics.Where(d => d.Code.StartsWith("MIN10", StringComparison.Ordinal))));
            Assert.AreEqual(string.Empty, string.Join('\n', again.Result.ToReview));
            Assert.AreEqual(
                string.Join('\n', result.Judgements.Select(Line)), string.Join('\n', again.Result.Judgements.Select(Line)));
        }
    }

    [TestMethod]
    [DynamicData(nameof(Documents))]
    public void Review_page_shows_every_open_judgement(string name)
    {
        string text = Texts(name).First();
        Encoded encoded = Encoded.Of(text);
        ReviewSection section = ReviewSection.Render(
            new ReviewedSource { Path = "a.txt", Result = encoded.Result, Diagnostics = encoded.Diagnostics }, 1);
        string page = System.Text.Encoding.UTF8.GetString(ReviewPage.Render([section]));
        foreach (Judgement judgement in encoded.Result?.ToReview ?? [])
        {
            Assert.Contains($"id=\"source-1-{judgement.Id}\"", page);
        }
    }

    private static string Line(Judgement judgement) => $"{judgement.Id} {judgement.Reading}";

    private static IEnumerable<string> Texts(string name) => name.StartsWith("random: ", StringComparison.Ordinal)
        ? Enumerable.Range(0, Random).Select(Grammars.All.Single(g => "random: " + g.Name == name).Make)
        : [Case.Read(name).Source.Text];
}
