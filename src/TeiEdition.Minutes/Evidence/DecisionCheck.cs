// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Reports the decisions that did not do what they say. Stateless.</summary>
internal static class DecisionCheck
{
    // To look for the nearest judgement of very many decisions would take long and help nobody.
    private const int MostSuggestions = 50;
    private const int MostPlaces = 4;

    /// <summary>Reports, in the order of the settings.</summary>
    /// <param name="table">The decisions, after the last run.</param>
    /// <param name="judgements">The judgements of that run.</param>
    /// <param name="source">The source.</param>
    /// <param name="sink">Gets MIN100 to MIN102.</param>
    public static void Report(DecisionTable table, ImmutableArray<Judgement> judgements, SourceText source, IDiagnosticSink sink)
    {
        int suggestions = 0;
        foreach (DecisionSettings decision in table.Decisions)
        {
            DecisionUse use = table.UseOf(decision);
            if (use.Impossible is { } judgement && use.Words == 0)
            {
                sink.Report(Diagnostic.Create(
                    EvidenceDiagnostics.ImpossibleChoice, decision.Location, decision.Choose, judgement.Id, string.Join(", ", judgement.Choices)) with
                {
                    Related = [source.Locate(judgement.Start)],
                });
            }
            else if (use.Ids == 0 && use.Words > 0 && table.IsByIdOnly(decision))
            {
                sink.Report(Diagnostic.Create(EvidenceDiagnostics.AmbiguousDecision, decision.Location, decision.Text) with
                {
                    Related = Places(decision, judgements, source),
                });
            }
            else if (use.Ids == 0 && use.Words == 0)
            {
                Judgement? nearest = ++suggestions <= MostSuggestions ? Nearest(decision, judgements) : null;
                sink.Report(Diagnostic.Create(
                    EvidenceDiagnostics.UnmatchedDecision,
                    decision.Location,
                    decision.Text.Length > 0 ? decision.Text : decision.Id ?? string.Empty,
                    nearest is null ? "there is none like it" : $"the nearest is {nearest.Id}, “{nearest.Text}”") with
                {
                    Related = nearest is null ? [] : [source.Locate(nearest.Start)],
                });
            }
        }
    }

    private static ImmutableArray<SourceLocation> Places(DecisionSettings decision, ImmutableArray<Judgement> judgements, SourceText source) =>
        [.. judgements.Where(j => DecisionTable.FitsWords(j, decision)).Take(MostPlaces).Select(j => source.Locate(j.Start))];

    // The one of the same kind that shares most words with the decision; null where none shares any.
    private static Judgement? Nearest(DecisionSettings decision, ImmutableArray<Judgement> judgements)
    {
        HashSet<string> wanted = Words($"{decision.Before} {decision.Text} {decision.After}");
        JudgementKind? kind = DecisionTable.KindOf(decision);
        Judgement? best = null;
        int most = 0;
        foreach (Judgement judgement in judgements.Where(j => kind is null || j.Kind == kind))
        {
            int score = (judgement.Text == decision.Text ? 4 : string.Equals(judgement.Text, decision.Text, StringComparison.OrdinalIgnoreCase) ? 3 : 0)
                + Words($"{judgement.Before} {judgement.Text} {judgement.After}").Count(wanted.Contains);
            if (score > most)
            {
                (best, most) = (judgement, score);
            }
        }

        return best;
    }

    private static HashSet<string> Words(string text) =>
        new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
