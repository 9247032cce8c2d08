// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// What an attribute leads to, which depends on the patterns that its value matches. Safe on any thread.
/// </summary>
/// <param name="values">The different patterns for the value; empty where the attribute may not stand here.</param>
/// <param name="results">For each of them the threads that are left where it matches, in the state's order.</param>
internal sealed class AttributeTransition(ImmutableArray<AttributePattern> values, ImmutableArray<ImmutableArray<Pattern>> results)
{
    private volatile State? _only;

    /// <summary>The different patterns for the value, as the attributes that have them; empty where the attribute may not stand here.</summary>
    public ImmutableArray<AttributePattern> Values { get; } = values;

    /// <summary>For each of them the threads that are left where it matches, in the state's order.</summary>
    public ImmutableArray<ImmutableArray<Pattern>> Results { get; } = results;

    /// <summary>What follows where there is one pattern for the value, which matches, or where all match; null while nobody asked.</summary>
    public State? Only
    {
        get => _only;
        set => _only = value;
    }

    /// <summary>What follows by the set of patterns that match, where there are no more than 31.</summary>
    public TransitionTable<State> Sets { get; } = new();
}
