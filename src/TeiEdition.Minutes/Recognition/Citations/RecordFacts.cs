// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>What a document says about itself outside its text: in its record, and in lines that name who translated it. Immutable.</summary>
internal sealed record RecordFacts
{
    /// <summary>The citation as printed; null where the record has none.</summary>
    public string? CitationText { get; init; }

    /// <summary>Its parts.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The field that says where the original is kept, with a shelfmark; null for none.</summary>
    public RecordField? SourceField { get; init; }

    /// <summary>What says where the original is kept: the value of that field, or a line at the end of the document.</summary>
    public string? SourceText { get; init; }

    /// <summary>The parts of that text.</summary>
    public Citation? Source { get; init; }

    /// <summary>The date that the title line begins with: its length and value; null for none.</summary>
    public (int Length, string When)? TitleDate { get; init; }

    /// <summary>The value of the date that is all of the first field for the date; null where that is not beyond doubt.</summary>
    public string? FieldDate { get; init; }

    /// <summary>Who did what for the publication, in reading order.</summary>
    public ImmutableArray<Responsibility> Responsibilities { get; init; } = [];
}
