// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>
/// A break inside a paragraph, with all that stands between the words round it; its page number and running heads are
/// <see cref="FurnitureMark"/>s inside. Immutable.
/// </summary>
/// <param name="Start">Index of the space or hyphen.</param>
/// <param name="End">Index of the next word.</param>
/// <param name="IsPage">Whether a page ended.</param>
/// <param name="IsHyphen">Whether the character at <paramref name="Start"/> is a hyphen of the break.</param>
/// <param name="Certainty">How sure the joining is.</param>
public sealed record BreakMark(int Start, int End, bool IsPage, bool IsHyphen, Certainty Certainty) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 6;

    /// <summary>Whether the hyphen before the break belongs to the word, which goes on behind it.</summary>
    public bool KeepsHyphen { get; init; }
}
