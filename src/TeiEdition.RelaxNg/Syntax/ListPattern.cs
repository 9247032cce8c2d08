// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>list</c>: tokens divided by white space.</summary>
/// <param name="Content">What the tokens match.</param>
public sealed record ListPattern(Pattern Content) : Pattern;
