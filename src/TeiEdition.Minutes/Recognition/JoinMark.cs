// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition;

/// <summary>The space where a break was. Immutable.</summary>
/// <param name="Start">Index of the space.</param>
/// <param name="End">Index after it.</param>
/// <param name="IsPage">Whether a page number shows that it was a page break.</param>
/// <param name="Certainty">How sure the joining is.</param>
public sealed record JoinMark(int Start, int End, bool IsPage, Certainty Certainty) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 6;
}
