// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Ids;

/// <summary>Finds the ids that a misspelt one may mean. Remembers, and stops searching after many. For one thread and one run.</summary>
internal sealed class Suggestions
{
    /// <summary>So many different unknown ids are compared with all others; a document with more has another trouble.</summary>
    private const int MaxSearches = 200;

    /// <summary>How many of equally near ones are named.</summary>
    private const int MaxCandidates = 3;

    private readonly Dictionary<(IdTable Table, string Id), ImmutableArray<string>> _found = new(new ByTable());

    /// <summary>The nearest ids, all equally near, in ordinal order; empty where none is near.</summary>
    /// <param name="id">The id that does not exist.</param>
    /// <param name="table">Those that do.</param>
    public ImmutableArray<string> For(string id, IdTable table)
    {
        if (_found.TryGetValue((table, id), out ImmutableArray<string> known))
        {
            return known;
        }

        if (_found.Count >= MaxSearches)
        {
            return [];
        }

        ImmutableArray<string> near = NearSpelling.FindNearest(id, table.Ids);
        _found.Add((table, id), near);
        return near;
    }

    /// <summary>The end of a sentence, <c>; did you mean 'x' or 'y'?</c>, or nothing.</summary>
    /// <param name="near">What <see cref="For"/> found.</param>
    public static string Words(ImmutableArray<string> near)
    {
        if (near.IsEmpty)
        {
            return string.Empty;
        }

        string names = string.Join(", ", near.Take(MaxCandidates).Select(n => $"'{n}'"));
        int last = near.Length is > 1 and <= MaxCandidates ? names.LastIndexOf(", ", StringComparison.Ordinal) : -1;
        return $"; did you mean {(last < 0 ? names : $"{names[..last]} or {names[(last + 2)..]}")}{(near.Length > MaxCandidates ? ", …" : string.Empty)}?";
    }

    // Tables are told apart by identity.
    private sealed class ByTable : IEqualityComparer<(IdTable Table, string Id)>
    {
        public bool Equals((IdTable Table, string Id) x, (IdTable Table, string Id) y) =>
            ReferenceEquals(x.Table, y.Table) && string.Equals(x.Id, y.Id, StringComparison.Ordinal);

        public int GetHashCode((IdTable Table, string Id) obj) => string.GetHashCode(obj.Id, StringComparison.Ordinal);
    }
}
