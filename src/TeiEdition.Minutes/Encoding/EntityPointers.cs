// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Encoding;

/// <summary>Where the pointers to entities lead: to a participant in the header, else to an authority file. Immutable.</summary>
internal sealed class EntityPointers(ParticipantList participants, AuthorityIndex authority, string authorityHref)
{
    private readonly FrozenSet<string> _participants =
        participants.Participants.Select(p => p.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The value of <c>@ref</c> for an entity; null where nothing describes it.</summary>
    public string? Ref(string id) =>
        _participants.Contains(id) ? "#" + id : authority.Find(id) is { } entry ? ToAuthority(entry) : null;

    /// <summary>The pointer to the authority entry with an id, participant or not; null where there is none.</summary>
    public string? AuthorityOf(string id) => authority.Find(id) is { } entry ? ToAuthority(entry) : null;

    /// <summary>The pointer to an authority entry.</summary>
    public string ToAuthority(AuthorityEntry entry) => authorityHref + entry.File + "#" + entry.Id;
}
