// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Recovery;

/// <summary>Where an error stands in the document. Immutable.</summary>
/// <param name="Location">The place.</param>
/// <param name="Element">The element: that at fault, or that which has the attribute or text.</param>
/// <param name="Parent">Its parent; null for the document element.</param>
/// <param name="ReadAs">The namespace as whose the element is read: its own, or that which was reported to be meant.</param>
/// <param name="ParentReadAs">The same of its parent.</param>
/// <param name="Path">The local names of the element and its ancestors, each after a slash, from the root.</param>
internal sealed record Place(SourceLocation Location, ExpandedName Element, ExpandedName? Parent, string ReadAs, string? ParentReadAs, string Path)
{
    /// <summary>Whether the element has its namespace from its parent, of which it was reported.</summary>
    public bool IsReported => ReadAs != Element.NamespaceUri && Parent?.NamespaceUri == Element.NamespaceUri;
}
