// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Recognition.Layers;

/// <summary>Who tracked changes, and when: each pair once. Immutable; safe on any thread.</summary>
internal sealed class ChangeList
{
    private readonly FrozenDictionary<(string? Author, string? When), int> _indices;

    /// <summary>Collects.</summary>
    /// <param name="revisions">The tracked changes of a document.</param>
    public ChangeList(ImmutableArray<Revision> revisions)
    {
        Changes = [.. revisions.Where(r => r.Author is not null || r.When is not null).Select(r => (r.Author, r.When)).Distinct()];
        _indices = Changes.Select((c, i) => (c, i)).ToFrozenDictionary(c => c.c, c => c.i);
    }

    /// <summary>The pairs, in the order in which they come first in the text.</summary>
    public ImmutableArray<(string? Author, string? When)> Changes { get; }

    /// <summary>The 0-based index of a change's pair; null where the file says neither who nor when.</summary>
    /// <param name="revision">A change of the same document.</param>
    public int? IndexOf(Revision revision) =>
        _indices.TryGetValue((revision.Author, revision.When), out int index) ? index : null;
}
