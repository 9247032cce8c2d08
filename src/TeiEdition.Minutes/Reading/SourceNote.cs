// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// A note that the format itself ties to its place. Its text stands in the source's text like all other, but in no block of the
/// document. Immutable.
/// </summary>
public sealed record SourceNote
{
    /// <summary>What it is.</summary>
    public required SourceNoteKind Kind { get; init; }

    /// <summary>
    /// 0-based offset of the character that stands for the note at its place: <see cref="SourceDocument.Anchor"/> where the
    /// format shows its number itself, else the first character of the printed reference.
    /// </summary>
    public required int Start { get; init; }

    /// <summary>Offset after that character, or after the printed reference.</summary>
    public required int End { get; init; }

    /// <summary>Its number or mark, as the format counts or prints it; null for a comment.</summary>
    public string? Number { get; init; }

    /// <summary>Who wrote a comment; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>Its blocks; one at least.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }
}
