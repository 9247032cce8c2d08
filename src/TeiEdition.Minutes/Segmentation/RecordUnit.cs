// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>Lines of a source that are one label with its value, or none of a record. Immutable.</summary>
/// <param name="Block">The index of its first block.</param>
/// <param name="Line">The index of its first line in that block.</param>
/// <param name="Lines">The lines, at least one.</param>
/// <param name="Label">The label that the first line begins with; null for none.</param>
internal sealed record RecordUnit(int Block, int Line, ImmutableArray<SpannedText> Lines, RecordLabel? Label)
{
    /// <summary>Whether something stands behind the label.</summary>
    public bool HasValue => Label is not null && (Lines.Length > 1 || Lines[0].Length > Label.Length);

    /// <summary>What stands behind the label; of a unit without one, all lines.</summary>
    /// <param name="label">The label.</param>
    public ImmutableArray<SpannedText> Behind(RecordLabel? label)
    {
        if (label is null)
        {
            return Lines;
        }

        SpannedText first = Lines[0].Slice(label.Length, Lines[0].Length);
        return first.Length == 0 ? Lines[1..] : [first, .. Lines[1..]];
    }
}
