// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Xslt;

/// <summary>A part of a schema that is not in the stylesheet. Immutable; safe on any thread.</summary>
/// <param name="Node">The assertion, rule, variable, diagnostic or property.</param>
/// <param name="Variable">The variable that it needs and that is left out itself.</param>
public sealed record LeftOut(SchematronNode Node, string Variable);
