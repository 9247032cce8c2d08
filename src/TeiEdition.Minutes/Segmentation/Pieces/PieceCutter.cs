// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Segmentation.Lists;

namespace TeiEdition.Minutes.Segmentation.Pieces;

/// <summary>Cuts blocks where a label or an item begins inside them, and puts the cells of a row together. Immutable.</summary>
internal sealed class PieceCutter(DocumentLines lines, LabelFinder labels, ListFinder lists)
{
    // A line that fills less than this part of the longest ends where its writer wanted.
    private const double FullLine = 0.75;
    private const int ShortestFullLine = 40;

    /// <summary>Cuts.</summary>
    /// <param name="blocks">The blocks whose lines <see cref="DocumentLines"/> has.</param>
    public ImmutableArray<Piece> Cut(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
        int line = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (!DocumentLines.HasText(block))
            {
                pieces.Add(new Piece { Block = block, Lines = block.Lines });
                continue;
            }

            if (block.Cell is { } cell)
            {
                int end = i + 1;
                while (end < blocks.Length && blocks[end].Cell is { } next && next.Table == cell.Table && next.Row == cell.Row)
                {
                    end++;
                }

                pieces.Add(Row(blocks[i..end], line));
                line += blocks[i..end].Sum(b => b.Lines.Length);
                i = end - 1;
                continue;
            }

            CutBlock(block, line, pieces);
            line += block.Lines.Length;
        }

        return pieces.ToImmutable();
    }

    private Piece Row(ImmutableArray<Block> cells, int line) => new()
    {
        Block = cells[0],
        Lines = [],
        Row = cells,
        Label = cells.Length > 1 && cells[0].Lines.Length == 1 ? Label(line) : null,
    };

    private SpeakerLabel? Label(int line) => labels.Find(lines.All[line].Text, lines.StandAlone[line]);

    private void CutBlock(Block block, int first, ImmutableArray<Piece>.Builder pieces)
    {
        int longest = block.Lines.Max(l => l.Length);
        int start = 0;
        SpeakerLabel? label = Label(first);
        int marker = lists.MarkerLength(first) ?? 0;
        for (int i = 1; i <= block.Lines.Length; i++)
        {
            SpeakerLabel? nextLabel = i < block.Lines.Length ? LabelInside(block, i, first, longest) : null;
            int nextMarker = i < block.Lines.Length ? lists.MarkerLength(first + i) ?? 0 : 0;
            if (i == block.Lines.Length || nextLabel is not null || nextMarker > 0)
            {
                // Of an item that looks like a label, the list decides.
                bool isItem = marker > 0 && label is not { Certainty: Certainty.High };
                pieces.Add(new Piece
                {
                    Block = block,
                    Lines = block.Lines[start..i],
                    Label = isItem ? null : label,
                    MarkerLength = isItem || label is null ? marker : 0,
                });
                (start, label, marker) = (i, nextLabel, nextMarker);
            }
        }
    }

    // Where the page and not the writer ended the line before, a sentence may go on that only looks like a label.
    private SpeakerLabel? LabelInside(Block block, int index, int first, int longest)
    {
        SpeakerLabel? label = Label(first + index);
        string before = block.Lines[index - 1].Text;
        bool wrapped = !block.IsWhole && before.Length >= ShortestFullLine && before.Length >= longest * FullLine
            && !(before.TrimEnd(')', ']', '"', '”', '’')[^1..] is [var last] && ".?!…".Contains(last, StringComparison.Ordinal));
        return wrapped && label is not { Certainty: Certainty.High } ? null : label;
    }
}
