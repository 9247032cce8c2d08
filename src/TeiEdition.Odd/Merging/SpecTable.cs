// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.References;

namespace TeiEdition.Odd.Merging;

/// <summary>The declarations of a schema while it is put together, each name of a kind once, in the order in which they came. Not safe on several threads.</summary>
internal sealed class SpecTable
{
    private readonly Dictionary<(SpecKind Kind, string Ident), int> _places = [];
    private readonly List<Specification?> _specifications = [];

    /// <summary>Finds a declaration.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    /// <returns>The declaration; null where there is none.</returns>
    public Specification? Find(SpecKind kind, string ident) =>
        _places.TryGetValue((kind, ident), out int place) ? _specifications[place] : null;

    /// <summary>Adds a declaration at the end, or puts it in the place of the one with its name.</summary>
    /// <param name="specification">The declaration.</param>
    public void Set(Specification specification)
    {
        (SpecKind, string) key = (specification.KindOf(), specification.Ident);
        if (_places.TryGetValue(key, out int place))
        {
            _specifications[place] = specification;
            return;
        }

        _places.Add(key, _specifications.Count);
        _specifications.Add(specification);
    }

    /// <summary>Takes a declaration out.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="ident">Its ident.</param>
    public void Remove(SpecKind kind, string ident)
    {
        if (_places.Remove((kind, ident), out int place))
        {
            _specifications[place] = null;
        }
    }

    /// <summary>The declarations of a kind, in order.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public ImmutableArray<T> All<T>()
        where T : Specification => [.. _specifications.OfType<T>()];

    /// <summary>The names of a kind; in no order.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<string> Idents(SpecKind kind) => _places.Keys.Where(k => k.Kind == kind).Select(k => k.Ident);
}
