// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition;

/// <summary>A page number inside a paragraph. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
public sealed record PageNumberMark(int Start, int End) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 6;
}
