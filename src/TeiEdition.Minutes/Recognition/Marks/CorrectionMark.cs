// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A likely misreading. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Correction">What it should read.</param>
public sealed record CorrectionMark(int Start, int End, string Correction) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 5;
}
