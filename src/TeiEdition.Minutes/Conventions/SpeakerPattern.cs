// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Conventions;

/// <summary>How a speaker's label looks, as <c>[[speaker]]</c> of a convention. Immutable; all conditions must hold.</summary>
public sealed record SpeakerPattern
{
    /// <summary>The name under which reports mention it.</summary>
    public required string Name { get; init; }

    /// <summary>What ends the label, as <c>:</c>, <c>.</c> or <c>. –</c>; the empty text is the end of the line. At least one.</summary>
    public required ImmutableArray<string> Endings { get; init; }

    /// <summary>Whether the letters of the label are capitals throughout, titles with a full stop left aside.</summary>
    public bool Capitals { get; init; }

    /// <summary>The only labels that fit, without ending; empty where any may.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Words one of which begins the label; empty where any may.</summary>
    public ImmutableArray<string> First { get; init; } = [];

    /// <summary>Whether the label is a side with its speaker in parentheses, as <c>North (KIM)</c>.</summary>
    public bool SideAndName { get; init; }

    /// <summary>Whether a label counts only where something names its bearer: a participant, a title, an authority entry.</summary>
    public bool NeedsName { get; init; }
}
