// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Cuts off the catalogue record that a digital archive prints above a document. Stateless; safe on any thread.</summary>
internal static class RecordSegmenter
{
    private const int MostBlocks = 24;

    /// <summary>Reads the record, where there is one: a title line, then labelled fields in any order.</summary>
    /// <param name="blocks">The blocks of the whole source.</param>
    /// <param name="convention">The labels.</param>
    /// <returns>The title, the fields, and the blocks behind the record; no fields where there is no record.</returns>
    public static (SpannedText? Title, ImmutableArray<RecordField> Fields, ImmutableArray<ImmutableArray<SpannedText>> Text) Read(
        ImmutableArray<ImmutableArray<SpannedText>> blocks, Convention convention)
    {
        ImmutableArray<ImmutableArray<SpannedText>> whole = blocks;
        blocks = SplitAtLabels(blocks, convention);
        int first = -1;
        for (int i = 0; i < Math.Min(blocks.Length, 3) && first < 0; i++)
        {
            first = Label(blocks[i][0], convention) is null ? first : i;
        }

        bool record = first >= 0 && blocks.Count(b => Label(b[0], convention) is not null) >= 2;
        if (!record)
        {
            return (null, [], whole);
        }

        SpannedText? title = first == 0 ? null : SpannedText.Join([.. blocks[..first].SelectMany(b => b)]);
        ImmutableArray<RecordField>.Builder fields = ImmutableArray.CreateBuilder<RecordField>();
        int next = first;
        while (next < blocks.Length && NewLabel(blocks[next], fields, convention) is { } label)
        {
            if (label.Kind == RecordFieldKind.Contents)
            {
                ImmutableArray<ImmutableArray<SpannedText>> text = Contents(blocks[next..], label, fields);
                return (title, fields.ToImmutable(), text);
            }

            next = ReadField(blocks, next, label, convention, fields);
        }

        return (title, fields.ToImmutable(), blocks[next..]);
    }

    // Fields may follow each other without a blank line; behind "Contents", and far down, no record is expected.
    private static ImmutableArray<ImmutableArray<SpannedText>> SplitAtLabels(
        ImmutableArray<ImmutableArray<SpannedText>> blocks, Convention convention)
    {
        ImmutableArray<ImmutableArray<SpannedText>>.Builder split = ImmutableArray.CreateBuilder<ImmutableArray<SpannedText>>();
        bool inRecord = true;
        foreach (ImmutableArray<SpannedText> block in blocks)
        {
            int start = 0;
            for (int i = 0; inRecord && i < block.Length; i++)
            {
                if (i > start && Label(block[i], convention) is not null)
                {
                    split.Add(block[start..i]);
                    start = i;
                }

                inRecord = Label(block[i], convention) is not { Kind: RecordFieldKind.Contents };
            }

            split.Add(block[start..]);
            inRecord &= split.Count < MostBlocks;
        }

        return split.ToImmutable();
    }

    // "Contents" has no value: what stands behind it is the document.
    private static ImmutableArray<ImmutableArray<SpannedText>> Contents(
        ImmutableArray<ImmutableArray<SpannedText>> blocks, (RecordFieldKind Kind, int Length) label, ImmutableArray<RecordField>.Builder fields)
    {
        SpannedText line = blocks[0][0];
        fields.Add(new RecordField(label.Kind, line.Slice(0, label.Length), null));
        SpannedText behind = line.Slice(label.Length, line.Length);
        ImmutableArray<SpannedText> rest = behind.Length == 0 ? blocks[0][1..] : [behind, .. blocks[0][1..]];
        return rest.IsEmpty ? blocks[1..] : [rest, .. blocks[1..]];
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
        fields.Add(new RecordField(label.Kind, line.Slice(0, label.Length), null));
        int next = index + 1;
        int nextLabel = next;
        while (nextLabel < blocks.Length && NewLabel(blocks[nextLabel], fields, convention) is null)
        {
            nextLabel++;
        }

        int end = nextLabel < blocks.Length ? nextLabel : Math.Min(next + (value.Count == 0 ? 1 : 0), blocks.Length);
        value.AddRange(blocks[next..end].SelectMany(b => b));
        fields[^1] = fields[^1] with { Value = value.Count == 0 ? null : SpannedText.Join(value) };
        return end;
    }

    // A field stands once: the same label again is text.
    private static (RecordFieldKind Kind, int Length)? NewLabel(
        ImmutableArray<SpannedText> block, ImmutableArray<RecordField>.Builder fields, Convention convention) =>
        Label(block[0], convention) is { } label && !fields.Any(f => f.Kind == label.Kind) ? label : null;

    private static (RecordFieldKind Kind, int Length)? Label(SpannedText line, Convention convention)
    {
        int colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && convention.RecordLabels.TryGetValue(line.Text[..colon].Trim(), out RecordFieldKind kind)
            ? (kind, colon + 1)
            : null;
    }
}
