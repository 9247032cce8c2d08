// SPDX-License-Identifier: MIT
using System.Buffers;
using TeiEdition.Validation.Ids;

namespace TeiEdition.Validation.Fixes;

/// <summary>Finds tags and attributes in the raw text of a well-formed document. Stateless.</summary>
internal static class RawMarkup
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n=/><\"'&");

    /// <summary>Where the name ends that begins at an offset; the same offset where there is none.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="start">The offset.</param>
    public static int NameEnd(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny(NameEnds);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>The attribute whose name begins at an offset, or null where there is none.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="start">The offset.</param>
    public static AttributeSpan? Attribute(string text, int start)
    {
        int nameEnd = NameEnd(text, start);
        int before = start;
        while (before > 0 && IsSpace(text[before - 1]))
        {
            before--;
        }

        int equals = SkipSpace(text, nameEnd);
        if (nameEnd == start || before == start || equals == text.Length || text[equals] != '=')
        {
            return null;
        }

        int quote = SkipSpace(text, equals + 1);
        if (quote == text.Length || text[quote] is not ('"' or '\''))
        {
            return null;
        }

        int end = text.IndexOf(text[quote], quote + 1);
        return end < 0 || text.AsSpan(quote, end - quote).Contains('<') ? null : new AttributeSpan(before, start, nameEnd, quote + 1, end);
    }

    /// <summary>Where the name stands in the end tag of the element whose name begins at an offset.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="start">The offset, after the less-than sign.</param>
    /// <returns>Its offset; -1 where the element is empty and has none, null where it cannot be found.</returns>
    public static int? EndTagName(string text, int start)
    {
        string name = text[start..NameEnd(text, start)];
        if (name.Length == 0 || start == 0 || text[start - 1] != '<' || TagEnd(text, start) is not { } end)
        {
            return null;
        }

        if (text[end - 1] == '/')
        {
            return -1;
        }

        int depth = 1;
        for (int at = text.IndexOf('<', end); at >= 0; at = text.IndexOf('<', end))
        {
            if (MarkupEnd(text, at) is not { } next)
            {
                return null;
            }

            end = next;
            bool isEndTag = text[at + 1] == '/';
            bool isStartTag = !isEndTag && text[at + 1] is not ('!' or '?') && text[next - 1] != '/';
            depth += isStartTag ? 1 : isEndTag ? -1 : 0;
            if (depth == 0)
            {
                return text.AsSpan(at + 2).StartsWith(name, StringComparison.Ordinal) && NameEnd(text, at + 2) == at + 2 + name.Length ? at + 2 : null;
            }
        }

        return null;
    }

    /// <summary>The pieces of a raw value between white space, each with its offset in the text.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="span">The attribute.</param>
    public static IEnumerable<(int Start, int End)> Tokens(string text, AttributeSpan span)
    {
        for (int i = span.ValueStart; i < span.ValueEnd;)
        {
            int end = i;
            while (end < span.ValueEnd && !IsSpace(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                yield return (i, end);
            }

            i = end + 1;
        }
    }

    // The last character of the tag, comment, section or instruction that begins at an offset.
    private static int? MarkupEnd(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        string? terminator = rest.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : rest.StartsWith("<![CDATA[", StringComparison.Ordinal) ? "]]>"
            : rest.StartsWith("<?", StringComparison.Ordinal) ? "?>"
            : null;
        if (terminator is null)
        {
            return start + 1 < text.Length ? TagEnd(text, start + 1) : null;
        }

        int at = text.IndexOf(terminator, start + 2, StringComparison.Ordinal);
        return at < 0 ? null : at + terminator.Length - 1;
    }

    // The offset of the greater-than sign; those within quotation marks do not count.
    private static int? TagEnd(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] == '>')
            {
                return i;
            }

            if (text[i] is '"' or '\'')
            {
                i = text.IndexOf(text[i], i + 1);
                if (i < 0)
                {
                    return null;
                }
            }
        }

        return null;
    }

    private static int SkipSpace(string text, int start)
    {
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsSpace(char c) => XmlSpace.Contains(c);
}
