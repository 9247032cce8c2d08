// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Settings;

/// <summary>
/// An editor's decision about a judgement of the encoder, as <c>[[decision]]</c> in <c>edition.toml</c>. It applies to the
/// judgement with its id, else to the only one whose words and neighbours are the same. Immutable.
/// </summary>
/// <param name="Id">The judgement's id, as the review page and the report give it; null where only the words are named.</param>
/// <param name="Text">The words that were judged, white space folded; empty for a judgement on white space alone.</param>
/// <param name="Before">The words before them; null for any.</param>
/// <param name="After">The words after them; null for any.</param>
/// <param name="Choose">What is decided: one of the choices that the review page offers.</param>
/// <param name="Location">Where the decision stands.</param>
public sealed record DecisionSettings(string? Id, string Text, string? Before, string? After, string Choose, SourceLocation Location);
