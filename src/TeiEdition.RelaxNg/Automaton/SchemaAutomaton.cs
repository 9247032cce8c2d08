// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Patterns;

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
    private readonly PatternCompiler _compiler;
    private readonly CloseDerivative _close;
    private readonly CloseDerivative _forgive;
    private readonly TextDerivative _text;
    private readonly Dictionary<ImmutableArray<Pattern>, State> _states = new(ThreadsComparer.Instance);
    private readonly TransitionTable<State> _anywhere = new();
    private readonly int _elementCount;
    private readonly int _maxThreads;
    private int _threads;

    /// <summary>Makes the automaton, with nothing but its start.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="libraries">Its datatypes.</param>
    /// <param name="maxPatterns">How many patterns, and how many threads in all states, there may be.</param>
    public SchemaAutomaton(IGrammarSource source, DatatypeLibraries libraries, int maxPatterns)
    {
        Names = new SchemaNames(source.Names, source.Namespaces);
        _factory = new PatternFactory(libraries, maxPatterns);
        _compiler = new PatternCompiler(source, Names, _factory);
        _close = new CloseDerivative(_factory);
        _forgive = new CloseDerivative(_factory, forgive: true);
        _text = new TextDerivative(_factory);
        _elementCount = source.ElementCount;
        _maxThreads = maxPatterns;
        Lists = new ListAutomaton(_factory, _lock);
        Start = StateOf([_compiler.Start()]);
    }

    /// <summary>The numbers of names.</summary>
    public SchemaNames Names { get; }

    /// <summary>The state before the document element.</summary>
    public State Start { get; }

    /// <summary>How many patterns and how many states documents have made it come to; for measuring.</summary>
    public (int Patterns, int States) Measure()
    {
        lock (_lock)
        {
            return (_factory.Weight, _states.Count);
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
            return state.Closed = Map(state, _close);
        }
    }

    /// <summary>What follows the end of a start tag as if no required attribute were missing.</summary>
    /// <param name="state">Where it stands.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public State CloseForgiving(State state)
    {
        lock (_lock)
        {
            return Map(state, _forgive);
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
            return state.Text = Map(state, _text);
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
                return transition.Only = StateOf(transition.Results[0]);
            }
        }

        if (ended.Bits is { } bits && transition.Ends.Find(bits) is { } known)
        {
            return known;
        }

        lock (_lock)
        {
            State state = Union(transition.Results, ended);
            if (ended.Bits is { } number && transition.Ends.Find(number) is null)
            {
                transition.Ends.Add(number, state);
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
            State state = Union(transition.Results, matched);
            if (matched.IsAll)
            {
                transition.Only = state;
            }
            else if (matched.Bits is { } number && transition.Sets.Find(number) is null)
            {
                transition.Sets.Add(number, state);
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
            return MakeOpen(state, new OpenDerivative(_factory, name, Names.NamespaceOf(name), skip: true));
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
                child = StateOf([ContentAnywhere(name)]);
                _anywhere.Add(name, child);
            }

            return new OpenTransition(child, [parent.Threads]);
        }
    }

    private Pattern ContentAnywhere(int name)
    {
        int space = Names.NamespaceOf(name);
        Pattern content = _factory.NotAllowed;
        for (int i = 0; i < _elementCount; i++)
        {
            if (_compiler.Element(i) is ElementPattern element && element.Name.Contains(name, space))
            {
                content = _factory.Choice(content, _compiler.Content(i));
            }
        }

        return content;
    }

    private OpenTransition DeriveOpen(State state, int name)
    {
        lock (_lock)
        {
            if (state.Opens.Find(name) is { } known)
            {
                return known;
            }

            OpenTransition transition = MakeOpen(state, new OpenDerivative(_factory, name, Names.NamespaceOf(name)));
            state.Opens.Add(name, transition);
            return transition;
        }
    }

    // Elements after which the parent goes on alike share a thread.
    private OpenTransition MakeOpen(State state, OpenDerivative derivative)
    {
        Dictionary<ImmutableArray<Pattern>, Pattern> contents = new(ThreadsComparer.Instance);
        foreach ((Pattern leaf, ImmutableArray<Pattern> rests) in ByLeaf(state, derivative))
        {
            Pattern content = _compiler.Content(((ElementPattern)leaf).Index);
            contents[rests] = contents.TryGetValue(rests, out Pattern? other) ? _factory.Choice(other, content) : content;
        }

        return contents.Count == 0
            ? new OpenTransition(StateOf([_factory.NotAllowed]), [[_factory.NotAllowed]])
            : new OpenTransition(StateOf([.. contents.Values]), [.. contents.Keys]);
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
            List<(Pattern Leaf, ImmutableArray<Pattern> Rests)> leaves = ByLeaf(state, derivative);
            AttributeTransition transition = new([.. leaves.Select(l => (AttributePattern)l.Leaf)], [.. leaves.Select(l => l.Rests)]);
            state.Attributes.Add(name, transition);
            return transition;
        }
    }

    // For each leaf that takes the name: what is left of every thread.
    private List<(Pattern Leaf, ImmutableArray<Pattern> Rests)> ByLeaf(State state, BranchDerivative derivative)
    {
        List<(Pattern Leaf, ImmutableArray<Pattern> Rests)> leaves = [];
        Dictionary<Pattern, int> places = new(ReferenceEqualityComparer.Instance);
        for (int thread = 0; thread < state.Threads.Length; thread++)
        {
            foreach (Branch branch in derivative.Derive(state.Threads[thread]))
            {
                if (branch.Rest is NotAllowedPattern)
                {
                    continue;
                }

                if (!places.TryGetValue(branch.Leaf, out int place))
                {
                    place = leaves.Count;
                    places.Add(branch.Leaf, place);
                    leaves.Add((branch.Leaf, NothingOf(state.Threads.Length)));
                }

                leaves[place] = (branch.Leaf, leaves[place].Rests.SetItem(thread, branch.Rest));
            }
        }

        return leaves;
    }

    private ImmutableArray<Pattern> NothingOf(int count)
    {
        Pattern[] nothing = new Pattern[count];
        Array.Fill(nothing, _factory.NotAllowed);
        return ImmutableArray.Create(nothing);
    }

    private State Union(ImmutableArray<ImmutableArray<Pattern>> results, ThreadSet chosen)
    {
        Pattern[] threads = [.. NothingOf(results[0].Length)];
        for (int i = 0; i < results.Length; i++)
        {
            if (chosen.Contains(i))
            {
                for (int j = 0; j < threads.Length; j++)
                {
                    threads[j] = _factory.Choice(threads[j], results[i][j]);
                }
            }
        }

        return StateOf(ImmutableArray.Create(threads));
    }

    private State Map(State state, PatternFunction function)
    {
        if (state.Threads.Length == 1)
        {
            Pattern result = function.Apply(state.Threads[0]);
            return ReferenceEquals(result, state.Threads[0]) ? state : StateOf([result]);
        }

        Pattern[] threads = new Pattern[state.Threads.Length];
        for (int i = 0; i < threads.Length; i++)
        {
            threads[i] = function.Apply(state.Threads[i]);
        }

        return StateOf(ImmutableArray.Create(threads));
    }

    private State StateOf(ImmutableArray<Pattern> threads)
    {
        if (!_states.TryGetValue(threads, out State? state))
        {
            if (_threads > _maxThreads - threads.Length)
            {
                throw new PatternLimitException(_maxThreads);
            }

            _threads += threads.Length;
            state = new State(threads);
            _states.Add(threads, state);
        }

        return state;
    }
}
