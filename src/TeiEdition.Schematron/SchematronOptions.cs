// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron;

/// <summary>How a schema is read and compiled. Immutable; safe on any thread.</summary>
public sealed record SchematronOptions
{
    /// <summary>Whether every expression is compiled at once, so that all errors are known; else each when a document first needs it. False where nothing is said.</summary>
    public bool CompileAll { get; init; }

    /// <summary>How many inclusions (<c>include</c>, <c>extends</c> by <c>@href</c>) a schema may have, each counted as often as it is made; 10,000 where nothing is said.</summary>
    public int MaxInclusions { get; init; } = 10_000;

    /// <summary>How many rules and assertions a schema may have once it is expanded; 1,000,000 where nothing is said.</summary>
    public int MaxAssertions { get; init; } = 1_000_000;

    /// <summary>How deeply elements of a schema may nest; 256 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 256;
}
