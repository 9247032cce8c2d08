// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.Syntax;

/// <summary>That a rule extends an abstract one (<c>extends</c>, section 5.4.4). Immutable; safe on any thread.</summary>
/// <param name="Rule">The id of the abstract rule.</param>
/// <param name="Assertions">How many assertions of the extending rule stand before it.</param>
/// <param name="Lets">How many variables of the extending rule stand before it.</param>
public sealed record Extension(string Rule, int Assertions, int Lets) : SchematronNode;
