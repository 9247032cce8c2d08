// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>interleave</c>: all, in any order, mixed.</summary>
/// <param name="Patterns">One or more, in order.</param>
public sealed record InterleavePattern(ImmutableArray<Pattern> Patterns) : Pattern;
