// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary>What all declarations of an ODD have in common (TEI P5 Guidelines, chapter 23 "Documentation Elements", att.identified and att.combinable). Immutable.</summary>
public abstract record Declaration
{
    /// <summary>Closes the hierarchy.</summary>
    private protected Declaration()
    {
    }

    /// <summary><c>@ident</c>; empty where it is missing.</summary>
    public required string Ident { get; init; }

    /// <summary>The declaration that decides: that of the customisation where it says something, else that of the TEI source.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary><c>@mode</c> as written; <see cref="Mode.Add"/> where nothing is said. In a resolved model it says only how the declaration got there.</summary>
    public Mode Mode { get; init; }

    /// <summary><c>altIdent</c>: the name that documents use instead of <see cref="Ident"/>; null where there is none.</summary>
    public string? AltIdent { get; init; }

    /// <summary><c>@validUntil</c>: the day from which on the declaration may be gone, as written (xs:date); null where it is to stay.</summary>
    public string? ValidUntil { get; init; }

    /// <summary>What is there for readers.</summary>
    public Descriptions Descriptions { get; init; } = Descriptions.None;

    /// <summary>The name that documents use: <see cref="AltIdent"/>, else <see cref="Ident"/>.</summary>
    public string Name => AltIdent ?? Ident;
}
