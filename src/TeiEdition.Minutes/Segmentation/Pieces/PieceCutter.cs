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
        Start begin = new(Label(first), lists.MarkerLength(first) ?? 0, false);
        for (int i = 1; i <= block.Lines.Length; i++)
        {
            Start next = i == block.Lines.Length ? default : Begin(block, i, first, longest, begin.IsListed && start == i - 1);
            if (i == block.Lines.Length || next != default)
            {
                // Of an item that looks like a label, the list decides.
                bool isItem = begin.Marker > 0 && begin.Label is not { Certainty: Certainty.High };
                pieces.Add(new Piece
                {
                    Block = block,
                    Lines = block.Lines[start..i],
                    Label = isItem ? null : begin.Label,
                    MarkerLength = isItem || begin.Label is null ? begin.Marker : 0,
                    IsListed = begin.IsListed,
                });
                (start, begin) = (i, next);
            }
        }
    }

    private Start Begin(Block block, int index, int first, int longest, bool inList)
    {
        SpeakerLabel? label = LabelInside(block, index, first, longest);
        int marker = lists.MarkerLength(first + index) ?? 0;

        // "There are three matters:", and then "Trade: …": a list, as long as nothing says that these speak.
        bool listed = marker == 0 && label is not { Certainty: Certainty.High }
            && (inList || block.Lines[index - 1].Text.EndsWith(':')) && labels.FindCandidate(block.Lines[index].Text) is not null;
        return listed ? new Start(null, 0, true) : new Start(label, marker, false);
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

    private readonly record struct Start(SpeakerLabel? Label, int Marker, bool IsListed);
}
