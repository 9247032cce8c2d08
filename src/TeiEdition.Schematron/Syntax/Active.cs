// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>That a pattern is active in a phase (section 5.4.1). Immutable; safe on any thread.</summary>
/// <param name="Pattern">The id of the pattern.</param>
public sealed record Active(string Pattern) : SchematronNode;
