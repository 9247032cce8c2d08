// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition;

/// <summary>
/// A text without its (balanced) brackets and without what breaks put into it, in which a name reads as one although a
/// bracket or the end of a page stands inside it.
/// Immutable.
/// </summary>
internal sealed class ReadingText
{
    private readonly ImmutableArray<int> _indices;

    // For each index between two characters of the printed text, the innermost bracket round it.
    private readonly Bracket?[] _innermost;

    /// <summary>Leaves the brackets out.</summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="brackets">Its brackets.</param>
    /// <param name="breaks">Its breaks: a hyphen of a break and what belongs to a page are left out.</param>
    public ReadingText(string text, ImmutableArray<Bracket> brackets, ImmutableArray<Break> breaks)
    {
        _innermost = Innermost(text.Length, brackets);
        HashSet<int> skipped = [.. brackets.Select(b => b.Start), .. brackets.Select(b => b.End - 1)];
        foreach (Break cut in breaks)
        {
            // Of a break between two words its first space remains.
            skipped.UnionWith(Enumerable.Range(cut.Start, cut.End - cut.Start).Skip(cut.IsHyphen || cut.KeepsHyphen ? 0 : 1));
        }

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
        while (_innermost[from] != _innermost[to])
        {
            if (_innermost[from] is { } opened && to >= opened.End)
            {
                if (from != opened.Start + 1)
                {
                    return null;
                }

                from = opened.Start;
            }
            else if (_innermost[to] is { } closed && from <= closed.Start)
            {
                if (to != closed.End - 1)
                {
                    return null;
                }

                to = closed.End;
            }
        }

        return (from, to);
    }

    private static Bracket?[] Innermost(int length, ImmutableArray<Bracket> brackets)
    {
        Bracket?[] innermost = new Bracket?[length + 1];

        // Inner brackets come after outer ones.
        foreach (Bracket bracket in brackets)
        {
            innermost.AsSpan((bracket.Start + 1)..bracket.End).Fill(bracket);
        }

        return innermost;
    }
}
