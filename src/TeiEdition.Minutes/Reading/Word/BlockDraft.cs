// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A block before the whole text is known. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Lines">Its lines by 0-based offsets in the draft, none blank; none at all for a page break.</param>
internal sealed record BlockDraft(BlockKind Kind, ImmutableArray<(int Start, int End)> Lines)
{
    /// <summary>See <see cref="Block.IsWhole"/>.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether an empty paragraph stands before it.</summary>
    public bool FollowsBlank { get; init; }

    /// <summary>See <see cref="Block.Level"/>.</summary>
    public int Level { get; init; }

    /// <summary>See <see cref="Block.Marker"/>.</summary>
    public string? Marker { get; init; }

    /// <summary>See <see cref="Block.Cell"/>.</summary>
    public CellPosition? Cell { get; init; }
}
