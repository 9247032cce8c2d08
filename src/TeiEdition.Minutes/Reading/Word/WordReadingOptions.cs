// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Limits for reading a Word file that nobody vouches for. Immutable.</summary>
internal sealed record WordReadingOptions
{
    /// <summary>The limits where nothing is said.</summary>
    public static WordReadingOptions Default { get; } = new();

    /// <summary>How many bytes all parts that are read may come to, unpacked; 512 MiB where nothing is said.</summary>
    public long MaxTotalBytes { get; init; } = 512L * 1024 * 1024;

    /// <summary>How many bytes one part may have, unpacked; 256 MiB where nothing is said.</summary>
    public long MaxPartBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>
    /// How many times larger than packed a part may be, once it is larger than <see cref="RatioFromBytes"/>; 200 where nothing
    /// is said. Word's own parts come to 5 to 40.
    /// </summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>From which size on the ratio counts, in bytes, unpacked; 8 MiB where nothing is said.</summary>
    public long RatioFromBytes { get; init; } = 8L * 1024 * 1024;

    /// <summary>How deeply elements may nest; 256 where nothing is said.</summary>
    public int MaxDepth { get; init; } = 256;
}
