// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>
/// The value of a date or time, as the instant at which it begins: two with a time zone are the same where the instants are,
/// as are two without (XML Schema Part 2 (Second Edition), section 3.2.7.4). Immutable.
/// </summary>
/// <param name="Seconds">The whole seconds from 1 March of the year 0, in UTC where there is a time zone.</param>
/// <param name="Fraction">The part of a second beyond them.</param>
/// <param name="HasZone">Whether there is a time zone.</param>
internal readonly record struct Moment(Int128 Seconds, Fraction Fraction, bool HasZone)
{
    // How far local time may be from UTC.
    private const int MostZoneSeconds = 14 * 3600;

    /// <summary>The partial order: one with a time zone and one without are compared as if the latter were in each of the time zones.</summary>
    /// <param name="other">The other.</param>
    public Ordering CompareTo(Moment other)
    {
        if (HasZone == other.HasZone)
        {
            return CompareSeconds(other, 0) switch
            {
                < 0 => Ordering.Less,
                0 => Ordering.Equal,
                _ => Ordering.Greater,
            };
        }

        return CompareSeconds(other, -MostZoneSeconds) < 0 ? Ordering.Less
            : CompareSeconds(other, MostZoneSeconds) > 0 ? Ordering.Greater
            : Ordering.Incomparable;
    }

    private int CompareSeconds(Moment other, int shift)
    {
        int order = Seconds.CompareTo(other.Seconds + shift);
        return order != 0 ? order : Fraction.CompareTo(other.Fraction);
    }
}
