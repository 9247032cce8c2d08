// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>Collects marks that nest; one that would cut another in two is refused. For one thread.</summary>
internal sealed class NestedMarks
{
    private readonly List<InlineMark> _marks = [];
    private readonly HashSet<(int Start, int End, int Rank)> _known = [];

    // How far the marks reach that begin or end at an index: what could cut a mark in two has an end inside it.
    private readonly Dictionary<int, int> _lastEnd = [];
    private readonly Dictionary<int, int> _firstStart = [];

    /// <summary>The marks so far, in the order of adding.</summary>
    public IReadOnlyList<InlineMark> All => _marks;

    /// <summary>Adds a mark where it nests with all others.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(InlineMark mark)
    {
        bool fits = Nests(mark) && !_known.Contains((mark.Start, mark.End, mark.Rank));
        if (fits)
        {
            Add(mark);
        }

        return fits;
    }

    /// <summary>Adds a mark that is known to nest.</summary>
    public void Add(InlineMark mark)
    {
        _marks.Add(mark);
        _known.Add((mark.Start, mark.End, mark.Rank));
        _lastEnd[mark.Start] = Math.Max(mark.End, _lastEnd.GetValueOrDefault(mark.Start));
        _firstStart[mark.End] = Math.Min(mark.Start, _firstStart.GetValueOrDefault(mark.End, mark.Start));
    }

    /// <summary>The marks: by start, outer ones before inner ones.</summary>
    public ImmutableArray<InlineMark> ToImmutable() =>
        [.. _marks.OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenBy(m => m.Rank)];

    private bool Nests(InlineMark mark)
    {
        for (int i = mark.Start + 1; i < mark.End; i++)
        {
            bool cut = (_lastEnd.TryGetValue(i, out int end) && end > mark.End)
                || (_firstStart.TryGetValue(i, out int start) && start < mark.Start);
            if (cut)
            {
                return false;
            }
        }

        return true;
    }
}
