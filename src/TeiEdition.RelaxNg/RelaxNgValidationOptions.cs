// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg;

/// <summary>How a document is held against a schema. Immutable.</summary>
public sealed record RelaxNgValidationOptions
{
    /// <summary>How deeply elements may nest; 10,000 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 10_000;

    /// <summary>After how many errors of a document its validation stops, saying so; 1,000 where nothing is said.</summary>
    public int MaxErrors { get; init; } = 1000;
}
