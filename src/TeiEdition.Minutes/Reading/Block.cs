// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading;

/// <summary>A block of a source: one paragraph, heading, item, cell, or a line that belongs to the page. Immutable.</summary>
public sealed record Block
{
    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its lines in reading order, none empty. There is at least one, but for a <see cref="BlockKind.PageBreak"/>.</summary>
    public required ImmutableArray<SpannedText> Lines { get; init; }

    /// <summary>
    /// Whether the format itself says where the block begins and ends (Word, HTML). In plain text and PDF a paragraph may be
    /// cut by a page, and its lines may be those of the page.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>
    /// Whether the block goes on in what was one block with the text before it, until the furniture of a page between them was
    /// taken out.
    /// </summary>
    public bool IsContinued { get; init; }

    /// <summary>The level of a heading or the depth of an item, from 1; 0 for everything else.</summary>
    public int Level { get; init; }

    /// <summary>
    /// The number or bullet that the format itself puts before an item and that is no part of its text, as <c>2.</c>; null
    /// for none.
    /// </summary>
    public string? Marker { get; init; }

    /// <summary>Where a cell stands; null for other blocks.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>The number of the page, from 1, where the format has pages; else null.</summary>
    public int? Page { get; init; }
}
