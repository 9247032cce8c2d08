// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Patterns;
using TeiEdition.RelaxNg.Validation;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// The automaton of a schema, made as documents ask for it: states, and what follows them, derived once and then shared by all
/// validators on all threads. Looking up needs no lock; deriving is done by one thread at a time. Grows with the different
/// places of content models that documents reach, up to <see cref="RelaxNgOptions.MaxPatterns"/>.
/// </summary>
internal sealed class SchemaAutomaton
{
    private readonly Lock _lock = new();
    private readonly PatternFactory _factory;
    private readonly StateFactory _made;
    private readonly CloseDerivative _close;
    private readonly CloseDerivative _forgive;
    private readonly TextDerivative _text;
    private readonly TransitionTable<State> _anywhere = new();
    private readonly PatternCompiler _compiler;
    private int _halfFull;
    private int _transitions;

    /// <summary>Makes the automaton, with nothing but its start.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="names">The numbers of its names.</param>
    /// <param name="libraries">Its datatypes.</param>
    /// <param name="maxPatterns">How many patterns, and how many threads in all states, there may be.</param>
    public SchemaAutomaton(IGrammarSource source, SchemaNames names, DatatypeLibraries libraries, int maxPatterns)
    {
        Names = names;
        _factory = new PatternFactory(libraries, maxPatterns);
        _compiler = new PatternCompiler(source, Names, _factory);
        _made = new StateFactory(Names, _factory, _compiler, source.ElementCount);
        _close = new CloseDerivative(_factory);
        _forgive = new CloseDerivative(_factory, forgive: true);
        _text = new TextDerivative(_factory);
        Lists = new ListAutomaton(_factory, _lock);
        Start = _made.StateOf([_compiler.Start()]);
        _halfFull = HalfOfTheRest();
    }

    /// <summary>The numbers of names.</summary>
    public SchemaNames Names { get; }

    /// <summary>The state before the document element.</summary>
    public State Start { get; }

    /// <summary>
    /// Whether documents have made it remember half of what it may, beside what it began with, or as many transitions as
    /// there may be patterns; may lag behind what other threads do.
    /// </summary>
    public bool IsHalfFull =>
        _factory.Weight > _halfFull || _made.Threads > _halfFull || _transitions + Lists.Transitions > _factory.MaxPatterns;

    /// <summary>How many patterns and how many states documents have made it come to; for measuring.</summary>
    public (int Patterns, int States) Measure()
    {
        lock (_lock)
        {
            return (_factory.Weight, _made.Count);
        }
    }

    /// <summary>The automata of lists.</summary>
    public ListAutomaton Lists { get; }

    /// <summary>What a start tag leads to.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="name">The number of its name.</param>
    /// <returns>The transition; its child is dead where the element may not stand here.</returns>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public OpenTransition Open(State state, int name) => state.Opens.Find(name) ?? DeriveOpen(state, name);

    /// <summary>What an attribute leads to.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="name">The number of its name.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public AttributeTransition Attribute(State state, int name) => state.Attributes.Find(name) ?? DeriveAttribute(state, name);

    /// <summary>What follows the end of a start tag; dead where a required attribute is missing.</summary>
    /// <param name="state">Where it stands.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State Close(State state)
    {
        if (state.Closed is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            return state.Closed = _made.Map(state, _close);
        }
    }

    /// <summary>What follows the end of a start tag as if no required attribute were missing.</summary>
    /// <param name="state">Where it stands.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State CloseForgiving(State state)
    {
        lock (_lock)
        {
            return _made.Map(state, _forgive);
        }
    }

    /// <summary>What follows a text that is not the whole content; dead where text is not allowed.</summary>
    /// <param name="state">Where it stands.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State Text(State state)
    {
        if (state.Text is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            return state.Text = _made.Map(state, _text);
        }
    }

    /// <summary>What becomes of the parent.</summary>
    /// <param name="transition">How the element was entered.</param>
    /// <param name="ended">The threads of the element that reached their end; not empty.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State End(OpenTransition transition, ThreadSet ended)
    {
        if (transition.Results.Length == 1)
        {
            if (transition.Only is { } only)
            {
                return only;
            }

            lock (_lock)
            {
                return transition.Only = _made.StateOf(transition.Results[0]);
            }
        }

        if (ended.Bits is { } bits && transition.Ends.Find(bits) is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            State state = _made.Union(transition.Results, ended);
            if (ended.Bits is { } number && transition.Ends.Find(number) is null)
            {
                transition.Ends.Add(number, state);
                _transitions++;
            }

            return state;
        }
    }

    /// <summary>What follows an attribute.</summary>
    /// <param name="transition">The attribute.</param>
    /// <param name="matched">The patterns that its value matches; not empty.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State AfterValue(AttributeTransition transition, ThreadSet matched)
    {
        if (matched.IsAll && transition.Only is { } only)
        {
            return only;
        }

        if (!matched.IsAll && matched.Bits is { } bits && transition.Sets.Find(bits) is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            State state = _made.Union(transition.Results, matched);
            if (matched.IsAll)
            {
                transition.Only = state;
            }
            else if (matched.Bits is { } number && transition.Sets.Find(number) is null)
            {
                transition.Sets.Add(number, state);
                _transitions++;
            }

            return state;
        }
    }

    /// <summary>What a start tag leads to as if required parts before it were there; its child is dead where that does not help.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="name">The number of its name.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public OpenTransition OpenSkipping(State state, int name)
    {
        lock (_lock)
        {
            return _made.Open(state, new OpenDerivative(_factory, name, Names.NamespaceOf(name), skip: true));
        }
    }

    /// <summary>An element as if it might stand where it does: read by every pattern of the schema for its name, without effect on the parent.</summary>
    /// <param name="parent">The state of the parent, which stays.</param>
    /// <param name="name">The number of its name.</param>
    /// <returns>The transition; its child is dead where the schema has no element of that name.</returns>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public OpenTransition OpenAnywhere(State parent, int name)
    {
        lock (_lock)
        {
            if (_anywhere.Find(name) is not { } child)
            {
                child = _made.Anywhere(name);
                _anywhere.Add(name, child);
            }

            return new OpenTransition(child, [parent.Threads]);
        }
    }

    /// <summary>Takes over the elements that are open in a document, which went so far with another automaton of the same schema.</summary>
    /// <param name="open">The elements.</param>
    /// <param name="state">The state of the innermost one; null where the schema does not know it.</param>
    /// <returns>The same state in this automaton.</returns>
    /// <exception cref="PatternLimitException">They come to too many patterns by themselves.</exception>
    public State? TakeOver(OpenElements open, State? state)
    {
        lock (_lock)
        {
            PatternTransfer transfer = new(_factory, _compiler);
            Dictionary<State, State> states = new(ReferenceEqualityComparer.Instance);
            open.Change(State, t => new OpenTransition(State(t.Child), [.. t.Results.Select(transfer.Row)]));
            State? current = state is null ? null : State(state);
            _halfFull = HalfOfTheRest();
            return current;

            State State(State other)
            {
                if (!states.TryGetValue(other, out State? mine))
                {
                    mine = _made.StateOf(transfer.Row(other.Threads));
                    states.Add(other, mine);
                }

                return mine;
            }
        }
    }

    /// <summary>Whether a state is that of an element before anything of it was matched.</summary>
    /// <param name="element">The index of the element pattern.</param>
    /// <param name="state">The state.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public bool IsContent(int element, State state)
    {
        lock (_lock)
        {
            return state.Threads.Contains(_compiler.Content(element), ReferenceEqualityComparer.Instance);
        }
    }

    private int HalfOfTheRest() => _factory.Weight + ((_factory.MaxPatterns - _factory.Weight) / 2);

    private OpenTransition DeriveOpen(State state, int name)
    {
        lock (_lock)
        {
            if (state.Opens.Find(name) is { } known)
            {
                return known;
            }

            OpenTransition transition = _made.Open(state, new OpenDerivative(_factory, name, Names.NamespaceOf(name)));
            state.Opens.Add(name, transition);
            _transitions++;
            return transition;
        }
    }

    private AttributeTransition DeriveAttribute(State state, int name)
    {
        lock (_lock)
        {
            if (state.Attributes.Find(name) is { } known)
            {
                return known;
            }

            AttributeDerivative derivative = new(_factory, name, Names.NamespaceOf(name));
            AttributeTransition transition = _made.Attribute(state, derivative);
            state.Attributes.Add(name, transition);
            _transitions++;
            return transition;
        }
    }
}
