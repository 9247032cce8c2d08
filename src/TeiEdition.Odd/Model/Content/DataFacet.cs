// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model.Content;

/// <summary><c>dataFacet</c>. Immutable.</summary>
/// <param name="Name"><c>@name</c>: a facet of XML Schema, as <c>maxInclusive</c>.</param>
/// <param name="Value"><c>@value</c> as written.</param>
/// <param name="Location">Where it stands.</param>
public sealed record DataFacet(string Name, string Value, SourceLocation Location);
