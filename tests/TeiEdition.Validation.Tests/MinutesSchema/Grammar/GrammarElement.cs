// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>An element of a schema. Immutable.</summary>
/// <param name="Name">Its name in the TEI namespace.</param>
/// <param name="Content">What it may contain.</param>
/// <param name="Attributes">Its attributes by name, with <c>xml:</c> for those of XML.</param>
internal sealed record GrammarElement(
    string Name, Expression Content, ImmutableSortedDictionary<string, GrammarAttribute> Attributes)
{
    /// <summary>Whether the element must have one of several attributes, which the attributes by themselves do not say.</summary>
    public bool NeedsOneOfSeveral { get; init; }
}
