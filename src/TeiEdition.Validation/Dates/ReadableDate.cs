// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;

namespace TeiEdition.Validation.Dates;

/// <summary>Reads English dates as people write them: <c>February 15, 1962</c>, <c>Thursday, the 15th of Feb. 1962</c>, <c>15 February 1962</c>. Stateless.</summary>
internal static class ReadableDate
{
    private static readonly ImmutableArray<string> Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    private static readonly ImmutableArray<string> Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The date that a text is.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A day, or a month of a year; null where there is more or something else in the text.</returns>
    public static DateValue? Parse(string text)
    {
        List<string> words = [.. text.ToLowerInvariant().Split(' ', ',', '\t', '\r', '\n', '\u00A0').Select(w => w.TrimEnd('.')).Where(w => w.Length > 0)];
        if (words is ["on" or "dated", ..])
        {
            words.RemoveAt(0);
        }

        if (words.Count > 0 && Days.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        words.RemoveAll(w => w is "the" or "of");
        return words switch
        {
            [var month, var year] => Make(null, month, year),
            [var a, var b, var year] => Make(a, b, year) ?? Make(b, a, year),
            _ => null,
        };
    }

    private static DateValue? Make(string? day, string monthName, string yearText)
    {
        int? month = MonthOf(monthName);
        int? number = day is null ? null : Number(day);
        if (month is null || yearText.Length != 4 || !yearText.All(char.IsAsciiDigit) || (day is not null && number is null))
        {
            return null;
        }

        int year = int.Parse(yearText, CultureInfo.InvariantCulture);
        bool isDay = number is null || (year > 0 && number >= 1 && number <= DateTime.DaysInMonth(year, month.Value));
        return isDay ? new DateValue(year, month, number, null, HasZone: false) : null;
    }

    // Also the usual abbreviations, of three letters or, for September, four.
    private static int? MonthOf(string word)
    {
        for (int i = 0; i < Months.Length; i++)
        {
            if (Months[i] == word || (word.Length == 3 && Months[i].StartsWith(word, StringComparison.Ordinal)) || (i == 8 && word == "sept"))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static int? Number(string word)
    {
        int digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && word[digits..] is ("" or "st" or "nd" or "rd" or "th")
            ? int.Parse(word.AsSpan(0, digits), CultureInfo.InvariantCulture)
            : null;
    }
}
