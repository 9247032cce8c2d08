// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>The catalogue record of a source, above the document, below it, or both, and what it leaves. Immutable.</summary>
internal sealed record CatalogueRecord
{
    /// <summary>The title line above the fields; null where there is none.</summary>
    public SpannedText? Title { get; init; }

    /// <summary>The fields in reading order: those above the document, then those below it.</summary>
    public ImmutableArray<RecordField> Fields { get; init; } = [];

    /// <summary>The blocks of the document itself.</summary>
    public required ImmutableArray<Block> Text { get; init; }

    /// <summary>0-based offset in the source where the record below the document begins; null where there is none.</summary>
    public int? TailStart { get; init; }
}
