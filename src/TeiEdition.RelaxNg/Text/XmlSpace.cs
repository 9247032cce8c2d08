// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.RelaxNg.Text;

/// <summary>White space as XML means it (XML 1.0, production 3): space, tab, line feed, carriage return. Stateless.</summary>
internal static class XmlSpace
{
    /// <summary>Whether a character is white space.</summary>
    /// <param name="c">The character.</param>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

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

    /// <summary>Puts one space for each run of white space, and none at the ends.</summary>
    /// <param name="text">The text.</param>
    public static string Collapse(string text)
    {
        ReadOnlySpan<char> rest = text;
        StringBuilder collapsed = new(text.Length);
        while (NextWord(ref rest, out ReadOnlySpan<char> word))
        {
            collapsed.Append(collapsed.Length > 0 ? " " : string.Empty).Append(word);
        }

        return collapsed.Length == text.Length ? text : collapsed.ToString();
    }
}
