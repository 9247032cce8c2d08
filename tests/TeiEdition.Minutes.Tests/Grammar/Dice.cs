// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>Random choices that are the same for the same seed everywhere (SplitMix64). For one thread.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit)
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    /// <summary>A number in a range, both ends included.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether one of so many throws succeeds.</summary>
    public bool OneIn(int count) => Below(count) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>Some of several, each once, in random order.</summary>
    public List<T> Some<T>(IEnumerable<T> choices, int count)
    {
        List<T> rest = [.. choices];
        List<T> taken = [];
        while (taken.Count < count && rest.Count > 0)
        {
            int index = Below(rest.Count);
            taken.Add(rest[index]);
            rest.RemoveAt(index);
        }

        return taken;
    }
}
