// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Dates;

/// <summary>Finds dates and times of day whose value is beyond doubt. Immutable; safe on any thread.</summary>
internal sealed partial class DateRecogniser(Convention convention)
{
    /// <summary>The full dates of a text (day, month by name, year; or ISO 8601), by their starts.</summary>
    /// <param name="reading">A text without brackets.</param>
    public ImmutableArray<(int Start, int End, string When)> Dates(string reading)
    {
        ImmutableArray<(int, int, string)>.Builder found = ImmutableArray.CreateBuilder<(int, int, string)>();
        foreach (Match match in DatePattern().Matches(reading))
        {
            string month = match.Groups["m"].Value;
            int number = int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out int digits)
                ? digits
                : convention.Months.GetValueOrDefault(month);
            string iso = string.Create(
                CultureInfo.InvariantCulture,
                $"{match.Groups["y"].Value}-{number:00}-{match.Groups["d"].Value.PadLeft(2, '0')}");
            if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                found.Add((match.Index, match.Index + match.Length, iso));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The times of day of a text (hours and minutes), by their starts.</summary>
    /// <param name="reading">A text without brackets.</param>
    public static ImmutableArray<(int Start, int End, string When)> Times(string reading)
    {
        ImmutableArray<(int, int, string)>.Builder found = ImmutableArray.CreateBuilder<(int, int, string)>();
        foreach (Match match in TimePattern().Matches(reading))
        {
            int hour = int.Parse(match.Groups["h"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            string half = match.Groups["half"].Value.ToLowerInvariant();
            bool fits = half.Length == 0 ? hour < 24 : hour is >= 1 and <= 12;
            if (fits)
            {
                hour = half switch
                {
                    "p" => (hour % 12) + 12,
                    "a" => hour % 12,
                    _ => hour,
                };
                found.Add((
                    match.Index,
                    match.Index + match.Length,
                    string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{match.Groups["min"].Value}:00")));
            }
        }

        return found.ToImmutable();
    }

    [GeneratedRegex(@"\b(?:(?<d>\d{1,2})\s(?<m>\p{L}{3,9})\.?,?\s(?<y>\d{4})|(?<m>\p{L}{3,9})\.?\s(?<d>\d{1,2}),?\s(?<y>\d{4})|(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2}))\b", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\b(?<h>[0-9]{1,2})[:.](?<min>[0-5][0-9])(?:\s?(?<half>[AaPp])\.?[Mm]\b\.?|(?![:.]?\d))", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
