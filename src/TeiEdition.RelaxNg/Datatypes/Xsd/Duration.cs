// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>
/// The value of a duration (XML Schema Part 2 (Second Edition), section 3.2.6): six numbers, which are not carried over, so that
/// P1Y and P12M are two values. Immutable.
/// </summary>
/// <param name="IsNegative">Whether it is below zero; false for zero.</param>
/// <param name="Years">The years.</param>
/// <param name="Months">The months.</param>
/// <param name="Days">The days.</param>
/// <param name="Hours">The hours.</param>
/// <param name="Minutes">The minutes.</param>
/// <param name="Seconds">The whole seconds.</param>
/// <param name="Fraction">The part of a second beyond them.</param>
internal sealed record Duration(
    bool IsNegative, Int128 Years, Int128 Months, Int128 Days, Int128 Hours, Int128 Minutes, Int128 Seconds, Fraction Fraction)
{
    /// <summary>How many digits a number may have, leading zeros not counted.</summary>
    public const int MaxDigits = 28;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text, without white space at its ends.</param>
    /// <returns>The value; null where it is none, or a number has more than <see cref="MaxDigits"/> digits.</returns>
    public static Duration? Read(ReadOnlySpan<char> text)
    {
        var reader = new DurationReader(text);
        return reader.Read() ? reader.ToDuration() : null;
    }

    /// <summary>The partial order: one is less than another where it is so counted from each of four dates (section 3.2.6.2).</summary>
    /// <param name="other">The other.</param>
    public Ordering CompareTo(Duration other)
    {
        if (Equals(other))
        {
            return Ordering.Equal;
        }

        ReadOnlySpan<(int Year, int Month)> dates = [(1696, 9), (1697, 2), (1903, 3), (1903, 7)];
        int less = 0;
        int greater = 0;
        foreach ((int year, int month) in dates)
        {
            int order = From(year, month).CompareTo(other.From(year, month));
            less += order < 0 ? 1 : 0;
            greater += order > 0 ? 1 : 0;
        }

        return less == dates.Length ? Ordering.Less
            : greater == dates.Length ? Ordering.Greater
            : Ordering.Incomparable;
    }

    // The instant that the duration leads to from the first day of a month: seconds rounded down, and what is beyond them.
    private (Int128 Seconds, Fraction Fraction) From(int year, int month)
    {
        Int128 months = (Years * 12) + Months;
        months = (IsNegative ? -months : months) + month - 1;
        Int128 years = Calendar.Floor(months, 12);
        Int128 days = Calendar.DayNumber(year + years, (int)(months - (years * 12)) + 1, 1);
        Int128 seconds = (((((Days * 24) + Hours) * 60) + Minutes) * 60) + Seconds;
        return !IsNegative ? ((days * 86400) + seconds, Fraction)
            : Fraction.IsZero ? ((days * 86400) - seconds, Fraction)
            : ((days * 86400) - seconds - 1, Fraction.Complement());
    }
}
