// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>What a speaker label says, taken apart. Immutable.</summary>
internal sealed record SpeakerName
{
    /// <summary>The label without ending, brackets and remarks.</summary>
    public required string Plain { get; init; }

    /// <summary>Name, titles and what stands before them; the alias, where the label declares one.</summary>
    public required PersonPhrase Phrase { get; init; }

    /// <summary>The words outside the parentheses that hold the name, as <c>North</c> of <c>North (KIM)</c>; null for none.</summary>
    public string? Side { get; init; }

    /// <summary>The members, where the label names several; else empty.</summary>
    public ImmutableArray<SpeakerName> Members { get; init; } = [];

    /// <summary>Whether it is the label of several persons or of nobody in particular.</summary>
    public bool IsGroup { get; init; }
}
