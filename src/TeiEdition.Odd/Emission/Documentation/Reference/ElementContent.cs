// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>What an element may contain. Immutable.</summary>
/// <param name="Elements">The idents of elements, in ordinal order.</param>
/// <param name="HasText">Whether text, or a value of a datatype.</param>
/// <param name="HasAny">Whether elements that the schema does not name.</param>
internal sealed record ElementContent(ImmutableArray<string> Elements, bool HasText, bool HasAny)
{
    /// <summary>Whether nothing at all.</summary>
    public bool IsEmpty => Elements.IsEmpty && !HasText && !HasAny;
}
