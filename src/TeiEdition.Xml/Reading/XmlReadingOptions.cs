// SPDX-License-Identifier: MIT
namespace TeiEdition.Xml.Reading;

/// <summary>Limits for reading XML from a source that nobody vouches for. Immutable.</summary>
public sealed record XmlReadingOptions
{
    /// <summary>How deeply elements may nest; 256 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The largest file that is read, in bytes; 256 MiB where nothing is said.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;
}
