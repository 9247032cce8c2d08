// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>Numbers names, and remembers of each in which collection it was seen last. For one schema, on one thread.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<(string NamespaceUri, string LocalName), int> _numbers = [];
    private readonly List<SimpleName> _names = [];
    private readonly List<(int Collection, SimplePattern? Origin)> _seen = [];
    private int _collections;

    /// <summary>The name with a number.</summary>
    /// <param name="number">The number.</param>
    public SimpleName this[int number] => _names[number];

    /// <summary>Begins a collection: no name was seen in it yet.</summary>
    /// <returns>Its number. The collection before it is forgotten.</returns>
    public int Begin() => ++_collections;

    /// <summary>Sees a name.</summary>
    /// <param name="collection">The collection.</param>
    /// <param name="name">The name.</param>
    /// <returns>The pattern with which it was seen in the collection before; null where this is the first time.</returns>
    public SimplePattern? See(int collection, NumberedName name)
    {
        (int last, SimplePattern? origin) = _seen[name.Number];
        if (last == collection)
        {
            return origin;
        }

        _seen[name.Number] = (collection, name.Origin);
        return null;
    }

    /// <summary>Collects the names and wildcards of a name class.</summary>
    /// <param name="names">The name class; its depth is bounded by simplification.</param>
    /// <param name="origin">The pattern that has it.</param>
    public NameSet Collect(SimpleNameClass names, SimplePattern origin)
    {
        if (names is SimpleName only)
        {
            return new NameSet([new NumberedName(Number(only), origin)], [], null);
        }

        ImmutableArray<NumberedName>.Builder numbered = ImmutableArray.CreateBuilder<NumberedName>();
        ImmutableArray<Wildcard>.Builder wildcards = ImmutableArray.CreateBuilder<Wildcard>();
        Collect(names, origin, Begin(), numbered, wildcards);
        return new NameSet(numbered.DrainToImmutable(), wildcards.DrainToImmutable(), null);
    }

    private void Collect(
        SimpleNameClass names, SimplePattern origin, int collection, ImmutableArray<NumberedName>.Builder numbered, ImmutableArray<Wildcard>.Builder wildcards)
    {
        switch (names)
        {
            case SimpleName name:
                NumberedName own = new(Number(name), origin);
                if (See(collection, own) is null)
                {
                    numbered.Add(own);
                }

                break;
            case SimpleNameChoice choice:
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    Collect(operand, origin, collection, numbered, wildcards);
                }

                break;
            default:
                wildcards.Add(new Wildcard(names, NameClasses.Size(names), origin));
                break;
        }
    }

    private int Number(SimpleName name)
    {
        if (!_numbers.TryGetValue((name.NamespaceUri, name.LocalName), out int number))
        {
            number = _names.Count;
            _numbers.Add((name.NamespaceUri, name.LocalName), number);
            _names.Add(name);
            _seen.Add((0, null));
        }

        return number;
    }
}
