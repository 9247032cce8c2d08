// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.Validation.Dates;

/// <summary>
/// A point in the Gregorian calendar as exact as it was written: a year, a month, a day, or a day with a time (W3C XML Schema
/// Part 2, types gYear, gYearMonth, date, dateTime; ISO 8601). Immutable.
/// </summary>
/// <param name="Year">The year as written; negative before the common era.</param>
/// <param name="Month">1 to 12; null where only the year is known.</param>
/// <param name="Day">1 to 31; null where only the month is known.</param>
/// <param name="Time">The time as written, without a time zone, in ticks from midnight; null where only the day is known.</param>
/// <param name="HasZone">Whether a time zone was given, so that the day may be another elsewhere.</param>
internal readonly record struct DateValue(int Year, int? Month, int? Day, long? Time, bool HasZone)
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The value, without white space at its ends.</param>
    /// <param name="hasForm">Whether it has the form of such a value, be it in the calendar or not.</param>
    /// <returns>The value; null where it is of another form, or not in the calendar.</returns>
    public static DateValue? Parse(string text, out bool hasForm)
    {
        hasForm = false;
        ReadOnlySpan<char> rest = text;
        bool isNegative = rest is ['-', ..];
        rest = isNegative ? rest[1..] : rest;
        int digits = rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        if (digits != 4 || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return null;
        }

        rest = rest[digits..];
        year = isNegative ? -year : year;
        int? month = TakeTwo(ref rest);
        int? day = month is null ? null : TakeTwo(ref rest);
        long? time = null;
        bool hasZone = false;
        if (day is not null && rest is ['T', ..])
        {
            int end = rest.IndexOfAny('Z', '+', '-');
            ReadOnlySpan<char> clock = end < 0 ? rest[1..] : rest[1..end];
            if (!TimeOnly.TryParseExact(clock, "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly parsed))
            {
                return null;
            }

            time = parsed.Ticks;
            rest = end < 0 ? [] : rest[end..];
        }

        if (rest.Length > 0)
        {
            hasZone = rest is ['Z'] or [('+' or '-'), _, _, ':', _, _];
            if (!hasZone)
            {
                return null;
            }
        }

        hasForm = true;
        DateValue value = new(year, month, day, time, hasZone);
        return value.IsInCalendar ? value : null;
    }

    /// <summary>Whether the latest moment that one value may mean is before the earliest that another may mean.</summary>
    /// <param name="first">The one.</param>
    /// <param name="second">The other.</param>
    public static bool IsBefore(DateValue first, DateValue second)
    {
        long last = first.Day is null ? first.Ordinal(12, 31) : first.Ordinal(12, 31) + (first.HasZone != second.HasZone ? 1 : 0);
        long next = second.Ordinal(1, 1);
        return last != next || first.Day is null || second.Day is null
            ? last < next
            : first.Time is { } a && second.Time is { } b && first.HasZone == second.HasZone && !first.HasZone && a < b;
    }

    /// <summary>Whether two values may mean the same day, month or year: they agree as far as both are exact.</summary>
    /// <param name="other">The other.</param>
    public bool Agrees(DateValue other) =>
        Year == other.Year
        && (Month is null || other.Month is null || Month == other.Month)
        && (Day is null || other.Day is null || Day == other.Day);

    /// <summary>The day as .NET has it; null where only the month or year is known, or where .NET does not go.</summary>
    public DateOnly? ToDay() => Month is { } month && Day is { } day && Year is >= 1 and <= 9999 ? new DateOnly(Year, month, day) : null;

    private bool IsInCalendar
    {
        get
        {
            if (Month is { } month)
            {
                // The calendar repeats itself after 400 years.
                int year = (Year % 400) + 400;
                return month is >= 1 and <= 12 && (Day is null || (Day >= 1 && Day <= DateTime.DaysInMonth(year, month)));
            }

            return true;
        }
    }

    private long Ordinal(int month, int day) => ((((long)Year * 12) + (Month ?? month)) * 32) + (Day ?? day);

    private static int? TakeTwo(ref ReadOnlySpan<char> rest)
    {
        if (rest is not ['-', var a, var b, ..] || !char.IsAsciiDigit(a) || !char.IsAsciiDigit(b) || (rest.Length > 3 && rest[3] == ':'))
        {
            return null;
        }

        rest = rest[3..];
        return ((a - '0') * 10) + b - '0';
    }
}
