// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Validation.Dates;

/// <summary>Counts whole days, weeks, months and years (W3C XML Schema Part 2, type duration; appendix E). Stateless.</summary>
internal static class DayCount
{
    /// <summary>The day that a duration after another day is.</summary>
    /// <param name="start">The day.</param>
    /// <param name="duration">The duration, as <c>P3D</c> or <c>P1Y2M</c>.</param>
    /// <returns>Null where the duration has hours or fractions, is negative or not well-formed, or leads too far.</returns>
    public static DateOnly? After(DateOnly start, string duration)
    {
        if (duration is not ['P', _, ..])
        {
            return null;
        }

        int months = 0;
        int days = 0;
        for (int i = 1; i < duration.Length;)
        {
            int end = i;
            while (end < duration.Length && char.IsAsciiDigit(duration[end]))
            {
                end++;
            }

            if (end == i || end == duration.Length || end - i > 6)
            {
                return null;
            }

            int number = int.Parse(duration.AsSpan(i, end - i), CultureInfo.InvariantCulture);
            switch (duration[end])
            {
                case 'Y':
                    months += number * 12;
                    break;
                case 'M':
                    months += number;
                    break;
                case 'W':
                    days += number * 7;
                    break;
                case 'D':
                    days += number;
                    break;
                default:
                    return null;
            }

            i = end + 1;
        }

        int last = start.Year + (months / 12) + (days / 365) + 2;
        return last > 9999 ? null : start.AddMonths(months).AddDays(days);
    }
}
