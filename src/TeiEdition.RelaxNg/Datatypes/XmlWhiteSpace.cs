// SPDX-License-Identifier: MIT
using System.Buffers;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>The four characters of white space of XML 1.0, and what is done with them in values. Stateless; safe on any thread.</summary>
internal static class XmlWhiteSpace
{
    private const string Characters = " \t\n\r";

    private static readonly SearchValues<char> NoBlanks = SearchValues.Create("\t\n\r");

    /// <summary>Whether a character is white space.</summary>
    /// <param name="c">The character.</param>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>A text without the white space at both ends.</summary>
    /// <param name="text">The text.</param>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) =>
        text.IsEmpty || (!IsSpace(text[0]) && !IsSpace(text[^1])) ? text : text.Trim(Characters);

    /// <summary>Whether all white space of a text is single blanks between others.</summary>
    /// <param name="trimmed">The text, without white space at its ends.</param>
    public static bool IsCollapsed(ReadOnlySpan<char> trimmed) => !trimmed.ContainsAny(NoBlanks) && trimmed.IndexOf("  ") < 0;

    /// <summary>Whether a text has no white space but blanks.</summary>
    /// <param name="text">The text.</param>
    public static bool IsReplaced(ReadOnlySpan<char> text) => !text.ContainsAny(NoBlanks);

    /// <summary>Writes a text with one blank for each run of white space, and none at its ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Where it goes, at least as long as the text.</param>
    /// <returns>The part of the buffer that was written.</returns>
    public static ReadOnlySpan<char> Collapse(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = 0;
        bool pending = false;
        foreach (char c in text)
        {
            if (IsSpace(c))
            {
                pending = length > 0;
                continue;
            }

            if (pending)
            {
                buffer[length++] = ' ';
                pending = false;
            }

            buffer[length++] = c;
        }

        return buffer[..length];
    }

    /// <summary>Writes a text with a blank for each white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Where it goes, at least as long as the text.</param>
    /// <returns>The part of the buffer that was written.</returns>
    public static ReadOnlySpan<char> Replace(ReadOnlySpan<char> text, Span<char> buffer)
    {
        for (int i = 0; i < text.Length; i++)
        {
            buffer[i] = IsSpace(text[i]) ? ' ' : text[i];
        }

        return buffer[..text.Length];
    }

    /// <summary>A text with one blank for each run of white space, and none at its ends.</summary>
    /// <param name="text">The text.</param>
    public static string Collapse(string text)
    {
        ReadOnlySpan<char> trimmed = Trim(text);
        if (IsCollapsed(trimmed))
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(trimmed.Length);
        string collapsed = Collapse(trimmed, buffer).ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return collapsed;
    }

    /// <summary>Whether there is nothing but white space.</summary>
    /// <param name="text">The characters.</param>
    public static bool IsWhite(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the next word off a text.</summary>
    /// <param name="text">The text; afterwards what follows the word.</param>
    /// <param name="word">The word; empty where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool NextWord(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> word)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && !IsSpace(text[end]))
        {
            end++;
        }

        word = text[start..end];
        text = text[end..];
        return !word.IsEmpty;
    }

    /// <summary>Whether a text is another once its white space is collapsed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="collapsed">The other, already collapsed.</param>
    public static bool CollapsedEquals(ReadOnlySpan<char> text, ReadOnlySpan<char> collapsed)
    {
        if (text.SequenceEqual(collapsed))
        {
            return true;
        }

        while (NextWord(ref text, out ReadOnlySpan<char> word))
        {
            if (!collapsed.StartsWith(word))
            {
                return false;
            }

            collapsed = collapsed[word.Length..];
            if (collapsed.IsEmpty)
            {
                return IsWhite(text);
            }

            if (collapsed[0] != ' ')
            {
                return false;
            }

            collapsed = collapsed[1..];
        }

        return collapsed.IsEmpty;
    }
}
