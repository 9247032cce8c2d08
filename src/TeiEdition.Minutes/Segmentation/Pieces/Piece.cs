// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Labels;

namespace TeiEdition.Minutes.Segmentation.Pieces;

/// <summary>
/// What the talk is put together from: a block, or the lines of one that a label or the marker of an item parts from the rest,
/// or a row of a table. Immutable.
/// </summary>
internal sealed record Piece
{
    /// <summary>The block that it comes from; of a row, its first cell.</summary>
    public required Block Block { get; init; }

    /// <summary>Its lines; empty for a page break and a row.</summary>
    public required ImmutableArray<SpannedText> Lines { get; init; }

    /// <summary>The cells of a row, by their columns; empty for everything else.</summary>
    public ImmutableArray<Block> Row { get; init; } = [];

    /// <summary>The speaker's label that it begins with; of a row, the one that its first cell is. Null for none.</summary>
    public SpeakerLabel? Label { get; init; }

    /// <summary>The length of the marker that it begins with; 0 for none.</summary>
    public int MarkerLength { get; init; }

    /// <summary>Whether it is one of the lines behind a colon that begin like labels and are the items of a list.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether it belongs to the page.</summary>
    public bool IsFurniture => Block.Kind is BlockKind.RunningHead or BlockKind.RunningFoot or BlockKind.PageNumber or BlockKind.PageBreak;

    /// <summary>The first line; of a row, that of its first cell.</summary>
    public SpannedText First => Row.IsEmpty ? Lines[0] : Row[0].Lines[0];
}
