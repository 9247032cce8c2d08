// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>A page break between passages, with what belongs to the page. Immutable.</summary>
/// <param name="Parts">Page number and running heads with their <c>fw/@type</c>, in reading order; may be empty.</param>
public sealed record PageFurniture(ImmutableArray<(SpannedText Text, string Type)> Parts) : Passage;
