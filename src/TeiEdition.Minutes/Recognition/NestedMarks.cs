// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition;

/// <summary>Collects marks that nest; one that would cut another in two is refused. For one thread.</summary>
internal sealed class NestedMarks
{
    private readonly List<InlineMark> _marks = [];

    /// <summary>The marks so far, in the order of adding.</summary>
    public IReadOnlyList<InlineMark> All => _marks;

    /// <summary>Adds a mark where it nests with all others.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TryAdd(InlineMark mark)
    {
        bool nests = _marks.TrueForAll(m =>
            mark.End <= m.Start || mark.Start >= m.End
            || (mark.Start <= m.Start && mark.End >= m.End)
            || (mark.Start >= m.Start && mark.End <= m.End));
        bool twice = _marks.Exists(m => m.Start == mark.Start && m.End == mark.End && m.Rank == mark.Rank);
        if (nests && !twice)
        {
            _marks.Add(mark);
        }

        return nests && !twice;
    }

    /// <summary>Adds a mark that is known to nest.</summary>
    public void Add(InlineMark mark) => _marks.Add(mark);

    /// <summary>The marks: by start, outer ones before inner ones.</summary>
    public ImmutableArray<InlineMark> ToImmutable() =>
        [.. _marks.OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenBy(m => m.Rank)];
}
