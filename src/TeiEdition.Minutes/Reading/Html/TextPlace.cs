// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Where the characters of a text node stand in the file. Immutable.</summary>
/// <param name="Start">0-based offset of the first one, or of the element where the place of the text is not known.</param>
/// <param name="Map">The offset of each character; null where they follow each other without a gap, or their places are not known.</param>
/// <param name="IsExact">Whether the places are known.</param>
internal sealed record TextPlace(int Start, int[]? Map, bool IsExact)
{
    /// <summary>The offset of a character.</summary>
    /// <param name="index">0-based index in the text node.</param>
    public int At(int index) => Map is not null ? Map[index] : IsExact ? Start + index : Start;
}
