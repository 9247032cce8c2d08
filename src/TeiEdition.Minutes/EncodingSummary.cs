// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes;

/// <summary>What an encoding holds, in numbers. Immutable.</summary>
/// <param name="Turns">The turns (<c>sp</c>).</param>
/// <param name="Insertions">The bracketed insertions, whatever their kind.</param>
/// <param name="Joins">The sentences and names that a break had cut in two.</param>
/// <param name="Participants">The persons in <c>particDesc</c>.</param>
/// <param name="Names">The tagged names and references outside the header.</param>
public sealed record EncodingSummary(int Turns, int Insertions, int Joins, int Participants, int Names);
