// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>A place where a break had cut a paragraph. Immutable.</summary>
/// <param name="Index">0-based index in the paragraph's text of the space at the break.</param>
/// <param name="Certainty">How sure the joining is.</param>
/// <param name="PageNumber">The page number that stood at the break: start and end (exclusive) in the paragraph's text; null for none.</param>
public sealed record Join(int Index, Certainty Certainty, (int Start, int End)? PageNumber);
