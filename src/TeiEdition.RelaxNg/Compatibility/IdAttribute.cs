// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>An attribute that holds ids or references to them (RELAX NG DTD Compatibility, section 5). Immutable.</summary>
/// <param name="Element">The element that bears it.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Kind">What it holds; never <see cref="IdKind.None"/>.</param>
internal sealed record IdAttribute(ExpandedName Element, ExpandedName Attribute, IdKind Kind);
