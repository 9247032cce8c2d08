// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// What a start tag leads to: the state within the element, and for each thread of that state what becomes of the parent when
/// the thread reaches its end. Safe on any thread.
/// </summary>
/// <param name="child">The state within the element, before its attributes.</param>
/// <param name="results">For each thread of the child the threads of the parent, in the parent's order.</param>
internal sealed class OpenTransition(State child, ImmutableArray<ImmutableArray<Pattern>> results)
{
    private volatile State? _only;

    /// <summary>The state within the element, before its attributes.</summary>
    public State Child { get; } = child;

    /// <summary>For each thread of the child the threads of the parent, in the parent's order.</summary>
    public ImmutableArray<ImmutableArray<Pattern>> Results { get; } = results;

    /// <summary>What becomes of the parent where the child has one thread, which reached its end; null while nobody asked.</summary>
    public State? Only
    {
        get => _only;
        set => _only = value;
    }

    /// <summary>What becomes of the parent by the set of threads that reached their end, where there are no more than 31.</summary>
    public TransitionTable<State> Ends { get; } = new();
}
