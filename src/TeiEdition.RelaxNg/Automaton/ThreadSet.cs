// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Automaton;

/// <summary>A set of small numbers below a bound: threads of a state, or patterns for a value. For one thread.</summary>
internal struct ThreadSet
{
    private readonly int _bound;
    private readonly bool[]? _many;
    private int _bits;

    /// <summary>Makes an empty set.</summary>
    /// <param name="bound">Every member is below; 1 or more.</param>
    public ThreadSet(int bound)
    {
        _bound = bound;
        _many = bound > 31 ? new bool[bound] : null;
    }

    /// <summary>The set as bits; null where the bound is above 31.</summary>
    public readonly int? Bits => _many is null ? _bits : null;

    /// <summary>How many members there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether nothing is in it.</summary>
    public readonly bool IsEmpty => Count == 0;

    /// <summary>Whether everything below the bound is in it.</summary>
    public readonly bool IsAll => Count == _bound;

    /// <summary>A set of everything below a bound.</summary>
    /// <param name="bound">The bound; 1 or more.</param>
    public static ThreadSet All(int bound)
    {
        ThreadSet all = new(bound);
        for (int i = 0; i < bound; i++)
        {
            all.Add(i);
        }

        return all;
    }

    /// <summary>Whether a number is in it.</summary>
    /// <param name="number">The number, below the bound.</param>
    public readonly bool Contains(int number) => _many is null ? (_bits & (1 << number)) != 0 : _many[number];

    /// <summary>Adds a number that is not in it.</summary>
    /// <param name="number">The number, below the bound.</param>
    public void Add(int number)
    {
        Count++;
        if (_many is null)
        {
            _bits |= 1 << number;
        }
        else
        {
            _many[number] = true;
        }
    }
}
