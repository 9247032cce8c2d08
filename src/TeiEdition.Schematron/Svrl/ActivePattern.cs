// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Svrl;

/// <summary>A pattern that was active, with what its rules found (<c>svrl:active-pattern</c> and what follows it). Immutable; safe on any thread.</summary>
public sealed record ActivePattern
{
    /// <summary>Its place among the patterns of the expanded schema, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Its title; null for none.</summary>
    public string? Name { get; init; }

    /// <summary>The rules that fired, in the order of their nodes: all of them, or those with entries only, as the run was asked.</summary>
    public ImmutableArray<FiredRule> Rules { get; init; } = [];
}
