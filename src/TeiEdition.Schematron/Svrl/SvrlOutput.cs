// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Svrl;

/// <summary>What a schema says of a document (ISO/IEC 19757-3:2020, annex D): the same from both engines. Immutable; safe on any thread.</summary>
public sealed record SvrlOutput
{
    /// <summary>The title of the schema; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The phase that was active; null for all patterns.</summary>
    public string? Phase { get; init; }

    /// <summary>The version of the schema; null for none.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The prefixes of the schema, in its order.</summary>
    public ImmutableArray<Ns> Namespaces { get; init; } = [];

    /// <summary>The active patterns in the order of the schema; those that did not run are not there.</summary>
    public ImmutableArray<ActivePattern> Patterns { get; init; } = [];

    /// <summary>The findings of all patterns, in that order.</summary>
    public IEnumerable<Finding> Findings => Patterns.SelectMany(p => p.Rules).SelectMany(r => r.Entries).OfType<Finding>();
}
