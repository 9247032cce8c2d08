// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What a block is that begins in a certain element. For one thread: the mark of an item belongs to its first block.</summary>
internal sealed class HtmlBlockContext
{
    private string? _marker;

    /// <summary>Takes a kind.</summary>
    public HtmlBlockContext(BlockKind kind, int level = 0, string? marker = null, CellPosition? cell = null, bool keepsLines = false)
    {
        (Kind, Level, _marker, Cell, KeepsLines) = (kind, level, marker, cell, keepsLines);
    }

    /// <summary>The kind.</summary>
    public BlockKind Kind { get; }

    /// <summary>See <see cref="Block.Level"/>.</summary>
    public int Level { get; }

    /// <summary>See <see cref="Block.Cell"/>.</summary>
    public CellPosition? Cell { get; }

    /// <summary>Whether the lines are those of the source, as in <c>pre</c>.</summary>
    public bool KeepsLines { get; }

    /// <summary>The same in another element that keeps its lines or not.</summary>
    public HtmlBlockContext WithLines(bool keepsLines) =>
        keepsLines == KeepsLines ? this : new HtmlBlockContext(Kind, Level, TakeMarker(), Cell, keepsLines);

    /// <summary>The mark, the first time that it is asked for.</summary>
    public string? TakeMarker()
    {
        string? marker = _marker;
        _marker = null;
        return marker;
    }
}
