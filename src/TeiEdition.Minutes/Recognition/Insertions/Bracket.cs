// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>A pair of square brackets. Immutable.</summary>
/// <param name="Start">0-based index of the opening bracket in the text.</param>
/// <param name="End">Index after the closing bracket.</param>
internal readonly record struct Bracket(int Start, int End);
