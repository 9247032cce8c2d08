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

    /// <summary>Headings above the lines before the talk.</summary>
    public ImmutableArray<SpannedText> Headings { get; init; } = [];

    /// <summary>The lines before the talk.</summary>
    public ImmutableArray<ProtocolLine> Protocol { get; init; } = [];

    /// <summary>The talk, or the paragraphs of a document without turns.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>0-based offset in the source where the catalogue record above the document has ended.</summary>
    public int TextStart { get; init; }

    /// <summary>0-based offset in the source where the catalogue record below the document begins; its length where there is none.</summary>
    public int TextEnd { get; init; }
}
