// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// What is left to match of the element that is open: one pattern for each way in which the document so far may be read, its
/// thread. The threads stand in a fixed order, for what becomes of the parent depends on which of them reach their end; a
/// thread that failed stays as <c>notAllowed</c>. Nearly every schema needs one thread. States know nothing of the elements
/// around, so they are as few as the content models have places, however a document nests.
/// What follows a state is computed once and remembered in it. Interned by <see cref="SchemaAutomaton"/>; safe on any thread.
/// </summary>
internal sealed class State
{
    // Written under the automaton's lock, read without.
    private volatile State? _closed;
    private volatile State? _text;

    /// <summary>Keeps the threads.</summary>
    /// <param name="threads">One or more.</param>
    public State(ImmutableArray<Pattern> threads)
    {
        Threads = threads;
        bool dead = true;
        PatternParts parts = PatternParts.None;
        bool complete = false;
        foreach (Pattern thread in threads)
        {
            dead &= thread is NotAllowedPattern;
            parts |= thread.Parts;
            complete |= thread.IsNullable;
        }

        IsDead = dead;
        Parts = parts;
        IsComplete = complete;
    }

    /// <summary>The patterns, in an order that means something to the parent.</summary>
    public ImmutableArray<Pattern> Threads { get; }

    /// <summary>Whether no thread is left.</summary>
    public bool IsDead { get; }

    /// <summary>Whether the element may end here.</summary>
    public bool IsComplete { get; }

    /// <summary>What occurs in the threads.</summary>
    public PatternParts Parts { get; }

    /// <summary>Whether a text that is the whole content has to be held against datatypes.</summary>
    public bool HasData => (Parts & PatternParts.Data) != 0;

    /// <summary>What follows each start tag, by the number of its name.</summary>
    public TransitionTable<OpenTransition> Opens { get; } = new();

    /// <summary>What follows each attribute, by the number of its name.</summary>
    public TransitionTable<AttributeTransition> Attributes { get; } = new();

    /// <summary>What follows the end of the start tag; null while nobody asked.</summary>
    public State? Closed
    {
        get => _closed;
        set => _closed = value;
    }

    /// <summary>What follows a text among elements; null while nobody asked.</summary>
    public State? Text
    {
        get => _text;
        set => _text = value;
    }
}
