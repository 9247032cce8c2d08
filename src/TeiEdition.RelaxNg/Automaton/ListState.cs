// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>What is left to match of a list, and which datatypes and values the next token may be. Interned by <see cref="ListAutomaton"/>; safe on any thread.</summary>
/// <param name="pattern">What is left.</param>
/// <param name="leaves">The <c>data</c> and <c>value</c> patterns that may take the next token, each once.</param>
internal sealed class ListState(Pattern pattern, ImmutableArray<Pattern> leaves)
{
    /// <summary>What is left.</summary>
    public Pattern Pattern { get; } = pattern;

    /// <summary>The <c>data</c> and <c>value</c> patterns that may take the next token, each once.</summary>
    public ImmutableArray<Pattern> Leaves { get; } = leaves;

    /// <summary>What follows by the set of leaves that take the token, where there are no more than 31.</summary>
    public TransitionTable<ListState> Next { get; } = new();
}
