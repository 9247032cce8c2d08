// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Matching;
using TeiEdition.Schematron.Syntax;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A rule, ready to run. Safe on any thread.</summary>
/// <param name="Rule">The rule as written, expanded.</param>
/// <param name="Patterns">The alternatives of its context.</param>
/// <param name="Lets">Its variables, in order.</param>
/// <param name="Assertions">Its assertions, in order.</param>
internal sealed record CompiledRule(
    Rule Rule, ImmutableArray<MatchPattern> Patterns, ImmutableArray<CompiledLet> Lets, ImmutableArray<CompiledAssertion> Assertions);
