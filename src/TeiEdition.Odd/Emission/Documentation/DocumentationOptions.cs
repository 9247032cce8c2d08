// SPDX-License-Identifier: MIT
namespace TeiEdition.Odd.Emission.Documentation;

/// <summary>What the documentation of a customisation contains. Immutable.</summary>
public sealed record DocumentationOptions
{
    /// <summary>The language of the descriptions and of our own words (BCP 47); where something is not said in it, English stands instead. <c>en</c> where nothing is said.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Where links go that name a place in the TEI Guidelines, the chapter's file being added; null to leave them out.</summary>
    public string? GuidelinesUri { get; init; } = "https://www.tei-c.org/release/doc/tei-p5-doc/en/html/";

    /// <summary>How deeply elements of the prose may nest before the rest is written as mere text; 200 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 200;
}
