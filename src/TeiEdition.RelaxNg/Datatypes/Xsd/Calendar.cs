// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>The Gregorian calendar, in both directions without end (XML Schema Part 2 (Second Edition), appendices D and E). Years are astronomical here: 0 is the year before 1. Stateless; safe on any thread.</summary>
internal static class Calendar
{
    /// <summary>Whether a year has a 29 February.</summary>
    /// <param name="year">The year.</param>
    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a month has.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The number of a day, counted from 1 March of the year 0.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    public static Int128 DayNumber(Int128 year, int month, int day)
    {
        // Years that begin in March have their leap day at the end.
        Int128 shifted = month > 2 ? year : year - 1;
        int months = (month + 9) % 12;
        return (shifted * 365) + Floor(shifted, 4) - Floor(shifted, 100) + Floor(shifted, 400)
            + (((months * 153) + 2) / 5) + day - 1;
    }

    /// <summary>Divides and rounds down.</summary>
    /// <param name="number">What is divided.</param>
    /// <param name="by">By what; more than 0.</param>
    public static Int128 Floor(Int128 number, int by) => (number / by) - (number % by < 0 ? 1 : 0);
}
