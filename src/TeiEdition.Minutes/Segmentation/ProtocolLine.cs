// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A labelled line before the talk. Immutable.</summary>
/// <param name="Role">What it says.</param>
/// <param name="IsSide">Whether the label names a side of the talk.</param>
/// <param name="Label">Its label as printed, with the colon.</param>
/// <param name="Items">What stands behind the label, and the lines below it that belong to it; empty where nothing does.</param>
public sealed record ProtocolLine(ProtocolRole Role, bool IsSide, SpannedText Label, ImmutableArray<Paragraph> Items);
