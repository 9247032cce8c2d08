// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>
/// A note that stands elsewhere than at its place: in a list at the end of the document, at the foot of a page, or in the
/// format's own store. Immutable.
/// </summary>
public sealed record NoteText
{
    /// <summary>What it is.</summary>
    public required SourceNoteKind Kind { get; init; }

    /// <summary>Its number or mark without brackets, as <c>3</c> or <c>*</c>; null for a comment.</summary>
    public string? Number { get; init; }

    /// <summary>The number as printed before the note's text, as <c>[3]</c>; null where the format counts by itself.</summary>
    public SpannedText? Label { get; init; }

    /// <summary>
    /// Where it belongs: 0-based offsets in the source's text of the printed reference or of the anchor; null where the text
    /// has no reference to it.
    /// </summary>
    public (int Start, int End)? Reference { get; init; }

    /// <summary>Further references to the same note, in reading order, in the same form.</summary>
    public ImmutableArray<(int Start, int End)> LaterReferences { get; init; } = [];

    /// <summary>Who wrote a comment; null where nobody is named.</summary>
    public string? Author { get; init; }

    /// <summary>How sure it is that note and reference belong together.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>Its paragraphs; one at least.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }
}
