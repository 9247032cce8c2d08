// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Cuts blocks at the labels of a catalogue record. Stateless.</summary>
internal static class RecordUnits
{
    /// <summary>The units of a stretch of blocks.</summary>
    /// <param name="blocks">All blocks.</param>
    /// <param name="from">Index of the first block.</param>
    /// <param name="to">Index after the last one.</param>
    /// <param name="labels">Finds the labels.</param>
    /// <param name="anyLine">Whether a label may begin any line of a block, and not only of one that begins with a label.</param>
    public static List<RecordUnit> Of(ImmutableArray<Block> blocks, int from, int to, RecordLabelReader labels, bool anyLine)
    {
        List<RecordUnit> units = [];
        for (int i = from; i < to; i++)
        {
            if (blocks[i].Lines.IsEmpty)
            {
                continue;
            }

            int cells = Row(blocks, i, to);
            if (cells > 1 && labels.Read(blocks[i].Lines[0]) is { } label)
            {
                units.Add(new RecordUnit(i, 0, [.. blocks[i..(i + cells)].SelectMany(b => b.Lines)], label));
                i += cells - 1;
            }
            else
            {
                Split(blocks[i], i, labels, anyLine, units);
            }
        }

        return units;
    }

    // How many blocks are the cells of the row that begins here.
    private static int Row(ImmutableArray<Block> blocks, int index, int to)
    {
        if (blocks[index].Cell is not { Column: 1 } cell)
        {
            return 1;
        }

        int end = index + 1;
        while (end < to && blocks[end].Cell is { } next && next.Table == cell.Table && next.Row == cell.Row && !blocks[end].Lines.IsEmpty)
        {
            end++;
        }

        return end - index;
    }

    private static void Split(Block block, int index, RecordLabelReader labels, bool anyLine, List<RecordUnit> units)
    {
        int start = 0;
        RecordLabel? label = labels.Read(block.Lines[0]);
        bool open = anyLine || label is not null;
        for (int i = 1; open && i < block.Lines.Length; i++)
        {
            if (labels.Read(block.Lines[i]) is { } next && (!next.IsBare || label is not null))
            {
                units.Add(new RecordUnit(index, start, block.Lines[start..i], label));
                (start, label) = (i, next);
                open = label.Kind != Conventions.RecordFieldKind.Contents;
            }
        }

        units.Add(new RecordUnit(index, start, block.Lines[start..], label));
    }
}
