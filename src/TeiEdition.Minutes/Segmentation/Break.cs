// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Segmentation;

/// <summary>
/// A place where a line or page break stood inside a paragraph, whole again. The stretch is all that stands between the words
/// before and after it: white space, a hyphen, page number and running heads. Immutable.
/// </summary>
/// <param name="Start">0-based index in the paragraph's text of the space, or of the hyphen, at the break.</param>
/// <param name="End">Index of the first character behind it; the length of the text where nothing follows.</param>
/// <param name="IsPage">Whether it was a page that ended.</param>
/// <param name="IsHyphen">Whether the character at <paramref name="Start"/> is a hyphen that only the break put there.</param>
/// <param name="Certainty">How sure the joining is.</param>
/// <param name="Furniture">What belongs to the page and not to the text, inside the stretch, in reading order.</param>
public sealed record Break(
    int Start, int End, bool IsPage, bool IsHyphen, Certainty Certainty, ImmutableArray<Furniture> Furniture)
{
    /// <summary>
    /// Whether the break stands inside a word whose hyphen before it belongs to the word, as in <c>Marxist-</c>; the space at
    /// <see cref="Start"/> is then no part of the text. False where <see cref="IsHyphen"/> is true.
    /// </summary>
    public bool KeepsHyphen { get; init; }
}
