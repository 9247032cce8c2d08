// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>A paragraph that nobody speaks: of a report, or between two turns, where its kind is a stage direction. Immutable.</summary>
/// <param name="Paragraph">The paragraph.</param>
public sealed record Narrative(Paragraph Paragraph) : Passage;
