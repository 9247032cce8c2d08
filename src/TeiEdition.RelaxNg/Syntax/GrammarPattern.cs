// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>grammar</c>.</summary>
/// <param name="Components">Start, definitions, divisions and inclusions, in order.</param>
public sealed record GrammarPattern(ImmutableArray<GrammarComponent> Components) : Pattern;
