// SPDX-License-Identifier: MIT
using TeiEdition.Odd.Store;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Odd;

/// <summary>How an ODD is compiled. Immutable.</summary>
public sealed record OddOptions
{
    /// <summary>The TEI source (p5subset.xml or a compiled ODD), as a path or URI: goes before what the ODD itself says; null where nothing is said.</summary>
    public string? Source { get; init; }

    /// <summary>The local store that releases of the TEI are looked up in; null for none.</summary>
    public TeiStore? Store { get; init; }

    /// <summary>The language of documentation and messages, where the ODD has several (BCP 47); <c>en</c> where nothing is said.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Which <c>schemaSpec</c> of several, by its <c>@ident</c>; null for the first.</summary>
    public string? SchemaSpec { get; init; }

    /// <summary>Whether what is there for readers is kept (<see cref="Model.Descriptions"/>), as the documentation needs it; false where nothing is said, since reading it costs the most.</summary>
    public bool IncludesDescriptions { get; init; }

    /// <summary>Whether descriptions that are kept stand in the schema, too, as <c>a:documentation</c>; true where nothing is said.</summary>
    public bool AnnotatesSchema { get; init; } = true;

    /// <summary>The limits of every file that is read.</summary>
    public XmlReadingOptions Reading { get; init; } = new();

    /// <summary>How many files an ODD may be made from; 1,000 where nothing is said.</summary>
    public int MaxFiles { get; init; } = 1000;

    /// <summary>How many parts an ODD may come to when groups, inclusions and datatypes are put in place; 1,000,000 where nothing is said.</summary>
    public int MaxParts { get; init; } = 1_000_000;

    /// <summary>How many copies <c>@minOccurs</c> and <c>@maxOccurs</c> of one part may come to in the schema; 400 where nothing is said.</summary>
    public int MaxOccurrences { get; init; } = 400;
}
