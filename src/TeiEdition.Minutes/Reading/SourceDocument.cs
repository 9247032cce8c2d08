// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading;

/// <summary>
/// A source as read, whatever its format: one text, and over it blocks, runs, changes and notes by their offsets. Everything
/// after the stage of reading works on this alone. Immutable; safe on any thread.
/// </summary>
public sealed record SourceDocument
{
    /// <summary>The character (U+FFFC) that stands in the text where a note is tied, when the format prints no reference of its own.</summary>
    public const char Anchor = '\uFFFC';

    /// <summary>The format, as <c>plain text</c> or <c>Word</c>, for reports.</summary>
    public required string Format { get; init; }

    /// <summary>
    /// The whole text, in reading order: blocks apart by blank lines, lines by line ends, notes behind the document. Each
    /// offset knows its place in the file.
    /// </summary>
    public required SourceText Text { get; init; }

    /// <summary>The blocks in reading order, those of notes left out.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>The stretches that look other than the rest, by their starts; they do not overlap.</summary>
    public ImmutableArray<Run> Runs { get; init; } = [];

    /// <summary>The tracked changes, by their starts; they do not overlap.</summary>
    public ImmutableArray<Revision> Revisions { get; init; } = [];

    /// <summary>The notes, by their starts.</summary>
    public ImmutableArray<SourceNote> Notes { get; init; } = [];

    /// <summary>What the reader left out, in the order of the file.</summary>
    public ImmutableArray<Omission> Omissions { get; init; } = [];

    /// <summary>
    /// How often each character (UTF-16 code unit, white space left aside) stands in the file, counted by other means than the
    /// text was read by; null where the text is the file, as in plain text. The check that nothing was lost compares it with
    /// text and omissions.
    /// </summary>
    public FrozenDictionary<char, int>? Characters { get; init; }
}
