// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Model;

/// <summary>
/// The parts of a declaration that are there for readers (TEI P5 Guidelines, model.glossLike, model.descLike and their like), as
/// elements of the ODD, in their order. Empty where the compiler was asked for no documentation. The elements must not be
/// changed; they may be read from several threads.
/// </summary>
public sealed record Descriptions
{
    /// <summary>Nothing is said.</summary>
    public static Descriptions None => new();

    /// <summary><c>equiv</c>.</summary>
    public ImmutableArray<XElement> Equivs { get; init; } = [];

    /// <summary><c>gloss</c>, in all languages.</summary>
    public ImmutableArray<XElement> Glosses { get; init; } = [];

    /// <summary><c>desc</c>, in all languages, those of the type <c>deprecationInfo</c> among them.</summary>
    public ImmutableArray<XElement> Descs { get; init; } = [];

    /// <summary><c>exemplum</c>.</summary>
    public ImmutableArray<XElement> Exempla { get; init; } = [];

    /// <summary><c>remarks</c>.</summary>
    public ImmutableArray<XElement> Remarks { get; init; } = [];

    /// <summary><c>listRef</c>.</summary>
    public ImmutableArray<XElement> ListRefs { get; init; } = [];
}
