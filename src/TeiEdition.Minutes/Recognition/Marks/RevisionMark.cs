// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>Words that somebody added or struck out while changes were tracked, or a part of them. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="IsDeletion">Whether the words were struck out.</param>
/// <param name="Change">0-based index in <see cref="Layers.ChangeList.Changes"/>; null where the file says neither who nor when.</param>
public sealed record RevisionMark(int Start, int End, bool IsDeletion, int? Change) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => -2;
}
