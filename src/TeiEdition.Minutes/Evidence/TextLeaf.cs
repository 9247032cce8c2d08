// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Minutes.Encoding;

namespace TeiEdition.Minutes.Evidence;

/// <summary>A text of the encoding, or an element without content. Immutable as long as nobody changes the tree.</summary>
/// <param name="Node">The text or the element.</param>
/// <param name="Parent">The element that it stands in.</param>
/// <param name="Span">The words of the source that it has; of an element those that it stands for; null for none.</param>
internal sealed record TextLeaf(XNode Node, XElement Parent, SourceSpan? Span);
