// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Joins the runs that Word cuts anywhere: those of one look with nothing but white space or a note between them are one, and
/// none begins or ends with white space. Stateless.
/// </summary>
internal static class RunFolder
{
    /// <summary>The look that all of a text has.</summary>
    /// <param name="runs">All its runs, those without a look included.</param>
    /// <param name="text">The text.</param>
    public static RunStyle Common(List<Run> runs, string text)
    {
        RunStyle common = (RunStyle)0x7F;
        foreach (Run run in runs)
        {
            common &= IsOpen(text.AsSpan(run.Start, run.End - run.Start)) ? common : run.Style;
        }

        return common;
    }

    /// <summary>The runs of a part of a text, in order.</summary>
    /// <param name="runs">All runs of the text, those without a look included, in order.</param>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the text begins in its story.</param>
    /// <param name="from">Where the part begins in the story.</param>
    /// <param name="to">Where it ends in the story.</param>
    /// <param name="noise">Looks that are not told.</param>
    public static IEnumerable<Run> Fold(List<Run> runs, string text, int offset, int from, int to, RunStyle noise)
    {
        Run? open = null;
        for (int i = FirstAt(runs, from - offset); i < runs.Count && runs[i].Start < to - offset; i++)
        {
            int start = Math.Max(runs[i].Start, from - offset);
            int end = Math.Min(runs[i].End, to - offset);
            if (IsOpen(text.AsSpan(start, end - start)))
            {
                continue;
            }

            while (IsOpen(text[start]))
            {
                start++;
            }

            while (IsOpen(text[end - 1]))
            {
                end--;
            }

            RunStyle style = runs[i].Style & ~noise;
            if (open is { } last && last.Style == style)
            {
                open = last with { End = offset + end };
                continue;
            }

            if (open is { Style: not RunStyle.None })
            {
                yield return open;
            }

            open = new Run(offset + start, offset + end, style);
        }

        if (open is { Style: not RunStyle.None })
        {
            yield return open;
        }
    }

    private static int FirstAt(List<Run> runs, int start)
    {
        int low = 0;
        for (int high = runs.Count; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = runs[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Characters that have no look of their own.
    private static bool IsOpen(char c) => char.IsWhiteSpace(c) || c == SourceDocument.Anchor;

    private static bool IsOpen(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsOpen(c))
            {
                return false;
            }
        }

        return true;
    }
}
