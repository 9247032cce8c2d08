// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition.Layers;

/// <summary>
/// What the format says of the words beside their sense: who changed them, and how they look. Both become marks below all others.
/// For one document; safe on any thread.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="changes">Its changes.</param>
internal sealed class TextLayers(SourceDocument document, ChangeList changes)
{
    private static readonly ImmutableArray<RunStyle> Styles = [.. Enum.GetValues<RunStyle>().Where(s => s != RunStyle.None)];

    /// <summary>Adds the marks to those of a text.</summary>
    /// <param name="recognised">The text.</param>
    /// <param name="withLooks">Whether it matters how the words look.</param>
    public RecognisedText Add(RecognisedText recognised, bool withLooks)
    {
        SpannedText text = recognised.Text;
        List<(int Start, int End, Revision Source)> revisions =
            [.. In(text, document.Revisions, r => (r.Start, r.End)).Select(r => (r.Start, r.End, r.Source))];
        RecognisedText revised = Add(recognised, revisions.Select(r =>
            (r.Start, r.End, (Func<int, int, InlineMark>)((start, end) => new RevisionMark(start, end, r.Source.IsDeletion, changes.IndexOf(r.Source))))), cutsAtNotes: false);
        return withLooks ? AddLooks(revised) : revised;
    }

    private static RecognisedText Add(RecognisedText recognised, IEnumerable<(int Start, int End, Func<int, int, InlineMark> Make)> stretches, bool cutsAtNotes)
    {
        MarkSplitter? splitter = null;
        NestedMarks? marks = null;
        foreach ((int start, int end, Func<int, int, InlineMark> make) in stretches)
        {
            splitter ??= new MarkSplitter(recognised.Text.Text, recognised.Marks, cutsAtNotes);
            marks ??= Nested(recognised.Marks);
            foreach ((int from, int to) in splitter.Split(start, end))
            {
                // Where a break begins the piece, its white space belongs to it.
                (int first, int last) = splitter.Trim(from, to);
                if (!marks.TryAdd(make(first, last)))
                {
                    marks.TryAdd(make(from, to));
                }
            }
        }

        return marks is null ? recognised : recognised with { Marks = marks.ToImmutable() };
    }

    private static NestedMarks Nested(ImmutableArray<InlineMark> marks)
    {
        NestedMarks nested = new();
        foreach (InlineMark mark in marks)
        {
            nested.Add(mark);
        }

        return nested;
    }

    // The stretches of a text, from those of the source, which do not overlap; in indices of the text.
    private static IEnumerable<(int Start, int End, T Source)> In<T>(SpannedText text, ImmutableArray<T> all, Func<T, (int Start, int End)> place)
    {
        int low = 0;
        for (int high = all.Length; text.Length > 0 && low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = place(all[middle]).End <= text.Offsets[0] ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; text.Length > 0 && i < all.Length && place(all[i]).Start <= text.Offsets[^1]; i++)
        {
            (int start, int end) = (IndexOf(text, place(all[i]).Start), IndexOf(text, place(all[i]).End));
            if (start < end)
            {
                yield return (start, end, all[i]);
            }
        }
    }

    private static int IndexOf(SpannedText text, int offset)
    {
        int index = text.Offsets.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }

    // What all letters of a text look like says nothing about any of them.
    private RecognisedText AddLooks(RecognisedText recognised)
    {
        SpannedText text = recognised.Text;
        List<(int Start, int End, Run Source)> runs = [.. In(text, document.Runs, r => (r.Start, r.End))];
        if (runs.Count == 0)
        {
            return recognised;
        }

        MarkSplitter splitter = new(text.Text, recognised.Marks, cutsAtNotes: true);
        int Letters(int start, int end) => Enumerable.Range(start, end - start).Count(i => char.IsLetterOrDigit(text.Text[i]) && !splitter.IsBlank(i));
        int all = Letters(0, text.Length);
        Dictionary<RunStyle, int> counts = [];
        foreach ((int start, int end, Run run) in runs)
        {
            int letters = Letters(start, end);
            foreach (RunStyle style in Styles.Where(s => run.Style.HasFlag(s)))
            {
                counts[style] = counts.GetValueOrDefault(style) + letters;
            }
        }

        RunStyle common = counts.Where(c => c.Value == all).Aggregate(RunStyle.None, (styles, c) => styles | c.Key);
        IEnumerable<(int, int, Func<int, int, InlineMark>)> stretches = runs
            .Where(r => (r.Source.Style & ~common) != RunStyle.None)
            .Select(r => (r.Start, r.End, (Func<int, int, InlineMark>)((start, end) => new HighlightMark(start, end, r.Source.Style & ~common))));
        return Add(recognised, stretches, cutsAtNotes: true);
    }
}
