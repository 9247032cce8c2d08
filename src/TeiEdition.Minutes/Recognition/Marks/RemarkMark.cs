// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A note in parentheses, these included. Immutable.</summary>
/// <param name="Start">Index of the opening parenthesis.</param>
/// <param name="End">Index after the closing one.</param>
/// <param name="Type">The TEI <c>note/@type</c>.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record RemarkMark(int Start, int End, string Type, Certainty Certainty) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}
