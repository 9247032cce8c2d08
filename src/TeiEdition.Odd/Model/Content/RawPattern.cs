// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;
using System.Xml.Linq;

namespace TeiEdition.Odd.Model.Content;

/// <summary>RELAX NG that stands in a content model itself.</summary>
/// <param name="Pattern">The pattern as written.</param>
/// <param name="Element">The element, for the documentation.</param>
public sealed record RawPattern(Pattern Pattern, XElement Element) : ContentNode;
