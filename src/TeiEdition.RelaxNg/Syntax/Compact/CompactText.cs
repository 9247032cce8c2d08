// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>The values of comments and literals. Stateless.</summary>
internal static class CompactText
{
    /// <summary>The text of a comment or of documentation: each line without its marks and one space, joined by line feeds.</summary>
    /// <param name="lines">From the first number sign to the end of the last line; lines may be indented.</param>
    public static string OfComment(ReadOnlySpan<char> lines)
    {
        if (!lines.Contains('\n'))
        {
            return WithoutMarks(lines).ToString();
        }

        StringBuilder text = new(lines.Length);
        foreach (Range range in lines.Split('\n'))
        {
            if (range.Start.Value > 0)
            {
                text.Append('\n');
            }

            text.Append(WithoutMarks(lines[range].TrimStart(" \t")));
        }

        return text.ToString();
    }

    /// <summary>The value of one segment of a literal, which may lack its closing mark.</summary>
    public static ReadOnlySpan<char> OfLiteral(ReadOnlySpan<char> segment)
    {
        char mark = segment[0];
        if (segment.Length >= 6 && segment[1] == mark && segment[2] == mark)
        {
            return segment[3..^3];
        }

        return segment.Length > 1 && segment[^1] == mark ? segment[1..^1] : segment[1..];
    }

    // A tab or another space belongs to the text, so that indentation within a comment is kept.
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> line)
    {
        line = line.TrimStart('#');
        return line.Length > 0 && line[0] == ' ' ? line[1..] : line;
    }
}
