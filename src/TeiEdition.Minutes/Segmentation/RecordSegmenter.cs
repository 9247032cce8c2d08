// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Cuts off the catalogue record that a digital archive prints above a document. Stateless; safe on any thread.</summary>
internal static class RecordSegmenter
{
    /// <summary>Reads the record, where there is one: a title line, then labelled fields in any order.</summary>
    /// <param name="blocks">The blocks of the whole source.</param>
    /// <param name="convention">The labels.</param>
    /// <returns>The title, the fields, and the blocks behind the record; no fields where there is no record.</returns>
    public static (SpannedText? Title, ImmutableArray<RecordField> Fields, ImmutableArray<ImmutableArray<SpannedText>> Text) Read(
        ImmutableArray<ImmutableArray<SpannedText>> blocks, Convention convention)
    {
        int first = -1;
        for (int i = 0; i < Math.Min(blocks.Length, 3) && first < 0; i++)
        {
            first = Label(blocks[i][0], convention) is null ? first : i;
        }

        bool record = first >= 0 && blocks.Count(b => Label(b[0], convention) is not null) >= 2;
        if (!record)
        {
            return (null, [], blocks);
        }

        SpannedText? title = first == 0 ? null : Join(blocks[..first].SelectMany(b => b));
        ImmutableArray<RecordField>.Builder fields = ImmutableArray.CreateBuilder<RecordField>();
        int next = first;
        while (next < blocks.Length && Label(blocks[next][0], convention) is { } label)
        {
            next = ReadField(blocks, next, label, convention, fields);
            if (label.Kind == RecordFieldKind.Contents)
            {
                break;
            }
        }

        return (title, fields.ToImmutable(), blocks[next..]);
    }

    // A field goes on until the next label; the last one before the text, where no label follows, has one block.
    private static int ReadField(
        ImmutableArray<ImmutableArray<SpannedText>> blocks,
        int index,
        (RecordFieldKind Kind, int Length) label,
        Convention convention,
        ImmutableArray<RecordField>.Builder fields)
    {
        SpannedText line = blocks[index][0];
        List<SpannedText> value = [];
        if (line.Length > label.Length)
        {
            value.Add(line.Slice(label.Length, line.Length));
        }

        value.AddRange(blocks[index].Skip(1));
        int next = index + 1;
        if (label.Kind != RecordFieldKind.Contents)
        {
            int nextLabel = next;
            while (nextLabel < blocks.Length && Label(blocks[nextLabel][0], convention) is null)
            {
                nextLabel++;
            }

            int end = nextLabel < blocks.Length ? nextLabel : Math.Min(next + (value.Count == 0 ? 1 : 0), blocks.Length);
            value.AddRange(blocks[next..end].SelectMany(b => b));
            next = end;
        }

        fields.Add(new RecordField(label.Kind, line.Slice(0, label.Length), value.Count == 0 ? null : Join(value)));
        return next;
    }

    private static (RecordFieldKind Kind, int Length)? Label(SpannedText line, Convention convention)
    {
        int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && convention.RecordLabels.TryGetValue(line.Text[..colon].Trim(), out RecordFieldKind kind)
            ? (kind, colon + 1)
            : null;
    }

    private static SpannedText Join(IEnumerable<SpannedText> lines) => lines.Aggregate((a, b) => a.Append(b));
}
