// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A date or time of day. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="When">Its value, in ISO 8601.</param>
/// <param name="IsTime">Whether it is a time of day.</param>
public sealed record DateMark(int Start, int End, string When, bool IsTime) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 3;
}
