// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A mention of an entity by name, titles included. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Id">The id of the participant or authority entry.</param>
/// <param name="Certainty">How sure the identification is.</param>
public sealed record NameMark(int Start, int End, EntityKind Kind, string Id, Certainty Certainty) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 0;
}
