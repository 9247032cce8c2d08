// SPDX-License-Identifier: MIT
using System.Globalization;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Reading.Layout;

/// <summary>A line that can be a page's number and nothing else, as <c>- 3 -</c> or <c>Page 3 of 12</c>. Immutable.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsRoman">Whether it is a roman numeral.</param>
/// <param name="IsEvident">Whether the form alone says that a page is meant: by a word, by dashes on both sides, by the total.</param>
internal readonly record struct PageNumberForm(int Value, bool IsRoman, bool IsEvident)
{
    private const int Longest = 40;
    private const int Highest = 9999;

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, trimmed.</param>
    /// <param name="convention">The words of pages.</param>
    /// <returns>The form; null where the line is something else.</returns>
    public static PageNumberForm? Read(string line, Convention convention)
    {
        if (line.Length is 0 or > Longest)
        {
            return null;
        }

        string core = line.Trim(' ', '\u00A0', '-', '–', '—', '−', '~', '*', '•', '·', '=', '_', '|', '[', ']', '(', ')');
        bool dashes = core.Length > 0 && IsDash(line[0]) && IsDash(line[^1]);
        string[] words = core.TrimEnd('.').Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        bool named = words.Length > 1 && convention.PageWords.Contains(words[0]);
        words = named ? words[1..] : words;
        if (line[0] == '[' && !named)
        {
            return null; // a reference to a note, or its label
        }

        if (!named && words is [{ } single] && NamedInOne(single, convention) is { } inOne)
        {
            return new PageNumberForm(inOne, false, true);
        }

        return words switch
        {
            [{ } one] when Number(one) is { } value => new PageNumberForm(value, char.IsLetter(one[0]), named || dashes),
            [{ } one] when one.Split('/') is [{ } a, { } b] && Number(a) is { } value && Number(b) is { } total && value <= total
                => new PageNumberForm(value, char.IsLetter(one[0]), named || dashes),
            [{ } one, { } of, { } all] when Number(one) is { } value && Number(all) is { } total && value <= total
                && (of == "/" || convention.PageTotalWords.Contains(of)) => new PageNumberForm(value, char.IsLetter(one[0]), of != "/" || named || dashes),
            _ => null,
        };
    }

    /// <summary>The value of a numeral in digits of any script, or in roman ones; null for anything else.</summary>
    public static int? Number(string text)
    {
        if (text.Length is 0 or > 8)
        {
            return null;
        }

        int value = 0;
        foreach (char c in text)
        {
            int digit = CharUnicodeInfo.GetDecimalDigitValue(c);
            if (digit < 0)
            {
                return Roman(text);
            }

            value = (value * 10) + digit;
        }

        return value is > 0 and <= Highest ? value : null;
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '−' or '~' or '*' or '•' or '·' or '=';

    // "p.3", "Page3": the word and the number in one.
    private static int? NamedInOne(string word, Convention convention)
    {
        int digits = word.AsSpan().IndexOfAnyInRange('0', '9');
        return digits > 0 && convention.PageWords.Contains(word[..digits]) ? Number(word[digits..]) : null;
    }

    // Only the usual form of a numeral, in letters of one case.
    private static int? Roman(string text)
    {
        bool small = char.IsLower(text[0]);
        int value = 0;
        int last = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int digit = char.IsLower(text[i]) == small ? RomanDigit(char.ToUpperInvariant(text[i])) : 0;
            if (digit == 0)
            {
                return null;
            }

            value += digit < last ? -digit : digit;
            last = Math.Max(last, digit);
        }

        return value is > 0 and < 400 && ToRoman(value).Equals(text, StringComparison.OrdinalIgnoreCase) ? value : null;
    }

    private static int RomanDigit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };

    private static string ToRoman(int value)
    {
        System.Text.StringBuilder roman = new();
        foreach ((int step, string letters) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; value >= step; value -= step)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }
}
