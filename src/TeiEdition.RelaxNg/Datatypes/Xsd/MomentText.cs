// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>A date or time, read into its parts; those that the type does not have are those of a day in a leap year. Immutable.</summary>
internal struct MomentText
{
    /// <summary>How many digits a year may have (XML Schema Part 2 (Second Edition), section 3.2.7, lets an implementation set a limit).</summary>
    public const int MaxYearDigits = 18;

    // The year that a type without years stands in: one with a 29 February.
    private const int UsualYear = 1972;

    /// <summary>Makes one that has no part yet.</summary>
    public MomentText()
    {
    }

    /// <summary>The year, astronomical: 0 is -0001.</summary>
    public long Year { get; private set; } = UsualYear;

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; private set; } = 1;

    /// <summary>The day, from 1.</summary>
    public int Day { get; private set; } = 1;

    /// <summary>The hour, 0 to 24.</summary>
    public int Hour { get; private set; }

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute { get; private set; }

    /// <summary>The second, 0 to 60: a leap second counts as the first of the next minute (appendix D.1).</summary>
    public int Second { get; private set; }

    /// <summary>The part of a second.</summary>
    public Fraction Fraction { get; private set; }

    /// <summary>How far local time is before UTC, in minutes; null for no time zone.</summary>
    public int? Zone { get; private set; }

    /// <summary>Reads a date or time.</summary>
    /// <param name="text">The text, without white space at its ends.</param>
    /// <param name="parts">The parts that the type has.</param>
    /// <param name="value">The parts that were read.</param>
    /// <returns>What is wrong; <see cref="MomentFault.None"/> for nothing.</returns>
    public static MomentFault Read(ReadOnlySpan<char> text, CalendarParts parts, out MomentText value)
    {
        value = new MomentText();
        ReadOnlySpan<char> rest = text;
        bool right = (parts & CalendarParts.Year) != 0 ? value.ReadYear(ref rest, out MomentFault fault) : NoYear(ref rest, parts, out fault);
        if (!right)
        {
            return fault;
        }

        if ((parts & CalendarParts.Month) != 0)
        {
            if (((parts & CalendarParts.Year) != 0 && !Take(ref rest, '-')) || !TwoDigits(ref rest, out int month))
            {
                return MomentFault.Form;
            }

            value.Month = month;
        }

        if ((parts & CalendarParts.Day) != 0)
        {
            if (((parts & CalendarParts.Month) != 0 && !Take(ref rest, '-')) || !TwoDigits(ref rest, out int day))
            {
                return MomentFault.Form;
            }

            value.Day = day;
        }

        return !value.ReadTime(ref rest, parts) || !value.ReadZone(ref rest) || !rest.IsEmpty ? MomentFault.Form : value.Check();
    }

    /// <summary>The instant.</summary>
    /// <param name="isTime">Whether only the time of the day counts, so that 24:00:00 is 00:00:00.</param>
    public readonly Moment ToMoment(bool isTime)
    {
        int hour = isTime && Hour == 24 ? 0 : Hour;
        Int128 minutes = (Calendar.DayNumber(Year, Month, Day) * 1440) + (hour * 60) + Minute - (Zone ?? 0);
        return new((minutes * 60) + Second, Fraction, Zone is not null);
    }

    private static bool NoYear(ref ReadOnlySpan<char> rest, CalendarParts parts, out MomentFault fault)
    {
        // Two hyphens for a month, one more for the day.
        int hyphens = (parts & CalendarParts.Month) != 0 ? 2 : (parts & CalendarParts.Day) != 0 ? 3 : 0;
        fault = MomentFault.Form;
        for (int i = 0; i < hyphens; i++)
        {
            if (!Take(ref rest, '-'))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadYear(ref ReadOnlySpan<char> rest, out MomentFault fault)
    {
        bool isNegative = Take(ref rest, '-');
        int digits = Digits.Count(rest);
        ReadOnlySpan<char> year = rest[..digits];
        rest = rest[digits..];
        fault = digits < 4 || (digits > 4 && year[0] == '0') ? MomentFault.Form
            : digits > MaxYearDigits ? MomentFault.LongYear
            : year is "0000" ? MomentFault.YearZero
            : MomentFault.None;
        if (fault != MomentFault.None)
        {
            return false;
        }

        long number = Number(year);
        Year = isNegative ? 1 - number : number;
        return true;
    }

    private bool ReadTime(ref ReadOnlySpan<char> rest, CalendarParts parts)
    {
        if ((parts & CalendarParts.Time) == 0)
        {
            return true;
        }

        if ((parts & CalendarParts.Day) != 0 && !Take(ref rest, 'T'))
        {
            return false;
        }

        if (!TwoDigits(ref rest, out int hour) || !Take(ref rest, ':')
            || !TwoDigits(ref rest, out int minute) || !Take(ref rest, ':')
            || !TwoDigits(ref rest, out int second))
        {
            return false;
        }

        (Hour, Minute, Second) = (hour, minute, second);
        if (!Take(ref rest, '.'))
        {
            return true;
        }

        int digits = Digits.Count(rest);
        Fraction = Fraction.Read(rest[..digits]);
        rest = rest[digits..];
        return digits > 0;
    }

    private bool ReadZone(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        if (Take(ref rest, 'Z'))
        {
            Zone = 0;
            return true;
        }

        bool isBehind = Take(ref rest, '-');
        if ((!isBehind && !Take(ref rest, '+'))
            || !TwoDigits(ref rest, out int hours) || !Take(ref rest, ':') || !TwoDigits(ref rest, out int minutes))
        {
            return false;
        }

        // What is past the border is kept past it.
        int zone = minutes > 59 ? int.MaxValue : (hours * 60) + minutes;
        Zone = isBehind ? -zone : zone;
        return true;
    }

    private readonly MomentFault Check() => Month is < 1 or > 12 ? MomentFault.Month
        : Day < 1 || Day > Calendar.DaysInMonth(Year, Month) ? MomentFault.Day
        : Hour > 24 || (Hour == 24 && (Minute > 0 || Second > 0 || !Fraction.IsZero)) ? MomentFault.Hour
        : Minute > 59 ? MomentFault.Minute
        : Second > 60 ? MomentFault.Second
        : Zone is < -840 or > 840 ? MomentFault.Zone
        : MomentFault.None;

    private static bool Take(ref ReadOnlySpan<char> rest, char c)
    {
        if (rest.IsEmpty || rest[0] != c)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    private static bool TwoDigits(ref ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        if (rest.Length < 2 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]))
        {
            return false;
        }

        number = (int)Number(rest[..2]);
        rest = rest[2..];
        return true;
    }

    private static long Number(ReadOnlySpan<char> digits)
    {
        long number = 0;
        foreach (char c in digits)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
