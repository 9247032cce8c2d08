// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>choice</c>: one of them.</summary>
/// <param name="Patterns">One or more, in order.</param>
public sealed record ChoicePattern(ImmutableArray<Pattern> Patterns) : Pattern;
