// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Svrl;

/// <summary>An assertion that failed, or a report that succeeded (<c>svrl:failed-assert</c>, <c>svrl:successful-report</c>). Immutable; safe on any thread.</summary>
public sealed record Finding : SvrlEntry
{
    /// <summary>Whether it is of a <c>report</c>.</summary>
    public required bool IsReport { get; init; }

    /// <summary>The id of the assertion; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>The expression as written.</summary>
    public required string Test { get; init; }

    /// <summary>The role of the assertion, else of its rule; null for none.</summary>
    public string? Role { get; init; }

    /// <summary>The flag of the assertion, else of its rule; null for none.</summary>
    public string? Flag { get; init; }

    /// <summary>The page with more about it; null for none.</summary>
    public string? See { get; init; }

    /// <summary>What the assertion says, white space folded.</summary>
    public required string Text { get; init; }

    /// <summary>Its diagnostics, in the order of the assertion.</summary>
    public ImmutableArray<DiagnosticReference> Diagnostics { get; init; } = [];

    /// <summary>Its properties, in the order of the assertion.</summary>
    public ImmutableArray<PropertyReference> Properties { get; init; } = [];
}
