// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Dates;

/// <summary>The catalogue of dates.</summary>
public static class DateDiagnostics
{
    private const string Dating = "TEI P5 Guidelines, classes att.datable.w3c and att.datable.iso; ISO 8601";

    /// <summary>A date is not in the calendar.</summary>
    public static readonly DiagnosticDescriptor Impossible = new()
    {
        Code = "VAL030",
        Severity = Severity.Error,
        Template = "@{0} has '{1}', and there is no such {2}",
        Cause = "The month is not one of 1 to 12, or the day is not in that month of that year.",
        Remedy = "Correct the date; where the document itself has an impossible one, keep that in the text alone.",
        Specification = Dating,
    };

    /// <summary>A date lacks its leading zeros.</summary>
    public static readonly DiagnosticDescriptor WrongForm = new()
    {
        Code = "VAL031",
        Severity = Severity.Error,
        Template = "@{0} has '{1}'; the form is '{2}'",
        Cause = "Months, days and hours have two digits, and a time has seconds.",
        Remedy = "Write the date in this form.",
        Specification = Dating,
    };

    /// <summary>A range ends before it begins.</summary>
    public static readonly DiagnosticDescriptor WrongOrder = new()
    {
        Code = "VAL032",
        Severity = Severity.Error,
        Template = "@{0} '{1}' is after @{2} '{3}'",
        Cause = "The two ends are exchanged, or one of them is wrong; they are compared only as far as both are exact.",
        Remedy = "Correct one of the two.",
        Specification = Dating,
    };

    /// <summary>The text has another date than the attribute.</summary>
    public static readonly DiagnosticDescriptor OtherThanText = new()
    {
        Code = "VAL033",
        Severity = Severity.Warning,
        Template = "@{0} has '{1}', but the text says '{2}', which is {3}",
        Cause = "One of the two is a slip. Only texts that are nothing but one English date are compared, and none where two calendars could be meant.",
        Remedy = "Correct the attribute, or say by @calendar that the text counts by another calendar.",
        Specification = Dating,
    };

    /// <summary>A duration is not that of its range.</summary>
    public static readonly DiagnosticDescriptor OtherDuration = new()
    {
        Code = "VAL034",
        Severity = Severity.Warning,
        Template = "@{0} is '{1}', but from '{2}' to '{3}' it is another length",
        Cause = "One of the three is a slip; the last day may be counted or not.",
        Remedy = "Correct one of them.",
        Specification = "TEI P5 Guidelines, classes att.duration.w3c and att.datable.w3c",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Impossible,
        WrongForm,
        WrongOrder,
        OtherThanText,
        OtherDuration,
    ];
}
