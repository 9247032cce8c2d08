// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Ids;

/// <summary>The element that has an id. Immutable.</summary>
/// <param name="Element">Its local name.</param>
/// <param name="IsTei">Whether it is of TEI's own namespace.</param>
/// <param name="Path">The file in which it stands, as diagnostics name it.</param>
/// <param name="Line">1-based line of the id's attribute; 0 where the lines are unknown.</param>
/// <param name="Column">1-based column there, in UTF-16 code units; 0 where it is unknown.</param>
internal readonly record struct IdTarget(string Element, bool IsTei, string Path, int Line, int Column);
