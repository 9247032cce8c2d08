// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>Words in another script than the text round them. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Language">The BCP 47 tag.</param>
public sealed record ForeignMark(int Start, int End, string Language) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 8;
}
