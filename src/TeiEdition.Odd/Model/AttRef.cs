// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Model;

/// <summary><c>attRef</c>: an attribute of a class, or a definition of an external grammar. Immutable.</summary>
/// <param name="Class"><c>@class</c>; null for a definition of an external grammar.</param>
/// <param name="Name"><c>@name</c>: the attribute, or the definition.</param>
/// <param name="Location">Where it stands.</param>
public sealed record AttRef(string? Class, string Name, SourceLocation Location) : IAttListItem;
