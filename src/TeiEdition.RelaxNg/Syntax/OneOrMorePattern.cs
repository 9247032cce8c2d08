// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>oneOrMore</c>.</summary>
/// <param name="Content">What is repeated.</param>
public sealed record OneOrMorePattern(Pattern Content) : Pattern;
