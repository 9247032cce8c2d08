// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// Judges how well bytes read in one encoding for Latin letters: whether what is not ASCII stands where such characters stand in
/// words and sentences. Stateless; safe on any thread.
/// </summary>
internal static class LatinScore
{
    // Letters of the languages of Western Europe, where one byte is enough to tell nothing else.
    private const string Common = "àáâãäåæçèéêëìíîïñòóôõöøùúûüßœÀÁÂÄÅÆÇÈÉÊËÎÏÑÓÔÖØÙÚÜŒ";

    // Those of them that are words alone.
    private const string Words = "àáèéíóôøåæöÀÁÈÉÍÓÔØÅÆÖ";

    /// <summary>The score of a decoded text; the higher the better, and below zero where it reads badly.</summary>
    /// <param name="text">The text.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        int score = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
            {
                score += Of(i == 0 ? ' ' : text[i - 1], text[i], i + 1 == text.Length ? ' ' : text[i + 1]);
            }
        }

        return score;
    }

    private static int Of(char before, char c, char after)
    {
        bool inWord = char.IsLetter(before) || char.IsLetter(after);
        if (char.IsLetter(c))
        {
            bool joined = (char.IsLower(before) && char.IsUpper(c)) || (char.IsLower(c) && char.IsUpper(after));
            bool other = c is 'ª' or 'º' or 'ƒ' or 'µ';
            return joined || other ? -3
                : !inWord ? (Words.Contains(c, StringComparison.Ordinal) ? 1 : -2)
                : Common.Contains(c, StringComparison.Ordinal) ? 2 : 1;
        }

        return c switch
        {
            '“' or '‘' or '«' or '„' or '‚' => char.IsLetterOrDigit(before) ? -1 : 2,
            '”' or '»' => char.IsWhiteSpace(before) ? -1 : 2,
            '’' => char.IsWhiteSpace(before) && char.IsWhiteSpace(after) ? -1 : 2,
            '–' or '—' or '…' or '\u00A0' or '§' or '°' or '£' or '€' => inWord && char.IsLetter(before) && char.IsLetter(after) ? 0 : 1,
            _ when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => -5,
            _ => inWord ? -3 : -1,
        };
    }
}
