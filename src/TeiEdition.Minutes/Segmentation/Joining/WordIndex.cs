// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>
/// How often each word stands in a text, case left aside; hyphenated words stand as a whole and by their parts. What a hyphen at
/// the end of a line left of a word is not counted. Immutable once made.
/// </summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _spans;

    /// <summary>Counts.</summary>
    /// <param name="text">The text of the document.</param>
    /// <param name="names">Names that the settings and authority files know; each counts as if it stood there once.</param>
    public WordIndex(string text, IEnumerable<string> names)
    {
        _spans = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        Count(text);
        foreach (string name in names)
        {
            Count(name);
        }
    }

    /// <summary>How often a word stands there.</summary>
    public int this[ReadOnlySpan<char> word] => _spans.TryGetValue(word, out int count) ? count : 0;

    /// <summary>Whether a character is one of a word: a letter, a mark on it, or a digit.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether a character inside a word joins its two parts: a hyphen or an apostrophe.</summary>
    public static bool IsInnerMark(char c) => c is '-' or '\u2010' or '\u2011' or '\'' or '’' or '\u00AD';

    /// <summary>Whether a character at the end of a line can say that the word goes on.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00AD' or '¬';

    private void Count(string text)
    {
        bool half = false;
        int i = 0;
        while (i < text.Length)
        {
            if (!IsOfWord(text[i]))
            {
                i++;
                continue;
            }

            int start = i;
            int part = i;
            while (i < text.Length && (IsOfWord(text[i]) || (IsInnerMark(text[i]) && i + 1 < text.Length && IsOfWord(text[i + 1]))))
            {
                if (IsHyphen(text[i]))
                {
                    Add(text.AsSpan(part..i));
                    part = i + 1;
                }

                i++;
            }

            bool firstHalf = i < text.Length && IsHyphen(text[i]) && EndsLine(text, i + 1);
            if (!half && !firstHalf)
            {
                Add(text.AsSpan(start..i));
                if (part > start)
                {
                    Add(text.AsSpan(part..i));
                }
            }

            half = firstHalf;
        }
    }

    private void Add(ReadOnlySpan<char> word) => _spans[word] = this[word] + 1;

    private static bool EndsLine(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\t' or '\u00A0')
        {
            index++;
        }

        return index == text.Length || text[index] is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
    }
}
