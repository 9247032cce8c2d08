// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A paragraph, whole again where a break had cut it. Immutable.</summary>
/// <param name="Text">Its text, brackets included.</param>
/// <param name="IsStage">Whether it is a stage direction between paragraphs of a speech.</param>
/// <param name="Joins">The breaks inside it, in reading order.</param>
public sealed record Paragraph(SpannedText Text, bool IsStage, ImmutableArray<Join> Joins);
