// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Authority;

/// <summary>The entries of an edition's authority files, by id. Immutable; safe on any thread.</summary>
public sealed class AuthorityIndex
{
    private readonly FrozenDictionary<string, AuthorityEntry> _byId;

    /// <summary>Makes an index.</summary>
    /// <param name="entries">The entries, in the order of files and entries; ids differ.</param>
    public AuthorityIndex(ImmutableArray<AuthorityEntry> entries)
    {
        Entries = entries;
        _byId = entries.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>An index without entries.</summary>
    public static AuthorityIndex Empty { get; } = new([]);

    /// <summary>All entries, in the order of files (by name) and of entries in them.</summary>
    public ImmutableArray<AuthorityEntry> Entries { get; }

    /// <summary>The entry with an id, or null.</summary>
    /// <param name="id">The <c>xml:id</c>.</param>
    public AuthorityEntry? Find(string id) => _byId.GetValueOrDefault(id);
}
