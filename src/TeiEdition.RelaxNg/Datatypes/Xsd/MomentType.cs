// SPDX-License-Identifier: MIT
using System.Globalization;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>dateTime, date, time, gYearMonth, gYear, gMonthDay, gDay, gMonth (XML Schema Part 2 (Second Edition), sections 3.2.7 to 3.2.14). Immutable; safe on any thread.</summary>
/// <param name="name">The name.</param>
/// <param name="parts">The parts that values have.</param>
/// <param name="form">How values are written, for messages.</param>
internal sealed class MomentType(string name, CalendarParts parts, string form) : XsdType(name)
{
    /// <inheritdoc />
    public override FacetKinds Facets => FacetKinds.Bounds;

    /// <inheritdoc />
    public override bool Allows(ReadOnlySpan<char> text, IDatatypeContext context) =>
        MomentText.Read(text, parts, out _) == MomentFault.None;

    /// <inheritdoc />
    public override object Parse(string text, IDatatypeContext context) => Read(text);

    /// <inheritdoc />
    public override Ordering Compare(ReadOnlySpan<char> text, object bound) => Read(text).CompareTo((Moment)bound);

    /// <inheritdoc />
    public override string? Explain(string text, IDatatypeContext context)
    {
        MomentFault fault = MomentText.Read(text, parts, out MomentText value);
        return fault switch
        {
            MomentFault.YearZero => "there is no year 0000",
            MomentFault.LongYear => Invariant($"the year has more than {MomentText.MaxYearDigits} digits"),
            MomentFault.Month => Invariant($"month {value.Month:00} does not exist"),
            MomentFault.Day => Invariant($"the month has no day {value.Day:00}"),
            MomentFault.Hour when value.Hour == 24 => "hour 24 has no minutes and seconds but 00",
            MomentFault.Hour => Invariant($"hour {value.Hour:00} does not exist"),
            MomentFault.Minute => Invariant($"minute {value.Minute:00} does not exist"),
            MomentFault.Second => Invariant($"second {value.Second:00} does not exist"),
            MomentFault.Zone => "there is no such time zone",
            MomentFault.Form => $"it is not written as \"{form}\", with or without a time zone",
            _ => null,
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private Moment Read(ReadOnlySpan<char> text)
    {
        MomentText.Read(text, parts, out MomentText value);
        return value.ToMoment(parts == CalendarParts.Time);
    }
}
