// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>
/// Cuts off the catalogue record that a digital archive prints above or below a document. Two labels that only a record has
/// make one; what stands between labels belongs to the field before it, within limits. For one document, on one thread.
/// </summary>
internal sealed class RecordSegmenter
{
    private const int MostBlocks = 64;
    private const int MostTitleBlocks = 3;
    private const int LongestTitle = 400;
    private const int LongestListed = 80;

    private readonly ConversionContext _context;
    private readonly RecordLabelReader _labels;

    private RecordSegmenter(ConversionContext context)
    {
        _context = context;
        _labels = new RecordLabelReader(context);
    }

    /// <summary>Reads the record, where there is one: above the document a title line, then labelled fields in any order.</summary>
    /// <param name="context">The document.</param>
    public static CatalogueRecord Read(ConversionContext context)
    {
        RecordSegmenter segmenter = new(context);
        CatalogueRecord record = segmenter.ReadHead(context.Document.Blocks);
        return segmenter.ReadTail(record);
    }

    private static CatalogueRecord Without(ImmutableArray<Block> blocks) => new() { Text = blocks };

    private CatalogueRecord ReadHead(ImmutableArray<Block> blocks)
    {
        List<RecordUnit> units = RecordUnits.Of(blocks, 0, Math.Min(blocks.Length, MostBlocks), _labels, anyLine: true);
        int first = units.FindIndex(u => u.Label is { Kind: not RecordFieldKind.Contents });
        if (first < 0 || !IsTitle(units[..first]))
        {
            return Without(blocks);
        }

        int contents = units.FindIndex(first, u => u.Label?.Kind == RecordFieldKind.Contents);
        if (contents > first && OwnLabels(units[first..(contents + 1)]) >= 2)
        {
            return Head(blocks, units, first, contents, isClosed: true);
        }

        int last = LastLabel(units, first);
        return last >= 0 && OwnLabels(units[first..(last + 1)]) >= 2 ? Head(blocks, units, first, last, isClosed: false) : Without(blocks);
    }

    private bool IsTitle(List<RecordUnit> units) =>
        units.Count <= MostTitleBlocks
        && units.Sum(u => u.Lines.Sum(l => l.Length)) <= LongestTitle
        && !units.Exists(u => _labels.IsProtocol(u.Lines[0]))
        && !units.Skip(1).Any(u => RecordLabelReader.ReadUnknown(u.Lines[0]) is not null)
        && !(units.Count > 0 && RecordLabelReader.ReadUnknown(units[0].Lines[0]) is { } label && label.Name.Split(' ').Any(IsTitleWord));

    private bool IsTitleWord(string word) => _context.Convention.Titles.Contains(char.ToUpperInvariant(word[0]) + word[1..]);

    private static int OwnLabels(List<RecordUnit> units) =>
        units.Where(u => u.Label is { IsOwn: true }).Select(u => u.Label?.Name).Distinct(StringComparer.Ordinal).Count();

    // The last label of a record that no "Contents" closes; one that could as well be a line before the talk is left to it.
    private int LastLabel(List<RecordUnit> units, int first)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int last = -1;
        int room = 0;
        RecordUnit before = units[first];
        for (int i = first; i < units.Count && !IsEnd(units[i]); i++)
        {
            if (units[i].Label is { } label && seen.Add(label.Name))
            {
                last = label.IsOwn ? i : last;
                before = units[i];
                room = Room(before);
            }
            else if (!IsListed(before, units[i]) && --room < 0)
            {
                break;
            }
        }

        return last;
    }

    private bool IsEnd(RecordUnit unit) => unit.Label?.Kind == RecordFieldKind.Contents || _labels.IsProtocol(unit.Lines[0]);

    // How many paragraphs may stand between a label and the next.
    private static int Room(RecordUnit unit) => unit.Label?.Kind switch
    {
        RecordFieldKind.Summary => 6,
        RecordFieldKind.Citation or RecordFieldKind.Credits or RecordFieldKind.Rights => 2,
        _ => unit.HasValue ? 0 : 1,
    };

    private static bool IsListed(RecordUnit label, RecordUnit unit) =>
        label.Label?.Kind is RecordFieldKind.Subjects or RecordFieldKind.People or RecordFieldKind.Places
        && label.Label.IsOwn && unit.Lines.Length == 1 && unit.Lines[0].Length <= LongestListed
        && !unit.Lines[0].Text.EndsWith('.') && !unit.Lines[0].Text.Contains(':', StringComparison.Ordinal);

    private CatalogueRecord Head(ImmutableArray<Block> blocks, List<RecordUnit> units, int first, int last, bool isClosed)
    {
        SpannedText? title = first == 0 ? null : SpannedText.Join([.. units[..first].SelectMany(u => u.Lines)]);
        RecordUnit end = units[last];
        if (isClosed && end.Label is { } contents)
        {
            // "Contents" has no value: what stands behind it is the document.
            ImmutableArray<RecordField> closed =
            [
                .. RecordFields.Read(units[first..last], _labels),
                new RecordField(contents.Kind, end.Lines[0].Slice(0, contents.Length), null),
            ];
            ImmutableArray<SpannedText> behind = end.Behind(contents);
            int skipped = end.Line + end.Lines.Length;
            return new CatalogueRecord { Title = title, Fields = closed, Text = Rest(blocks, end.Block, skipped, behind) };
        }

        // The last field has what stands behind its label, or, where nothing does, one block.
        int after = last + (end.HasValue ? 1 : Math.Min(2, units.Count - last));
        while (after < units.Count && after > last + 1 && IsListed(end, units[after]) && _context.Document.Blocks[units[after].Block].Kind == BlockKind.ListItem)
        {
            after++;
        }

        ImmutableArray<RecordField> fields = RecordFields.Read(units[first..after], _labels);
        ImmutableArray<Block> text = after < units.Count
            ? Rest(blocks, units[after].Block, units[after].Line, [])
            : blocks[Math.Min(blocks.Length, MostBlocks)..];
        return new CatalogueRecord { Title = title, Fields = fields, Text = text };
    }

    // The blocks from a line on, with lines before them that were cut off from a label.
    private static ImmutableArray<Block> Rest(ImmutableArray<Block> blocks, int block, int line, ImmutableArray<SpannedText> before)
    {
        ImmutableArray<SpannedText> lines = [.. before, .. blocks[block].Lines.Skip(line)];
        return lines.IsEmpty ? blocks[(block + 1)..] : [blocks[block] with { Lines = lines }, .. blocks[(block + 1)..]];
    }

    private CatalogueRecord ReadTail(CatalogueRecord record)
    {
        ImmutableArray<Block> blocks = record.Text;
        List<RecordUnit> units = RecordUnits.Of(blocks, Math.Max(0, blocks.Length - MostBlocks), blocks.Length, _labels, anyLine: false);
        HashSet<string> seen = new(StringComparer.Ordinal);
        int start = -1;
        int behind = 0;
        for (int i = units.Count - 1; i >= 0 && !IsEnd(units[i]); i--)
        {
            if (units[i].Label is not { } label)
            {
                behind++;
                continue;
            }

            int listed = units.Skip(i + 1).Take(behind).Count(u => IsListed(units[i], u));
            if (behind - listed > Math.Min(Room(units[i]), 2) || !seen.Add(label.Name))
            {
                break;
            }

            start = label.IsOwn ? i : start;
            behind = 0;
        }

        bool found = start >= 0 && OwnLabels(units[start..]) >= 2 && (units[start].Block > 0 || units[start].Line > 0);
        return found ? Tail(record, units, start) : record;
    }

    private CatalogueRecord Tail(CatalogueRecord record, List<RecordUnit> units, int start)
    {
        RecordUnit first = units[start];
        Block cut = record.Text[first.Block];
        return record with
        {
            Fields = [.. record.Fields, .. RecordFields.Read(units[start..], _labels)],
            Text = first.Line == 0
                ? record.Text[..first.Block]
                : [.. record.Text[..first.Block], cut with { Lines = cut.Lines[..first.Line] }],
            TailStart = first.Lines[0].Offsets[0],
        };
    }
}
