// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A part points at another. Immutable.</summary>
/// <param name="Id">How the part's elements name it.</param>
/// <param name="Kind">What it is: the last step of its type, as <c>footnotes</c>.</param>
/// <param name="Target">The name of the other part, which need not be there.</param>
internal sealed record WordRelationship(string Id, string Kind, string Target);
