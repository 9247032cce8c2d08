// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Unused;

/// <summary>An entry of an authority file. Immutable.</summary>
/// <param name="Id">Its <c>xml:id</c>.</param>
/// <param name="Element">The local name of its element.</param>
/// <param name="Place">Where the id stands.</param>
public sealed record AuthorityEntry(string Id, string Element, SourceLocation Place)
{
    /// <summary>Whether something in the same file points at it.</summary>
    public bool IsUsedWithin { get; init; }
}
