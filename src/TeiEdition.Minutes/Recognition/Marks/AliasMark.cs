// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>What a label says about the name its speaker will have, in parentheses, these included. Immutable.</summary>
/// <param name="Start">Index of the opening parenthesis.</param>
/// <param name="End">Index after the closing one.</param>
public sealed record AliasMark(int Start, int End) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}
