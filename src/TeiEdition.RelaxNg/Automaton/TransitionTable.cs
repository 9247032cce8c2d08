// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// A table from numbers (of names, of lists, or sets as bits) to transitions that grows as documents ask for more; the
/// automaton counts what all tables hold. Read without a lock on any thread; written by whoever holds the automaton's lock.
/// </summary>
/// <typeparam name="T">The transitions.</typeparam>
internal sealed class TransitionTable<T>
    where T : class
{
    // Open addressing; an entry never changes once it is there, and a larger array is complete before it is seen.
    private volatile Entry?[] _entries = [];
    private int _count;

    /// <summary>Looks a transition up.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The transition; null where none is known yet.</returns>
    public T? Find(int number)
    {
        Entry?[] entries = _entries;
        int mask = entries.Length - 1;
        if (mask < 0)
        {
            return null;
        }

        for (int i = Spread(number) & mask; ; i = (i + 1) & mask)
        {
            Entry? entry = Volatile.Read(ref entries[i]);
            if (entry is null)
            {
                return null;
            }

            if (entry.Number == number)
            {
                return entry.Transition;
            }
        }
    }

    /// <summary>Adds a transition that is not there yet.</summary>
    /// <param name="number">The number.</param>
    /// <param name="transition">The transition.</param>
    public void Add(int number, T transition)
    {
        Entry?[] entries = _entries;
        if ((_count + 1) * 2 > entries.Length)
        {
            Entry?[] larger = new Entry?[Math.Max(2, entries.Length * 2)];
            foreach (Entry? entry in entries)
            {
                if (entry is not null)
                {
                    Put(larger, entry);
                }
            }

            _entries = entries = larger;
        }

        Put(entries, new Entry(number, transition));
        _count++;
    }

    // Numbers that differ in high bits only, as sets of threads do, go to different places.
    private static int Spread(int number) => number ^ (number >> 15) ^ (number >> 7);

    private static void Put(Entry?[] entries, Entry entry)
    {
        int mask = entries.Length - 1;
        int i = Spread(entry.Number) & mask;
        while (entries[i] is not null)
        {
            i = (i + 1) & mask;
        }

        Volatile.Write(ref entries[i], entry);
    }

    private sealed record Entry(int Number, T Transition);
}
