// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>The variants of names in a text, by their places. Immutable.</summary>
internal sealed class VariantMarks
{
    private readonly Dictionary<int, int> _ends = [];
    private readonly bool[] _inBrackets;

    /// <summary>Takes the variants among marks.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="marks">The marks.</param>
    public VariantMarks(int length, IEnumerable<InlineMark> marks)
    {
        _inBrackets = new bool[length];
        foreach (InsertionMark mark in marks.OfType<InsertionMark>().Where(m => m.Kind == InsertionKind.Variant))
        {
            _ends.TryAdd(mark.Start, mark.End);
            _inBrackets.AsSpan((mark.BracketStart + 1)..mark.End).Fill(true);
        }
    }

    /// <summary>Where the variant ends whose name begins at an index; null where none does.</summary>
    public int? EndOf(int nameStart) => _ends.TryGetValue(nameStart, out int end) ? end : null;

    /// <summary>Whether a stretch stands in the brackets of a variant.</summary>
    public bool HoldsInBrackets(int start, int end) => _inBrackets[start] && _inBrackets[end - 1];
}
