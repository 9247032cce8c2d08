// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A field of the catalogue record. Immutable.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Label">Its label with the colon, where it has one.</param>
/// <param name="Value">Its value; null where nothing stands under the label.</param>
public sealed record RecordField(RecordFieldKind Kind, SpannedText Label, SpannedText? Value)
{
    /// <summary>The lines of the value, in reading order; empty where there is none.</summary>
    public ImmutableArray<SpannedText> Lines { get; init; } = [];

    /// <summary>The label without colon.</summary>
    public string Name => Label.Text.TrimEnd(':', '：', ' ', '\u00A0');
}
