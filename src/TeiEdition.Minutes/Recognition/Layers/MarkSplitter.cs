// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Recognition.Layers;

/// <summary>
/// Cuts a stretch that knows nothing of the marks of a text at their borders, so that its pieces nest with them. For one text,
/// on one thread.
/// </summary>
internal sealed class MarkSplitter
{
    private readonly string _text;
    private readonly bool _cutsAtNotes;

    // The places where a mark, or the part of it that holds further marks, begins or ends.
    private readonly ImmutableArray<(int Place, InlineMark Mark)> _borders;
    private readonly ILookup<int, InlineMark> _blankStarts;
    private readonly int[] _blank;

    /// <summary>Prepares for a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Its marks; they nest.</param>
    /// <param name="cutsAtNotes">Whether notes are in no piece: they do not look as the words round them.</param>
    public MarkSplitter(string text, ImmutableArray<InlineMark> marks, bool cutsAtNotes)
    {
        _cutsAtNotes = cutsAtNotes;
        _text = text;
        _blank = new int[text.Length + 1];
        List<(int Place, InlineMark Mark)> borders = [];
        List<InlineMark> blankStarts = [];
        foreach (InlineMark mark in marks)
        {
            borders.Add((mark.Start, mark));
            borders.Add((mark.End, mark));
            foreach ((int start, int end) in Blanks(mark, text).Where(b => b.Start < b.End))
            {
                borders.Add((start, mark));
                borders.Add((end, mark));
                _blank[start]++;
                _blank[end]--;
                blankStarts.AddRange(start == mark.Start ? [mark] : []);
            }
        }

        for (int i = 1; i <= text.Length; i++)
        {
            _blank[i] += _blank[i - 1];
        }

        _blankStarts = blankStarts.ToLookup(m => m.Start);
        _borders = [.. borders.OrderBy(b => b.Place)];
    }

    /// <summary>Whether the character at an index becomes markup, so that no mark can stand inside it.</summary>
    public bool IsBlank(int index) => _blank[index] > 0;

    /// <summary>The pieces of a stretch, those left out that are white space or become markup; they nest with the marks.</summary>
    /// <param name="start">0-based index of the first character.</param>
    /// <param name="end">Index after the last one.</param>
    public IEnumerable<(int Start, int End)> Split(int start, int end)
    {
        (start, end) = Trim(start, end);
        int from = start;
        for (int i = FirstBorder(start + 1); i < _borders.Length && _borders[i].Place < end; i++)
        {
            (int place, InlineMark mark) = _borders[i];
            if (place > from && !IsHeld(mark, start, end))
            {
                if (IsPiece(from, place))
                {
                    yield return (from, place);
                }

                from = place;
            }
        }

        if (from < end && IsPiece(from, end))
        {
            yield return (from, end);
        }
    }

    /// <summary>A stretch without the white space at its ends.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // What of a mark becomes attributes or is printed anew: nothing can stand inside it.
    private static IEnumerable<(int Start, int End)> Blanks(InlineMark mark, string text)
    {
        switch (mark)
        {
            case QuotationMark:
                return [(mark.Start, mark.Start + 1), (mark.End - 1, mark.End)];
            case InsertionMark { Kind: not (InsertionKind.Page or InsertionKind.Loss) } insertion:
                int word = text.AsSpan(0, insertion.BracketStart).TrimEnd().Length;
                return [(Math.Max(insertion.Start, word), insertion.BracketStart + 1), (mark.End - 1, mark.End)];
            case InsertionMark or BreakMark or NoteReferenceMark or FurnitureMark:
                return [(mark.Start, mark.End)];
            default:
                return [];
        }
    }

    // Marks that the piece holds as a whole may begin with what becomes markup.
    private bool IsPiece(int start, int end) =>
        !string.IsNullOrWhiteSpace(_text[start..end]) && _blank[start] == _blankStarts[start].Count(m => IsHeld(m, start, end));

    private bool IsHeld(InlineMark mark, int start, int end) =>
        mark.Start >= start && mark.End <= end && !(_cutsAtNotes && mark is NoteReferenceMark);

    private int FirstBorder(int place)
    {
        int low = 0;
        for (int high = _borders.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _borders[middle].Place < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
