// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// A run of text whose every character knows its offset in the source; lines that were joined have one space between them,
/// which has the offset of the line end. Immutable; safe on any thread.
/// </summary>
public sealed record SpannedText
{
    /// <summary>The text: no line ends, no white space at its ends.</summary>
    public required string Text { get; init; }

    /// <summary>For each UTF-16 code unit of <see cref="Text"/> its 0-based offset in the source; ascending.</summary>
    public required ImmutableArray<int> Offsets { get; init; }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Takes a part of a source, trimmed, each run of white space that has a line end folded to one space.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">0-based offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    public static SpannedText FromSource(SourceText source, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(source);
        System.Text.StringBuilder text = new();
        ImmutableArray<int>.Builder offsets = ImmutableArray.CreateBuilder<int>();
        int i = start;
        while (i < end)
        {
            int run = i;
            while (run < end && char.IsWhiteSpace(source.Text[run]))
            {
                run++;
            }

            bool edge = text.Length == 0 || run == end;
            if (run > i && !edge)
            {
                bool keep = run == i + 1 && source.Text[i] is not ('\n' or '\r' or '\t' or '\f' or '\v');
                text.Append(keep ? source.Text[i] : ' ');
                offsets.Add(i);
            }

            i = run;
            if (i < end)
            {
                text.Append(source.Text[i]);
                offsets.Add(i);
                i++;
            }
        }

        return new SpannedText { Text = text.ToString(), Offsets = offsets.ToImmutable() };
    }

    /// <summary>A part, trimmed.</summary>
    /// <param name="start">0-based index of the first character.</param>
    /// <param name="end">Index after the last one.</param>
    public SpannedText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return new SpannedText { Text = Text[start..end], Offsets = Offsets[start..end] };
    }

    /// <summary>Texts that follow each other in the source, with a space between each two.</summary>
    /// <param name="parts">The texts, in the order of the source; none is empty, and there is one at least.</param>
    public static SpannedText Join(IReadOnlyList<SpannedText> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 1)
        {
            return parts[0];
        }

        ImmutableArray<int>.Builder offsets = ImmutableArray.CreateBuilder<int>(parts.Sum(p => p.Length + 1));
        foreach (SpannedText part in parts)
        {
            if (offsets.Count > 0)
            {
                offsets.Add(offsets[^1] + 1);
            }

            offsets.AddRange(part.Offsets);
        }

        return new SpannedText { Text = string.Join(' ', parts.Select(p => p.Text)), Offsets = offsets.ToImmutable() };
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
