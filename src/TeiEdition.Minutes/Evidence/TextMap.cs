// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Where the words of the source stand in the encoding. Immutable; safe on any thread as long as nobody changes the tree.</summary>
internal sealed class TextMap
{
    private readonly ImmutableArray<int> _byOffset;

    private TextMap(ImmutableArray<TextLeaf> leaves)
    {
        Leaves = leaves;
        _byOffset = [.. Enumerable.Range(0, leaves.Length).Where(i => leaves[i].Span is not null).OrderBy(i => leaves[i].Span?.First)];
    }

    /// <summary>The texts and the empty elements of the encoding, in its order; white space of the layout left out.</summary>
    public ImmutableArray<TextLeaf> Leaves { get; }

    /// <summary>Reads a tree.</summary>
    /// <param name="tei">The root; its texts carry the words of the source that they have.</param>
    public static TextMap Create(XElement tei)
    {
        ImmutableArray<TextLeaf>.Builder leaves = ImmutableArray.CreateBuilder<TextLeaf>();
        foreach (XNode node in tei.DescendantNodes())
        {
            if (node is XText { Parent: { } parent } text)
            {
                SourceSpan? span = text.Annotation<SourceSpan>();
                if (span is not null || !text.Value.Contains('\n', StringComparison.Ordinal))
                {
                    leaves.Add(new TextLeaf(text, parent, span));
                }
            }
            else if (node is XElement { Parent: { } above, FirstNode: null } empty)
            {
                leaves.Add(new TextLeaf(empty, above, empty.Annotation<SourceSpan>()));
            }
        }

        return new TextMap(leaves.ToImmutable());
    }

    /// <summary>The index of the leaf that has a character of the source, else of the last one before it, else of the first of all.</summary>
    /// <param name="offset">0-based offset in the source.</param>
    /// <returns>Null where no leaf has words of the source.</returns>
    public int? Find(int offset)
    {
        int first = 0;
        for (int after = _byOffset.Length; first + 1 < after;)
        {
            int middle = (first + after) / 2;
            (first, after) = Leaves[_byOffset[middle]].Span?.First <= offset ? (middle, after) : (first, middle);
        }

        return _byOffset.IsEmpty ? null : _byOffset[first];
    }
}
