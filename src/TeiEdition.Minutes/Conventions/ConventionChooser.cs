// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Pieces;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Conventions;

/// <summary>The stage that finds the convention a document is written by: the one that explains most of it. Stateless.</summary>
internal static class ConventionChooser
{
    private const string Default = "archive-minutes";
    private const string WithoutTurns = "report";

    // Labels of the head stand among the first lines; each is worth more than one line that begins like a turn.
    private const int HeadLines = 80;
    private const int WorthOfLabel = 2;

    // A convention with more kinds of labels must explain this many lines more than the usual one.
    private const int Margin = 2;

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
        List<(Convention Convention, int Turns, ImmutableArray<string> Labels)> scores =
        [
            .. ConventionLibrary.Standard.Names
                .Where(n => n != WithoutTurns)
                .OrderBy(n => n != Default)
                .Select(n => Score(n, additions, context, lines)),
        ];
        (Convention Convention, int Turns, ImmutableArray<string> Labels) best = scores[0];
        foreach ((Convention Convention, int Turns, ImmutableArray<string> Labels) score in scores.Skip(1))
        {
            int gain = score.Turns - best.Turns + (WorthOfLabel * (score.Labels.Length - best.Labels.Length));
            best = gain > (score.Turns == best.Turns ? 0 : Margin) ? score : best;
        }

        return best.Turns == 0 && best.Labels.IsEmpty
            ? With(context, Find(WithoutTurns, additions), "no line begins with a speaker's label")
            : With(context, best.Convention, Reason(best.Turns, best.Labels));
    }

    /// <summary>The convention that a document is read by before its own is known.</summary>
    public static Convention Usual { get; } = Find(Default, null);

    private static (Convention Convention, int Turns, ImmutableArray<string> Labels) Score(
        string name, ConventionData? additions, ConversionContext context, DocumentLines lines)
    {
        Convention convention = Find(name, additions);
        int turns = new LabelFinder(lines, context, convention).Count(lines);
        ImmutableArray<string> labels =
        [
            .. lines.All.Take(HeadLines)
                .Select(l => LabelText.Plain(l.Text.Split([':', '：'], 2)[0]))
                .Where(convention.OwnLabels.Contains)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return (convention, turns, labels);
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
}
