// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A source cut into its parts. Immutable.</summary>
public sealed record SegmentedMinutes
{
    /// <summary>The title line above the catalogue record; null where there is no record.</summary>
    public SpannedText? RecordTitle { get; init; }

    /// <summary>The fields of the catalogue record, in reading order; empty where there is none.</summary>
    public ImmutableArray<RecordField> Record { get; init; } = [];

    /// <summary>What belongs to the page above everything else, with its <c>fw/@type</c>.</summary>
    public ImmutableArray<(SpannedText Text, string Type)> LeadingFurniture { get; init; } = [];

    /// <summary>Headings above the lines before the talk.</summary>
    public ImmutableArray<SpannedText> Headings { get; init; } = [];

    /// <summary>The lines before the talk.</summary>
    public ImmutableArray<ProtocolLine> Protocol { get; init; } = [];

    /// <summary>The talk, or the paragraphs of a document without turns.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Labelled lines behind the talk: who took the notes, where copies went.</summary>
    public ImmutableArray<ProtocolLine> Closing { get; init; } = [];

    /// <summary>The notes that stand elsewhere than at their places, in the order of the source.</summary>
    public ImmutableArray<NoteText> Notes { get; init; } = [];

    /// <summary>The heading or rule above the list of notes; null where there is none.</summary>
    public SpannedText? NotesHeading { get; init; }

    /// <summary>0-based offset in the source where the catalogue record above the document has ended.</summary>
    public int TextStart { get; init; }

    /// <summary>0-based offset in the source where the catalogue record below the document begins; its length where there is none.</summary>
    public int TextEnd { get; init; }
}
