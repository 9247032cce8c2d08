// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Dates;

/// <summary>Finds dates, and times of day; only what can be decided has a value. Immutable; safe on any thread.</summary>
internal sealed partial class DateRecogniser(Convention convention)
{
    /// <summary>The single days of a text whose value is beyond doubt, by their starts.</summary>
    /// <param name="reading">A text without brackets.</param>
    public ImmutableArray<(int Start, int End, string When)> Dates(string reading) =>
    [
        .. Find(reading).Where(d => d is { When.Length: 10, Certainty: Certainty.High }).Select(d => (d.Start, d.End, d.When ?? string.Empty)),
    ];

    /// <summary>The dates of a text, by their starts; they do not overlap. Days that no calendar has are left out.</summary>
    /// <param name="reading">A text without brackets.</param>
    public ImmutableArray<FoundDate> Find(string reading)
    {
        ImmutableArray<FoundDate>.Builder found = ImmutableArray.CreateBuilder<FoundDate>();
        foreach (Match match in DatePattern().Matches(reading))
        {
            if (Read(match) is { } date)
            {
                found.Add(date);
            }
        }

        return found.ToImmutable();
    }

    private static string? Day(string year, int month, string day)
    {
        string iso = string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{day.PadLeft(2, '0')}");
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? iso : null;
    }

    private static int Roman(string numeral) => numeral switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        "VII" => 7,
        "VIII" => 8,
        "IX" => 9,
        "X" => 10,
        "XI" => 11,
        "XII" => 12,
        _ => 0,
    };

    private static FoundDate? Found(Match match, string? when, string rule, Certainty certainty = Certainty.High) =>
        when is null ? null : new FoundDate(match.Index, match.Index + match.Length, when, false, rule, certainty);

    private FoundDate? Read(Match match)
    {
        string year = match.Groups["y"].Value;
        string day = match.Groups["d"].Value;
        if (match.Groups["a"].Success)
        {
            return Slashed(match, match.Groups["a"].Value, match.Groups["b"].Value, year);
        }

        int month = Month(match.Groups["m"].Value);
        if (match.Groups["d2"].Success)
        {
            int last = match.Groups["m2"].Success ? Month(match.Groups["m2"].Value) : month;
            string? from = Day(year, month, day);
            string? to = Day(year, last, match.Groups["d2"].Value);
            return from is null || to is null || string.CompareOrdinal(from, to) >= 0 ? null : Found(match, from + "/" + to, "days from and to");
        }

        if (day.Length == 0)
        {
            return month is >= 1 and <= 12 ? Found(match, string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"), "month and year") : null;
        }

        bool dotted = match.Groups["dot"].Success;
        bool either = dotted && int.Parse(day, NumberStyles.None, CultureInfo.InvariantCulture) <= 12 && month <= 12
            && month != int.Parse(day, NumberStyles.None, CultureInfo.InvariantCulture);
        return Found(match, Day(year, month, day), dotted ? "day, month, year in figures" : "day, month, year", either ? Certainty.Medium : Certainty.High);
    }

    // What stands first, day or month, only a number above twelve tells.
    private static FoundDate? Slashed(Match match, string first, string second, string year)
    {
        int a = int.Parse(first, NumberStyles.None, CultureInfo.InvariantCulture);
        int b = int.Parse(second, NumberStyles.None, CultureInfo.InvariantCulture);
        bool possible = a is >= 1 and <= 31 && b is >= 1 and <= 31 && (a <= 12 || b <= 12);
        string? when = year.Length != 4 || !possible ? null
            : a > 12 || a == b ? Day(year, b, first)
            : b > 12 ? Day(year, a, second)
            : null;
        bool impossible = !possible || (when is null && year.Length == 4 && (a > 12 || b > 12 || a == b));
        return impossible ? null : new FoundDate(match.Index, match.Index + match.Length, when, false, "figures with slashes", Certainty.High);
    }

    private int Month(string month) =>
        month.Length == 0 ? 0
        : char.IsAsciiDigit(month[0]) ? int.Parse(month, NumberStyles.None, CultureInfo.InvariantCulture)
        : Roman(month) is > 0 and var roman ? roman
        : char.IsUpper(month[0]) ? convention.Months.GetValueOrDefault(month)
        : 0;

    [GeneratedRegex(
        @"(?<![0-9A-Za-z]|[0-9][./-])(?:"
        + @"(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\s?(?:–|-|—|to)\s?(?<d2>[0-9]{1,2})(?:st|nd|rd|th)?(?:\sof)?\s(?<m>\p{L}{3,9})\.?,?\s(?<y>[0-9]{4})"
        + @"|(?<d>[0-9]{1,2})\s(?<m>\p{L}{3,9})\.?\s?(?:–|-|—|to)\s?(?<d2>[0-9]{1,2})\s(?<m2>\p{L}{3,9})\.?,?\s(?<y>[0-9]{4})"
        + @"|(?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:\sof)?\s(?<m>\p{L}{3,9})\.?,?\s(?<y>[0-9]{4})"
        + @"|(?<m>\p{L}{3,9})\.?\s(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\s?(?:–|-|—|to)\s?(?<d2>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?<y>[0-9]{4})"
        + @"|(?<m>\p{L}{3,9})\.?\s(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?\s(?<y>[0-9]{4})"
        + @"|(?<y>[0-9]{4})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"
        + @"|(?<y>[12][0-9]{3})[./](?<m>[0-9]{1,2})[./](?<d>[0-9]{1,2})"
        + @"|(?<y>[12][0-9]{3})年(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?"
        + @"|(?<d>[0-9]{1,2})[./\-\s](?<m>[IVX]{1,4})[./\-\s](?<y>[12][0-9]{3})"
        + @"|(?<d>[0-9]{1,2})(?<dot>\.)\s?(?<m>[0-9]{1,2})\.\s?(?<y>[12][0-9]{3})"
        + @"|(?<a>[0-9]{1,2})/(?<b>[0-9]{1,2})/(?<y>[12][0-9]{3}|[0-9]{2})"
        + @"|(?<m>\p{Lu}\p{L}{2,8})\.?,?\s(?<y>[12][0-9]{3})"
        + @")(?![0-9A-Za-z]|[./-][0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
