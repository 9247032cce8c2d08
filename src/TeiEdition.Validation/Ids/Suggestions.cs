// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Ids;

/// <summary>Words the suggestion of a near spelling. Remembers, and stops searching after many. For one thread and one run.</summary>
internal sealed class Suggestions
{
    /// <summary>So many different unknown ids are compared with all others; a document with more has another trouble.</summary>
    private const int MaxSearches = 200;

    private readonly Dictionary<(IdTable Table, string Id), string> _found = new(new ByTable());

    /// <summary>The end of the sentence, <c>; did you mean 'x'?</c>, or nothing.</summary>
    public string For(string id, IdTable table)
    {
        if (_found.TryGetValue((table, id), out string? known))
        {
            return known;
        }

        if (_found.Count >= MaxSearches)
        {
            return string.Empty;
        }

        string words = NearSpelling.Find(id, table.Ids) is { } near ? $"; did you mean '{near}'?" : string.Empty;
        _found.Add((table, id), words);
        return words;
    }

    // Tables are told apart by identity: comparing them by value would walk their ids.
    private sealed class ByTable : IEqualityComparer<(IdTable Table, string Id)>
    {
        public bool Equals((IdTable Table, string Id) x, (IdTable Table, string Id) y) =>
            ReferenceEquals(x.Table, y.Table) && string.Equals(x.Id, y.Id, StringComparison.Ordinal);

        public int GetHashCode((IdTable Table, string Id) obj) => string.GetHashCode(obj.Id, StringComparison.Ordinal);
    }
}
