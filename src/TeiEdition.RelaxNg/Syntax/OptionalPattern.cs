// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>optional</c>.</summary>
/// <param name="Content">What may be left out.</param>
public sealed record OptionalPattern(Pattern Content) : Pattern;
