// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests.Evidence;

/// <summary>Judgements and the decisions on them: ids that stay, what a decision fits, and what is said of one that does not.</summary>
[TestClass]
public sealed class DecisionTests
{
    private const string Text = "The mayor spoke of the pier [old] and left.\n\nThe clerk spoke of the pier [old] and stayed.\n";

    [TestMethod]
    public void Id_stays_when_other_parts_of_the_source_change()
    {
        Judgement before = Run(Text, [])[0];
        Judgement after = Run("Another line before it all, added later by somebody.\n\n" + Text.Replace("stayed", "slept", StringComparison.Ordinal), [])[0];
        Assert.AreNotEqual(before.Start, after.Start);
        Assert.AreNotEqual(string.Empty, before.Before);
        Assert.AreEqual(Run(Text.Replace("stayed", "slept", StringComparison.Ordinal), [])[0].Id, before.Id);
        Assert.AreEqual(Run(Text + "\n\nMore.", [])[0].Id, before.Id);
    }

    [TestMethod]
    public void Ids_of_the_same_words_in_the_same_place_differ()
    {
        string same = string.Concat(Enumerable.Repeat("One and the same line of words, [old] and again and again and again.\n\n", 5));
        string[] ids = [.. Run(same, []).Select(j => j.Id)];
        Assert.HasCount(5, ids.Distinct().ToArray());
        Assert.IsTrue(ids.All(id => id.StartsWith("bracket-", StringComparison.Ordinal)), string.Join(' ', ids));
    }

    [TestMethod]
    public void White_space_and_line_ends_do_not_change_an_id() => Assert.AreEqual(
        Run(Text, [])[1].Id, Run(Text.Replace("spoke of", "spoke\r\n   of", StringComparison.Ordinal), [])[1].Id);

    [TestMethod]
    public void Decision_with_the_id_is_followed()
    {
        string id = Run(Text, [])[1].Id;
        ImmutableArray<Judgement> judgements = Run(Text, [Decide(id, "[old]", null, null, "note")], out string report);
        Assert.AreEqual("sense Low rule|note High decision|", string.Join('|', judgements.Select(j => $"{j.Reading} {j.Certainty} {j.Rule}")) + "|" + report);
    }

    [TestMethod]
    public void Decision_by_words_that_fit_one_place_is_followed()
    {
        ImmutableArray<Judgement> judgements = Run(Text, [Decide(null, "[old]", "clerk spoke of the pier", "and", "note")], out string report);
        Assert.AreEqual("sense|note|", string.Join('|', judgements.Select(j => j.Reading)) + "|" + report);
    }

    [TestMethod]
    public void Decision_by_words_whose_id_is_out_of_date_is_followed_for_its_kind_only()
    {
        ImmutableArray<Judgement> judgements = Run(Text, [Decide("bracket-00000000", "[old]", null, "and left", "note")], out string report);
        Assert.AreEqual("note|sense|", string.Join('|', judgements.Select(j => j.Reading)) + "|" + report);
        judgements = Run(Text, [Decide("join-00000000", "[old]", null, "and left", "note")], out report);
        Assert.AreEqual("sense|sense", string.Join('|', judgements.Select(j => j.Reading)));
        Assert.StartsWith("MIN100", report);
    }

    [TestMethod]
    public void Decision_by_words_that_fit_two_places_is_followed_at_none_and_reported_with_both()
    {
        ImmutableArray<Judgement> judgements = Run(Text, [Decide(null, "[old]", "pier", "and", "note")], out string report);
        Assert.AreEqual("sense|sense", string.Join('|', judgements.Select(j => j.Reading)));
        Assert.AreEqual("MIN101 e.toml:7:1 [old] see a.txt:1:29 a.txt:3:29", report);
    }

    [TestMethod]
    public void Decision_whose_words_fit_two_places_is_followed_where_the_id_says()
    {
        string id = Run(Text, [])[0].Id;
        ImmutableArray<Judgement> judgements = Run(Text, [Decide(id, "[old]", "pier", "and", "note")], out string report);
        Assert.AreEqual("note|sense|", string.Join('|', judgements.Select(j => j.Reading)) + "|" + report);
        id = Run(Text, [])[1].Id;
        judgements = Run(Text, [Decide(id, "[old]", "pier", "and", "note")], out report);
        Assert.AreEqual("sense|note|", string.Join('|', judgements.Select(j => j.Reading)) + "|" + report);
    }

    [TestMethod]
    public void Decision_that_fits_nothing_is_reported_with_the_nearest_judgement()
    {
        string id = Run(Text, [])[1].Id;
        Run(Text, [Decide("bracket-00000000", "[old]", "clerk spoke of a pier", "and stayed.", "note")], out string report);
        Assert.AreEqual($"MIN100 e.toml:7:1 [old] the nearest is {id}, “[old]” see a.txt:3:29", report);
        Run(Text, [Decide("bracket-00000000", "[rusty]", "below", "boat", "note")], out report);
        Assert.AreEqual("MIN100 e.toml:7:1 [rusty] there is none like it", report);
    }

    [TestMethod]
    public void Decision_that_cannot_be_chosen_is_an_error_with_the_choices()
    {
        string id = Run(Text, [])[0].Id;
        ImmutableArray<Judgement> judgements = Run(Text, [Decide(id, "[old]", null, null, "nonsense")], out string report);
        Assert.AreEqual("sense|sense", string.Join('|', judgements.Select(j => j.Reading)));
        Assert.AreEqual($"MIN102 e.toml:7:1 nonsense {id} sense, note see a.txt:1:29", report);
    }

    [TestMethod]
    public void Judgement_without_choices_takes_any_text()
    {
        DecisionTable table = new([Decide(null, "pier", "of the", "[old] and left", "harbour-pier")], []);
        EvidenceLog log = new(new SourceText("a.txt", Text), table);
        Assert.AreEqual("harbour-pier", log.Judge(JudgementKind.Name, 23, 27, "rule", Certainty.Low, "none").Reading);
    }

    [TestMethod]
    public void Second_judgement_on_the_same_words_takes_the_place_of_the_first()
    {
        EvidenceLog log = new(new SourceText("a.txt", Text), []);
        Judgement first = log.Judge(JudgementKind.Turn, 0, 9, "one", Certainty.Low, "turn", "text");
        Judgement second = log.Judge(JudgementKind.Turn, 0, 9, "two", Certainty.Medium, "text", "turn");
        Judgement other = log.Judge(JudgementKind.Speaker, 0, 9, "two", Certainty.Medium, "a");
        Assert.AreEqual(first.Id, second.Id);
        CollectionAssert.AreEqual(new[] { second, other }, log.ToImmutable());
    }

    [TestMethod]
    [DataRow("\U0001F600\U0001F600 [x] \U0001F600\U0001F600")]
    [DataRow("")]
    public void Words_are_never_cut_inside_a_character(string unit)
    {
        string text = string.Concat(Enumerable.Repeat("\U0001F600", 300)) + unit;
        EvidenceLog log = new(new SourceText("a.txt", text), []);
        for (int start = 100; start < 110; start++)
        {
            Judgement judgement = log.Judge(JudgementKind.Name, start, start + 450, "rule", Certainty.Low, "none");
            foreach (string words in new[] { judgement.Text, judgement.Before, judgement.After })
            {
                Assert.IsFalse(words.Length > 0 && (char.IsLowSurrogate(words[0]) || char.IsHighSurrogate(words[^1])));
            }
        }
    }

    [TestMethod]
    [Timeout(20_000, CooperativeCancellation = true)]
    public void Long_stretches_are_judged_in_linear_time()
    {
        string text = new('a', 5_000_000);
        EvidenceLog log = new(new SourceText("a.txt", text), []);
        for (int i = 0; i < 100_000; i++)
        {
            log.Judge(JudgementKind.Bracket, i, text.Length - i, "rule", Certainty.Low, "sense", "note");
        }

        Assert.HasCount(100_000, log.ToImmutable().Select(j => j.Id).Distinct(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    [DataRow("[[decision]]\nid = \"a-1\"\nchoose = \"x\"", "")]
    [DataRow("[[decision]]\ntext = \"a\"\nchoose = \"x\"", "")]
    [DataRow("[[decision]]\nbefore = \"a\"\nafter = \"b\"\nchoose = \"x\"", "")]
    [DataRow("[[decision]]\nbefore = \"a\"\nchoose = \"x\"", "e.toml:1:1: MIN011")]
    [DataRow("[[decision]]\nid = \"a-1\"", "e.toml:1:1: MIN011")]
    [DataRow("[[decision]]\nid = \"a-1\"\nchoose = \"x\"\n[[decision]]\nid = \"a-1\"\nchoose = \"x\"", "e.toml:4:1: MIN103")]
    public void Settings_of_decisions_are_checked(string toml, string expected)
    {
        DiagnosticBag bag = new();
        Assert.AreEqual(expected.Length == 0, EditionSettingsReader.Parse(toml, "e.toml", bag) is not null);
        Assert.AreEqual(expected, string.Join(' ', bag.ToImmutableArray().Select(d => $"{d.Location}: {d.Code}")));
    }

    private static DecisionSettings Decide(string? id, string text, string? before, string? after, string choose) =>
        new(id, text, before, after, choose, new SourceLocation("e.toml", 7, 1));

    private static ImmutableArray<Judgement> Run(string text, ImmutableArray<DecisionSettings> decisions) => Run(text, decisions, out _);

    // Judges each "[old]", as the converter does: again where the words of a decision turned out to fit several.
    private static ImmutableArray<Judgement> Run(string text, ImmutableArray<DecisionSettings> decisions, out string report)
    {
        SourceText source = new("a.txt", text);
        ImmutableHashSet<DecisionSettings> byIdOnly = [];
        while (true)
        {
            DecisionTable table = new(decisions, byIdOnly);
            EvidenceLog log = new(source, table);
            for (int i = text.IndexOf("[old]", StringComparison.Ordinal); i >= 0; i = text.IndexOf("[old]", i + 1, StringComparison.Ordinal))
            {
                log.Judge(JudgementKind.Bracket, i, i + 5, "rule", Certainty.Low, "sense", "note");
            }

            if (table.ByIdOnly.Count == byIdOnly.Count)
            {
                DiagnosticBag bag = new();
                DecisionCheck.Report(table, log.ToImmutable(), source, bag);
                report = string.Join('\n', bag.ToImmutableArray().Select(d =>
                    $"{d.Code} {d.Location} {string.Join(' ', d.Arguments)}{(d.Related.IsEmpty ? "" : " see " + string.Join(' ', d.Related))}"));
                return log.ToImmutable();
            }

            byIdOnly = table.ByIdOnly;
        }
    }
}
