// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>div</c>: parts that are annotated together.</summary>
/// <param name="Components">Its parts, in order.</param>
public sealed record Div(ImmutableArray<GrammarComponent> Components) : GrammarComponent;
