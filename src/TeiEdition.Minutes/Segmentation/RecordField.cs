// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A field of the catalogue record. Immutable.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Label">Its label with the colon.</param>
/// <param name="Value">Its value; null where nothing stands under the label.</param>
public sealed record RecordField(RecordFieldKind Kind, SpannedText Label, SpannedText? Value);
