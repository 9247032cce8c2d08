// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Matching;

namespace TeiEdition.Schematron.Compilation;

/// <summary>A way in which a rule can fire. Safe on any thread.</summary>
/// <param name="Pattern">The place of its pattern among the active ones, from 0.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Match">An alternative of its context.</param>
internal sealed record Candidate(int Pattern, CompiledRule Rule, MatchPattern Match);
