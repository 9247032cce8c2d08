// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Layout;

/// <summary>
/// Cuts a plain text into lines: at line feeds, carriage returns, form feeds, vertical tabs, NEL, and the line and paragraph
/// separators of Unicode. Stateless; safe on any thread.
/// </summary>
internal static class LineReader
{
    private const int TabWidth = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>Reads the lines in reading order.</summary>
    /// <param name="source">The text.</param>
    public static ImmutableArray<TextLine> Read(SourceText source)
    {
        ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
        string text = source.Text;
        int page = 1;
        int blanks = 0;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny(Ends) is >= 0 and int length ? start + length : text.Length;
            SpannedText line = SpannedText.FromSource(source, start, end);
            if (line.Length > 0)
            {
                lines.Add(new TextLine(line, Columns(text.AsSpan(start..line.Offsets[0])), blanks, page));
                blanks = 0;
            }
            else
            {
                blanks++;
            }

            char ending = end < text.Length ? text[end] : '\n';
            (page, blanks) = ending == '\f' ? (page + 1, 0) : (page, blanks + (ending == '\u2029' ? 1 : 0));
            start = end + (ending == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines.ToImmutable();
    }

    private static int Columns(ReadOnlySpan<char> blanks)
    {
        int column = 0;
        foreach (char c in blanks)
        {
            column = c == '\t' ? (column / TabWidth * TabWidth) + TabWidth : column + 1;
        }

        return column;
    }
}
