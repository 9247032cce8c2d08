// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition;

/// <summary>The places of notes, by their offsets in the source. Immutable; safe on any thread.</summary>
internal sealed class NotePlaces
{
    private readonly ImmutableArray<(int Start, int End, int Note, bool IsFirst)> _places;

    /// <summary>Collects.</summary>
    /// <param name="notes">The notes.</param>
    public NotePlaces(ImmutableArray<NoteText> notes) => _places =
    [
        .. notes.SelectMany((n, i) => (n.Reference is { } first ? [(first.Start, first.End, i, true)] : Enumerable.Empty<(int, int, int, bool)>())
            .Concat(n.LaterReferences.Select(r => (r.Start, r.End, i, false)))).OrderBy(p => p.Item1),
    ];

    /// <summary>Adds the marks of the references that stand in a text.</summary>
    /// <param name="marks">Gets the marks.</param>
    /// <param name="text">The text.</param>
    /// <returns>The marks added, by their starts.</returns>
    public ImmutableArray<NoteReferenceMark> Add(NestedMarks marks, SpannedText text)
    {
        if (_places.IsEmpty || text.Length == 0)
        {
            return [];
        }

        ImmutableArray<NoteReferenceMark>.Builder added = ImmutableArray.CreateBuilder<NoteReferenceMark>();
        int low = 0;
        for (int high = _places.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _places[middle].Start < text.Offsets[0] ? (middle + 1, high) : (low, middle);
        }

        for (int i = low; i < _places.Length && _places[i].End <= text.Offsets[^1] + 1; i++)
        {
            int start = text.Offsets.BinarySearch(_places[i].Start);
            int last = text.Offsets.BinarySearch(_places[i].End - 1);
            if (start >= 0 && last >= start)
            {
                NoteReferenceMark mark = new(start, last + 1, _places[i].Note, _places[i].IsFirst);
                if (marks.TryAdd(mark))
                {
                    added.Add(mark);
                }
            }
        }

        return added.ToImmutable();
    }
}
