// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>What a hyphen at the end of a line is. Immutable.</summary>
/// <param name="Keep">Whether it belongs to the word; otherwise only the end of the line put it there.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Rule">The name of the rule.</param>
internal readonly record struct HyphenDecision(bool Keep, Certainty Certainty, string Rule);
