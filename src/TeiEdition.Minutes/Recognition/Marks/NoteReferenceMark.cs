// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>The place where a note belongs: its printed reference, or the character that stands for it. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Note">0-based index of the note in <see cref="Segmentation.SegmentedMinutes.Notes"/>.</param>
/// <param name="IsFirst">Whether it is the first reference to the note, where its text goes.</param>
public sealed record NoteReferenceMark(int Start, int End, int Note, bool IsFirst) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 9;
}
