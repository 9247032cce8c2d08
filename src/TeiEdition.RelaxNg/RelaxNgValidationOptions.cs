// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg;

/// <summary>How a document is held against a schema. Immutable.</summary>
public sealed record RelaxNgValidationOptions
{
    /// <summary>How deeply elements may nest; 10,000 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 10_000;

    /// <summary>After how many errors of a document its validation stops, saying so; 1,000 where nothing is said.</summary>
    public int MaxErrors { get; init; } = 1000;

    /// <summary>
    /// Whether an error names the place in the schema where what it is about is declared, as its last related place: the attribute,
    /// the element that has it, or the element in whose content something may not stand; false where nothing is said.
    /// </summary>
    public bool NamesDeclarations { get; init; }
}
