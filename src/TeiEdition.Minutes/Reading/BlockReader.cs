// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading;

/// <summary>Cuts a plain text into blocks: runs of lines between blank lines. Stateless; safe on any thread.</summary>
internal static class BlockReader
{
    /// <summary>The blocks in reading order, each with its lines in reading order; neither is ever empty.</summary>
    /// <param name="source">The source.</param>
    public static ImmutableArray<ImmutableArray<SpannedText>> Read(SourceText source)
    {
        ImmutableArray<ImmutableArray<SpannedText>>.Builder blocks = ImmutableArray.CreateBuilder<ImmutableArray<SpannedText>>();
        ImmutableArray<SpannedText>.Builder lines = ImmutableArray.CreateBuilder<SpannedText>();
        int start = 0;
        while (start <= source.Text.Length)
        {
            int end = source.Text.AsSpan(start).IndexOfAny("\n\r\f") is >= 0 and int length ? start + length : source.Text.Length;
            SpannedText line = SpannedText.FromSource(source, start, end);
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            bool pageBreak = end < source.Text.Length && source.Text[end] == '\f';
            bool blank = line.Length == 0 && !(end > 0 && end < source.Text.Length && source.Text[end] == '\n' && source.Text[end - 1] == '\r');
            if ((blank || pageBreak) && lines.Count > 0)
            {
                blocks.Add(lines.DrainToImmutable());
            }

            start = end + 1;
        }

        if (lines.Count > 0)
        {
            blocks.Add(lines.DrainToImmutable());
        }

        return blocks.ToImmutable();
    }
}
