// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Reading;

/// <summary>Limits for reading XML from a source that nobody vouches for. Immutable.</summary>
public sealed record XmlReadingOptions
{
    /// <summary>How deeply elements may nest; 256 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The largest file that is read, in bytes; 256 MiB where nothing is said.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many characters all expansions of entities may come to, in UTF-16 code units; 1,000,000 where nothing is said.</summary>
    public int MaxEntityCharacters { get; init; } = 1_000_000;

    /// <summary>How many characters the external parts of a document type may have besides, where a resolver gives them, in UTF-16 code units; 4,000,000 where nothing is said.</summary>
    public int MaxSubsetCharacters { get; init; } = 4_000_000;

    /// <summary>
    /// How many bytes may follow one another without a less-than sign: the limit of a tag with its attributes and of a piece
    /// of text, rounded up to a block of the file; 16 MiB where nothing is said.
    /// </summary>
    public long MaxRunBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>Whether comments and processing instructions are reported; true where nothing is said. Without them, none is kept in memory.</summary>
    public bool IncludesComments { get; init; } = true;
}
