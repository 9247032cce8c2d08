// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>zeroOrMore</c>.</summary>
/// <param name="Content">What is repeated.</param>
public sealed record ZeroOrMorePattern(Pattern Content) : Pattern;
