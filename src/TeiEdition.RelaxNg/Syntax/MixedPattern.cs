// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>mixed</c>: interleaved with text.</summary>
/// <param name="Content">What stands among the text.</param>
public sealed record MixedPattern(Pattern Content) : Pattern;
