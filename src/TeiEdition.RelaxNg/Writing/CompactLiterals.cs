// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Syntax.Compact;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Writes names, literals and the lines of comments in the compact syntax. Stateless; safe on any thread.</summary>
internal static class CompactLiterals
{
    /// <summary>The name of a definition; a keyword gets its backslash (RELAX NG Compact Syntax, section 2).</summary>
    public static string Identifier(string name) =>
        CompactKeywords.KindOf(name) == CompactTokenKind.Identifier ? name : "\\" + name;

    /// <summary>A literal on one line.</summary>
    public static string Quote(string value) => string.Join(" ~ ", Segments(value));

    /// <summary>The segments of a literal, with their marks: one for each line of the value, and more where both kinds of marks stand in a line.</summary>
    public static ImmutableArray<string> Segments(string value)
    {
        ImmutableArray<string>.Builder segments = ImmutableArray.CreateBuilder<string>();
        int from = 0;
        while (from < value.Length)
        {
            ReadOnlySpan<char> rest = value.AsSpan(from);
            int line = rest.IndexOf('\n');
            rest = line < 0 ? rest : rest[..(line + 1)];

            // The mark that does not come first ends the segment at the latest.
            int quotation = rest.IndexOf('"');
            int apostrophe = rest.IndexOf('\'');
            char mark = quotation >= 0 && (apostrophe < 0 || quotation < apostrophe) ? '\'' : '"';
            int end = rest.IndexOf(mark);
            rest = end < 0 ? rest : rest[..end];
            segments.Add(mark + Escape(rest) + mark);
            from += rest.Length;
        }

        if (segments.Count == 0)
        {
            segments.Add("\"\"");
        }

        return segments.DrainToImmutable();
    }

    /// <summary>The lines of a comment or of documentation, each with its marks.</summary>
    /// <param name="text">The text without marks.</param>
    /// <param name="marks">One number sign or two.</param>
    public static IEnumerable<string> Lines(string text, string marks)
    {
        foreach (string line in text.Split('\n'))
        {
            yield return line.Length == 0 ? marks : marks + " " + Escape(line);
        }
    }

    /// <summary>The text of a comment without the white space that XML comments have for the eye: around the text and before all its lines.</summary>
    public static string TrimComment(string comment)
    {
        string[] lines = comment.Split('\n');
        int common = int.MaxValue;
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd(' ', '\t', '\r');
            int indent = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
            common = lines[i].Length > 0 && i > 0 ? Math.Min(common, indent) : common;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = i == 0 ? lines[i].TrimStart(' ', '\t') : lines[i].Length == 0 ? lines[i] : lines[i][common..];
        }

        return string.Join('\n', lines).Trim('\n');
    }

    // Escapes what an escape would be made of, and characters that would not come back as they are.
    private static string Escape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\\', '\n', '\r') < 0)
        {
            return text.ToString();
        }

        StringBuilder escaped = new(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            escaped.Append(text[i] switch
            {
                '\n' => @"\x{A}",
                '\r' => @"\x{D}",
                '\\' when BeginsEscape(text[i..]) => @"\x{5C}",
                char c => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static bool BeginsEscape(ReadOnlySpan<char> text)
    {
        int at = 1;
        while (at < text.Length && text[at] == 'x')
        {
            at++;
        }

        return at > 1 && at < text.Length && text[at] == '{';
    }
}
