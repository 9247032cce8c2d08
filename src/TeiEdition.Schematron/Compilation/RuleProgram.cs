// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Compilation;

/// <summary>What runs in one phase of a schema. Safe on any thread.</summary>
/// <param name="Phase">The phase; null for all patterns.</param>
/// <param name="Patterns">The active patterns, in the order of the schema.</param>
/// <param name="Lets">Every variable, by its number.</param>
/// <param name="Candidates">Each alternative of each context of the patterns that run in this process, in the order of the schema.</param>
internal sealed record RuleProgram(
    string? Phase, ImmutableArray<CompiledPattern> Patterns, ImmutableArray<CompiledLet> Lets, ImmutableArray<Candidate> Candidates);
