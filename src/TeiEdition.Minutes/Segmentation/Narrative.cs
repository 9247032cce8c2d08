// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>A paragraph that nobody speaks. Immutable.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="IsStage">Whether it tells what happens during a talk; else it is a paragraph of a report.</param>
public sealed record Narrative(Paragraph Paragraph, bool IsStage) : Passage;
