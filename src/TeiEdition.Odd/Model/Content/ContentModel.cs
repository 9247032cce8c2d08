// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>content</c>, or what stands in <c>datatype</c>. Immutable.</summary>
/// <param name="Items">What it contains, in order; as a rule one. Empty for no content at all.</param>
/// <param name="Location">Where it stands: the customisation's if it says something.</param>
/// <param name="Element">The element of the ODD, for the documentation; what was pruned still stands in it.</param>
public sealed record ContentModel(ImmutableArray<ContentNode> Items, SourceLocation Location, XElement Element);
