// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Somebody who was present. Immutable.</summary>
public sealed record Participant
{
    /// <summary>The <c>xml:id</c>: that of the authority entry or setting, else made from the name.</summary>
    public required string Id { get; init; }

    /// <summary>Whether an authority entry has the same id.</summary>
    public required bool IsInAuthority { get; init; }

    /// <summary>The name: the authority's preferred one, else as the source has it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether <see cref="Name"/> is a name, and not a title or the label of several persons.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Other forms that the source has, in reading order; without <see cref="Name"/> and without duplicates.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>A name of one word with the titles that the source has before it, as <c>Marshal Zhu</c>; null for others.</summary>
    public string? TitledName { get; init; }

    /// <summary>The name by which the document says that it calls the person; null for none.</summary>
    public string? Alias { get; init; }

    /// <summary>What the person does at the talk.</summary>
    public required ParticipantRole Role { get; init; }

    /// <summary>The office as the source has it; null where it has none.</summary>
    public string? Occupation { get; init; }

    /// <summary>The institution as the source has it; null where it has none.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The side as the document names it, without the word for side itself; null where it does not.</summary>
    public string? Side { get; init; }
}
