// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Completion;

/// <summary>
/// Finds out what is being written at the end of a text that breaks off in the middle of a document, where an XML parser would
/// only say that it is not well-formed. Takes time in proportion to the text; for one text.
/// </summary>
/// <param name="text">The text, up to the place.</param>
internal sealed class OpenTagScanner(string text)
{
    private readonly List<string> _open = [];
    private int _position;

    /// <summary>Scans.</summary>
    public OpenTag Scan()
    {
        while (true)
        {
            int tag = text.IndexOf('<', _position);
            if (tag < 0)
            {
                return Result(CompletionKind.Content, text.Length, text.Length, string.Empty);
            }

            OpenTag? end = At(tag, "<!--") ? SkipTo(tag + 4, "-->")
                : At(tag, "<![CDATA[") ? SkipTo(tag + 9, "]]>")
                : At(tag, "<?") ? SkipTo(tag + 2, "?>")
                : At(tag, "<!") ? SkipDoctype(tag)
                : At(tag, "</") ? EndTag(tag)
                : StartTag(tag);
            if (end is not null)
            {
                return end;
            }
        }
    }

    private static bool IsNameEnd(char c) => c is ' ' or '\t' or '\n' or '\r' or '=' or '>' or '/' or '"' or '\'' or '<';

    private bool At(int index, string mark) => string.CompareOrdinal(text, index, mark, 0, mark.Length) == 0;

    private OpenTag? SkipTo(int from, string mark)
    {
        int end = text.IndexOf(mark, from, StringComparison.Ordinal);
        if (end < 0)
        {
            return Result(CompletionKind.None, text.Length, text.Length, string.Empty);
        }

        _position = end + mark.Length;
        return null;
    }

    // The internal subset stands in brackets; signs within literals and comments do not count.
    private OpenTag? SkipDoctype(int tag)
    {
        int depth = 0;
        for (int i = tag + 2; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\'')
            {
                i = text.IndexOf(c, i + 1);
            }
            else if (At(i, "<!--"))
            {
                i = text.IndexOf("-->", i + 4, StringComparison.Ordinal);
            }
            else if (c == '>' && depth == 0)
            {
                _position = i + 1;
                return null;
            }

            if (i < 0)
            {
                break;
            }

            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }

        return Result(CompletionKind.None, text.Length, text.Length, string.Empty);
    }

    private OpenTag? EndTag(int tag)
    {
        int end = text.IndexOf('>', tag);
        if (end < 0)
        {
            return Result(CompletionKind.EndTag, tag, tag + 2, text[(tag + 2)..]);
        }

        if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        _position = end + 1;
        return null;
    }

    private OpenTag? StartTag(int tag)
    {
        int i = NameEnd(tag + 1);
        string name = text[(tag + 1)..i];
        if (i == text.Length)
        {
            return Result(CompletionKind.Content, tag, tag + 1, name);
        }

        ImmutableArray<(string, string)>.Builder attributes = ImmutableArray.CreateBuilder<(string, string)>();
        while (true)
        {
            i = SkipSpace(i);
            if (i == text.Length || text[i] == '<')
            {
                return Tag(CompletionKind.Attribute, tag, i, name, attributes, null);
            }

            if (text[i] is '>' or '/')
            {
                return Close(i, name);
            }

            int start = i;
            i = NameEnd(i);
            string attribute = text[start..i];
            int equals = SkipSpace(i);
            if (equals == text.Length)
            {
                return Tag(CompletionKind.Attribute, tag, i == text.Length ? start : equals, name, attributes, null);
            }

            i = SkipSpace(equals + 1);
            if (text[equals] != '=' || attribute.Length == 0 || (i < text.Length && text[i] is not ('"' or '\'')))
            {
                return Result(CompletionKind.None, tag, text.Length, name);
            }

            int close = i < text.Length ? text.IndexOf(text[i], i + 1) : -1;
            if (close < 0)
            {
                return Tag(CompletionKind.Value, tag, Math.Min(i + 1, text.Length), name, attributes, attribute);
            }

            attributes.Add((attribute, text[i..(close + 1)]));
            i = close + 1;
        }
    }

    // At ">" or "/" after the attributes.
    private OpenTag? Close(int i, string name)
    {
        if (text[i] == '>')
        {
            _open.Add(name);
            _position = i + 1;
            return null;
        }

        if (i + 1 < text.Length && text[i + 1] == '>')
        {
            _position = i + 2;
            return null;
        }

        return Result(CompletionKind.None, i, text.Length, name);
    }

    private int NameEnd(int i)
    {
        while (i < text.Length && !IsNameEnd(text[i]))
        {
            i++;
        }

        return i;
    }

    private int SkipSpace(int i)
    {
        while (i < text.Length && XmlWhiteSpace.IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private OpenTag Result(CompletionKind kind, int tagStart, int wordStart, string name) =>
        new(kind, tagStart, wordStart, name, [], null, [.. _open]);

    private OpenTag Tag(
        CompletionKind kind, int tag, int word, string name, ImmutableArray<(string, string)>.Builder attributes, string? attribute) =>
        new(kind, tag, word, name, attributes.ToImmutable(), attribute, [.. _open]);
}
