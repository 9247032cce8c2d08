// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Conventions;

/// <summary>The stage that finds the convention a document is written by: the one that explains most of it. Stateless.</summary>
internal static class ConventionChooser
{
    private const string Default = "archive-minutes";
    private const string WithoutTurns = "report";

    // Labels of the head stand among the first lines.
    private const int HeadLines = 80;

    /// <summary>Chooses.</summary>
    /// <param name="context">The document with the usual convention; gets MIN040.</param>
    /// <returns>The context with the convention.</returns>
    public static ConversionContext Choose(ConversionContext context)
    {
        ConventionData? additions = context.Settings.Convention;
        if (additions?.Name is { } named)
        {
            return With(context, Find(named, additions), "the settings name it");
        }

        DocumentLines lines = DocumentLines.Of(context.Document.Blocks);
        ImmutableArray<Score> scores = [.. ConventionLibrary.Standard.Names
            .Where(n => n != WithoutTurns)
            .Select(n => Judge(n, additions, context, lines))];
        Score best = scores.First(s => s.Convention.Name == Default);
        foreach (Score score in scores.Where(s => s.Convention.Name != Default).OrderBy(s => s.Convention.OwnLabels.Count))
        {
            best = score.Worth > best.Worth && (score.Special != 1 || score.Turns > best.Turns + 1) ? score : best;
        }

        return best.Turns == 0 && best.Labels.IsEmpty
            ? With(context, Find(WithoutTurns, additions), "no line begins with a speaker's label")
            : With(context, best.Convention, Reason(best.Turns, best.Labels));
    }

    /// <summary>The convention that a document is read by before its own is known.</summary>
    public static Convention Usual { get; } = Find(Default, null);

    private static Score Judge(string name, ConventionData? additions, ConversionContext context, DocumentLines lines)
    {
        Convention convention = Find(name, additions);
        (int turns, int special) = new LabelFinder(lines, context, convention).Count(lines);
        ImmutableArray<string> labels =
        [
            .. lines.All.Take(HeadLines)
                .Select(l => LabelText.Plain(l.Text.Split([':', '：'], 2)[0]))
                .Where(convention.OwnLabels.Contains)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return new Score(convention, turns, special, labels);
    }

    private static Convention Find(string name, ConventionData? additions) =>
        ConventionLibrary.Standard.Find(name, additions) ?? throw new InvalidOperationException(name);

    private static ConversionContext With(ConversionContext context, Convention convention, string reason)
    {
        context.Sink.Report(Diagnostic.Create(
            MinutesDiagnostics.ConventionChosen, new SourceLocation(context.Source.Path), convention.Name, reason));
        return context with { Convention = convention, ConventionReason = reason };
    }

    private static string Reason(int turns, ImmutableArray<string> labels)
    {
        string lines = string.Create(CultureInfo.InvariantCulture, $"{turns} {(turns == 1 ? "line begins" : "lines begin")} as its turns do");
        return labels.IsEmpty ? lines : lines + ", and it has the labels " + string.Join(", ", labels);
    }

    // A line that begins like a turn is worth two, one of a form that few conventions have or a label of the head one more.
    private sealed record Score(Convention Convention, int Turns, int Special, ImmutableArray<string> Labels)
    {
        // One label alone is in use everywhere.
        public int Worth => (2 * Turns) + Special + (Labels.Length > 1 ? Labels.Length : 0);
    }
}
