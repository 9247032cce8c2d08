// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>What a rule says of an insertion. Immutable.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Detail">See <see cref="InsertionMark.Detail"/>.</param>
/// <param name="About">Index in the printed text where the words begin that the insertion is about; null for the bracket alone.</param>
internal sealed record InsertionJudgement(InsertionKind Kind, Certainty Certainty, string? Detail = null, int? About = null);
