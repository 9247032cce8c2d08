// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A paragraph, whole again where a break had cut it. Immutable.</summary>
public sealed record Paragraph
{
    /// <summary>Its text, brackets included.</summary>
    public required SpannedText Text { get; init; }

    /// <summary>What it is.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>The breaks inside it, in reading order; they do not overlap.</summary>
    public ImmutableArray<Break> Breaks { get; init; } = [];

    /// <summary>The length of the printed number or bullet that an item begins with, as of <c>2.</c>; 0 for none.</summary>
    public int MarkerLength { get; init; }

    /// <summary>The number or bullet of an item that the format counts itself, so that it is not in the text; null for none.</summary>
    public string? Marker { get; init; }

    /// <summary>The depth of an item, from 1; 0 for other paragraphs.</summary>
    public int Level { get; init; }

    /// <summary>Where a cell stands; null for other paragraphs.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>Whether it is a stage direction.</summary>
    public bool IsStage => Kind == ParagraphKind.Stage;
}
