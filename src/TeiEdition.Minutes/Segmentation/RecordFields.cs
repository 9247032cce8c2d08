// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Puts the fields of a record together: a field goes on until the next label. Stateless.</summary>
internal static class RecordFields
{
    private const int LongestUnknown = 200;

    /// <summary>Reads the fields.</summary>
    /// <param name="units">The units of the record; the first has a label.</param>
    /// <param name="labels">Judges the labels.</param>
    public static ImmutableArray<RecordField> Read(List<RecordUnit> units, RecordLabelReader labels)
    {
        List<(RecordLabel Label, SpannedText Line, List<SpannedText> Value)> fields = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (RecordUnit unit in units)
        {
            // A field stands once: the same label again is text of the field before it.
            RecordLabel? label = unit.Label is { } known && !seen.Contains(known.Name) ? known : null;
            label ??= unit.Line == 0 && unit.Label is null && MayEnd(fields) ? Unknown(unit.Lines[0], seen) : null;
            label = label is null ? null : labels.Judge(label, unit.Lines[0]);
            if (label is null && fields.Count == 0)
            {
                label = unit.Label ?? new RecordLabel(RecordFieldKind.Other, string.Empty, unit.Lines[0].Length, IsBare: true, IsOwn: false);
            }

            if (label is not null)
            {
                seen.Add(label.Name);
                fields.Add((label, unit.Lines[0], []));
            }

            AddLines(unit.Behind(label), fields, seen, labels);
        }

        return [.. fields.Select(f => new RecordField(
            f.Label.Kind, f.Line.Slice(0, f.Label.Length), f.Value.Count == 0 ? null : SpannedText.Join(f.Value)) { Lines = [.. f.Value] })];
    }

    // Fields with labels that nobody knows may follow each other line by line, but not inside running text.
    private static void AddLines(
        ImmutableArray<SpannedText> lines,
        List<(RecordLabel Label, SpannedText Line, List<SpannedText> Value)> fields,
        HashSet<string> seen,
        RecordLabelReader labels)
    {
        foreach (SpannedText line in lines)
        {
            (RecordLabel current, _, List<SpannedText> value) = fields[^1];
            bool mayEnd = value.Count > 0 && !IsRunningText(current.Kind);
            RecordLabel? label = mayEnd ? Unknown(line, seen) : null;
            label = label is null ? null : labels.Judge(label, line);
            if (label is null)
            {
                value.Add(line);
                continue;
            }

            seen.Add(label.Name);
            SpannedText behind = line.Slice(label.Length, line.Length);
            fields.Add((label, line, behind.Length == 0 ? [] : [behind]));
        }
    }

    private static RecordLabel? Unknown(SpannedText line, HashSet<string> seen) =>
        line.Length <= LongestUnknown && RecordLabelReader.ReadUnknown(line) is { } label && !seen.Contains(label.Name) ? label : null;

    private static bool MayEnd(List<(RecordLabel Label, SpannedText Line, List<SpannedText> Value)> fields) =>
        fields.Count > 0 && fields[^1].Value.Count > 0;

    private static bool IsRunningText(RecordFieldKind kind) =>
        kind is RecordFieldKind.Summary or RecordFieldKind.Credits or RecordFieldKind.Rights;
}
