// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Engine;

namespace TeiEdition.Schematron;

/// <summary>How a schema is run over a document. Immutable; as safe on any thread as its rule engine is.</summary>
public sealed record SchematronRunOptions
{
    /// <summary>The phase; <c>#ALL</c> for all patterns; the schema's default where nothing is said.</summary>
    public string? Phase { get; init; }

    /// <summary>What <c>current-date()</c> and <c>current-dateTime()</c> say: the caller's clock, or a fixed time where results are to be repeated.</summary>
    public required DateTimeOffset CurrentDate { get; init; }

    /// <summary>Whether rules that fired and found nothing are listed too, as SVRL has them; false where nothing is said.</summary>
    public bool RecordsFiredRules { get; init; }

    /// <summary>Runs what needs XSLT; null where nothing does, and such patterns are reported as not run.</summary>
    public IRuleEngine? RuleEngine { get; init; }
}
