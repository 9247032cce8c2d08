// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>What one speaker says until another begins. Immutable.</summary>
/// <param name="Label">The speaker label as printed, with its ending.</param>
/// <param name="Name">What the label calls the speaker: without ending, brackets and remarks in parentheses; not empty.</param>
/// <param name="Paragraphs">What is said; empty only where nothing follows the label.</param>
public sealed record Turn(SpannedText Label, string Name, ImmutableArray<Paragraph> Paragraphs) : Passage;
