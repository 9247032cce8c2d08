// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Conventions;

/// <summary>A convention as a file says it, or what an edition's settings add to one. Immutable.</summary>
/// <param name="Name">Its name; of an addition, the name of the convention that is meant, or null for the one that fits best.</param>
/// <param name="Title">What it is, in a few words for reports; null for none.</param>
/// <param name="Extends">The name of the convention that it builds on; null for none.</param>
/// <param name="Entries">The lists of words.</param>
/// <param name="Speakers">How labels look, the likeliest first.</param>
public sealed record ConventionData(
    string? Name,
    string? Title,
    string? Extends,
    ImmutableArray<ConventionEntry> Entries,
    ImmutableArray<SpeakerPattern> Speakers);
