// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A bracketed insertion. Immutable.</summary>
/// <param name="Start">
/// Index of the opening bracket; of a <see cref="InsertionKind.Variant"/>, <see cref="InsertionKind.Correction"/> or <see cref="InsertionKind.Sic"/>, of the word
/// before the bracket that it is about.
/// </param>
/// <param name="End">Index after the closing bracket.</param>
/// <param name="BracketStart">Index of the opening bracket.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Detail">What the kind needs to know: the reason of a loss, the type of a note or stage direction; else null.</param>
/// <param name="Rule">The name of the rule that decided.</param>
/// <param name="Certainty">How sure the rule is.</param>
public sealed record InsertionMark(
    int Start, int End, int BracketStart, InsertionKind Kind, string? Detail, string Rule, Certainty Certainty)
    : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 4;
}
