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

    /// <summary>The number or bullet of an item as printed, as <c>2.</c>, which is no part of the text; null for none.</summary>
    public SpannedText? Label { get; init; }

    /// <summary>The number or bullet of an item that the format counts itself, so that it is not in the text; null for none.</summary>
    public string? Marker { get; init; }

    /// <summary>The depth of an item, from 1; 0 for other paragraphs.</summary>
    public int Level { get; init; }

    /// <summary>The <c>stage/@type</c> of a stage direction; null where its words tell it.</summary>
    public string? StageType { get; init; }

    /// <summary>The <c>fw/@type</c> of a line that belongs to the page; null for other paragraphs.</summary>
    public string? FurnitureType { get; init; }

    /// <summary>Where a cell stands; null for other paragraphs.</summary>
    public CellPosition? Cell { get; init; }

    /// <summary>Whether it is a stage direction.</summary>
    public bool IsStage => Kind == ParagraphKind.Stage;
}
