// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>Words that look other than the text round them, or a part of them. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Style">How they look, less what the whole text looks like.</param>
public sealed record HighlightMark(int Start, int End, RunStyle Style) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => -1;
}
