// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Layout;

/// <summary>Cuts the lines of a document into blocks, each of which is a paragraph or a part of one. Stateless.</summary>
internal static class ParagraphCutter
{
    private const int LongLine = 120;

    /// <summary>Cuts.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The blocks in reading order, none empty; a block lies on one page.</returns>
    public static ImmutableArray<ImmutableArray<TextLine>> Cut(ImmutableArray<TextLine> lines)
    {
        ImmutableArray<ImmutableArray<TextLine>>.Builder blocks = ImmutableArray.CreateBuilder<ImmutableArray<TextLine>>();
        PageLayout layout = PageLayout.Of(lines);
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].Page != lines[i - 1].Page || Begins(lines, i, layout))
            {
                if (i > start)
                {
                    blocks.Add(lines[start..i]);
                }

                start = i;
            }
        }

        return blocks.ToImmutable();
    }

    private static bool Begins(ImmutableArray<TextLine> lines, int index, PageLayout layout)
    {
        TextLine before = lines[index - 1];
        TextLine line = lines[index];
        if (line.BlanksBefore > (layout.IsDoubleSpaced ? 1 : 0))
        {
            return true;
        }

        if (layout.LinesAreParagraphs)
        {
            return before.Text.Length > LongLine || line.Text.Length > LongLine;
        }

        if (layout.Width == 0)
        {
            return false;
        }

        bool last = index + 1 == lines.Length || lines[index + 1].Page != line.Page;
        bool full = layout.IsFull(before, line);
        if (layout.IsDoubleSpaced)
        {
            return !full || line.Indent >= before.Indent + 2;
        }

        if (layout.IndentsParagraphs && line.Indent >= before.Indent + 2 && (PageLayout.EndsSentence(before) || !full))
        {
            return true;
        }

        // A sentence ends well before the margin, and another begins a line that reaches it.
        return layout.IsPacked && !full && PageLayout.EndsSentence(before) && before.Text.Text[^1] != ':' && !char.IsLower(line.Text.Text[0])
            && !last && lines[index + 1].BlanksBefore == 0 && layout.IsFull(line, lines[index + 1]);
    }
}
