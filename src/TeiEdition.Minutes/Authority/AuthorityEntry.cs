// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Authority;

/// <summary>One entry of an authority file, as far as the encoder needs it. Immutable.</summary>
public sealed record AuthorityEntry
{
    /// <summary>The entry's <c>xml:id</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it describes.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The name of the file that holds it, without folder, as <c>persons.xml</c>.</summary>
    public required string File { get; init; }

    /// <summary>The preferred name: the one typed so, else the first.</summary>
    public required string Name { get; init; }

    /// <summary>All forms that the encoder looks for, the preferred one among them; no duplicates, in file order.</summary>
    public required ImmutableArray<string> Forms { get; init; }
}
