// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Finds where tags and comments of HTML source end, as the tokenizer does (HTML Living Standard, section 13.2.5).
/// Stateless; safe on any thread.
/// </summary>
internal static class MarkupScanner
{
    /// <summary>Whether a tag, a comment or a declaration begins here; a lone less-than sign is text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">0-based offset.</param>
    public static bool IsMarkup(string source, int position) =>
        position + 1 < source.Length && source[position] == '<'
        && (char.IsAsciiLetter(source[position + 1]) || source[position + 1] is '/' or '!' or '?');

    /// <summary>The offset behind a tag, comment or declaration.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where it begins.</param>
    public static int End(string source, int start)
    {
        if (source.AsSpan(start).StartsWith("<!--"))
        {
            return CommentEnd(source, start + 4);
        }

        bool tag = char.IsAsciiLetter(At(source, start + 1)) || (At(source, start + 1) == '/' && char.IsAsciiLetter(At(source, start + 2)));
        return tag ? TagEnd(source, start + 1) : Behind(source, ">", start + 1);
    }

    /// <summary>The name of the tag that begins here, in lower case and without slash; empty for anything else.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where it begins.</param>
    public static string Name(string source, int start)
    {
        int from = At(source, start + 1) == '/' ? start + 2 : start + 1;
        int to = from;
        while (to < source.Length && !char.IsWhiteSpace(source[to]) && source[to] is not ('>' or '/') && to - from < 32)
        {
            to++;
        }

        return char.IsAsciiLetter(At(source, from)) ? source[from..to].ToLowerInvariant() : string.Empty;
    }

    private static char At(string source, int position) => position < source.Length ? source[position] : '\0';

    private static int Behind(string source, string end, int start)
    {
        int found = start <= source.Length ? source.IndexOf(end, start, StringComparison.Ordinal) : -1;
        return found < 0 ? source.Length : found + end.Length;
    }

    private static int CommentEnd(string source, int start)
    {
        if (At(source, start) == '>')
        {
            return start + 1;
        }

        if (At(source, start) == '-' && At(source, start + 1) == '>')
        {
            return start + 2;
        }

        for (int i = start; ; i += 2)
        {
            i = i <= source.Length ? source.IndexOf("--", i, StringComparison.Ordinal) : -1;
            if (i < 0)
            {
                return source.Length;
            }

            if (At(source, i + 2) == '>')
            {
                return i + 3;
            }

            if (At(source, i + 2) == '!' && At(source, i + 3) == '>')
            {
                return i + 4;
            }

            // "--->" ends a comment, too: its last two hyphens are looked at next.
            i -= At(source, i + 2) == '-' ? 1 : 0;
        }
    }

    // A quotation mark opens a value only behind an equals sign.
    private static int TagEnd(string source, int start)
    {
        bool value = false;
        for (int i = start; i < source.Length; i++)
        {
            char c = source[i];
            if (c == '>')
            {
                return i + 1;
            }

            if (value && (c == '"' || c == '\''))
            {
                i = source.IndexOf(c, i + 1);
                if (i < 0)
                {
                    return source.Length;
                }

                value = false;
            }
            else if (!char.IsWhiteSpace(c))
            {
                value = c == '=';
            }
        }

        return source.Length;
    }
}
