// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Somebody of whom a document speaks, while its participants are collected. Not thread-safe.</summary>
internal sealed class KnownPerson(Participant participant, int order)
{
    /// <summary>What is known so far.</summary>
    public Participant Participant { get; set; } = participant;

    /// <summary>Whether the person was there: on a list, or with a turn.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Whether more than a label speaks of the person: a list, a title, a narrative, settings or authority files.</summary>
    public bool IsListed { get; set; }

    /// <summary>Where the source first has the person, as present.</summary>
    public int Order { get; set; } = order;

    /// <summary>The forms of the name.</summary>
    public ImmutableArray<NameWords> Names { get; set; } = [];

    /// <summary>The forms under which the person can be looked up.</summary>
    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of the offices, small; without articles.</summary>
    public HashSet<string> OfficeWords { get; } = new(StringComparer.OrdinalIgnoreCase);
}
