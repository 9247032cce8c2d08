// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Recognition;

/// <summary>
/// A text without its (balanced) brackets, in which a name reads as one although a bracket stands inside it.
/// Immutable.
/// </summary>
internal sealed class ReadingText
{
    private readonly ImmutableArray<int> _indices;
    private readonly ImmutableArray<Bracket> _brackets;

    /// <summary>Leaves the brackets out.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="brackets">Its brackets.</param>
    public ReadingText(string text, ImmutableArray<Bracket> brackets)
    {
        _brackets = brackets;
        HashSet<int> skipped = [.. brackets.Select(b => b.Start), .. brackets.Select(b => b.End - 1)];
        StringBuilder reading = new(text.Length);
        ImmutableArray<int>.Builder indices = ImmutableArray.CreateBuilder<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!skipped.Contains(i))
            {
                reading.Append(text[i]);
                indices.Add(i);
            }
        }

        Text = reading.ToString();
        _indices = indices.ToImmutable();
    }

    /// <summary>The text without brackets.</summary>
    public string Text { get; }

    /// <summary>
    /// Where a stretch of the reading text stands in the printed text, widened to whole brackets where it begins or ends with
    /// the content of one.
    /// </summary>
    /// <param name="start">0-based start in <see cref="Text"/>.</param>
    /// <param name="end">End (exclusive); greater than <paramref name="start"/>.</param>
    /// <returns>Start and end (exclusive) in the printed text; null where the stretch would cut a bracket in two.</returns>
    public (int Start, int End)? ToPrinted(int start, int end)
    {
        int from = _indices[start];
        int to = _indices[end - 1] + 1;
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (Bracket b in _brackets)
            {
                bool startInside = from > b.Start && from < b.End;
                bool endInside = to > b.Start && to < b.End;
                if (startInside && !endInside)
                {
                    if (from != b.Start + 1)
                    {
                        return null;
                    }

                    from = b.Start;
                    changed = true;
                }
                else if (endInside && !startInside)
                {
                    if (to != b.End - 1)
                    {
                        return null;
                    }

                    to = b.End;
                    changed = true;
                }
            }
        }

        return (from, to);
    }
}
