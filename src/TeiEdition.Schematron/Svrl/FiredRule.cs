// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Svrl;

/// <summary>A rule that fired for a node (<c>svrl:fired-rule</c> and what follows it). Immutable; safe on any thread.</summary>
public sealed record FiredRule
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Its context as written.</summary>
    public required string Context { get; init; }

    /// <summary>Its role; null for none.</summary>
    public string? Role { get; init; }

    /// <summary>Its flag; null for none.</summary>
    public string? Flag { get; init; }

    /// <summary>What it found, in the order of its assertions.</summary>
    public ImmutableArray<SvrlEntry> Entries { get; init; } = [];
}
