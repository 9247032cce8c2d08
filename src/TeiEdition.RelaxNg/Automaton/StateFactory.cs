// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>
/// Makes states and transitions by derivatives, one state for all rows of equal threads. Remembers states, not what leads to
/// them. Not for several threads at once: <see cref="SchemaAutomaton"/> holds the lock.
/// </summary>
/// <param name="names">The numbers of names.</param>
/// <param name="factory">Makes the patterns.</param>
/// <param name="compiler">Makes those of the schema.</param>
/// <param name="elementCount">How many element patterns the schema has.</param>
internal sealed class StateFactory(SchemaNames names, PatternFactory factory, PatternCompiler compiler, int elementCount)
{
    private readonly Dictionary<ImmutableArray<Pattern>, State> _states = new(ThreadsComparer.Instance);
    private int _threads;

    /// <summary>How many threads all states have together.</summary>
    public int Threads => _threads;

    /// <summary>How many states there are.</summary>
    public int Count => _states.Count;

    /// <summary>What a start tag leads to. Elements after which the parent goes on alike share a thread.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="derivative">The derivative by its name.</param>
    /// <returns>The transition; its child is dead where the element may not stand here.</returns>
    public OpenTransition Open(State state, OpenDerivative derivative)
    {
        Dictionary<ImmutableArray<Pattern>, Pattern> contents = new(ThreadsComparer.Instance);
        foreach ((Pattern leaf, ImmutableArray<Pattern> rests) in ByLeaf(state, derivative))
        {
            Pattern content = compiler.Content(((ElementPattern)leaf).Index);
            contents[rests] = contents.TryGetValue(rests, out Pattern? other) ? factory.Choice(other, content) : content;
        }

        return contents.Count == 0
            ? new OpenTransition(StateOf([factory.NotAllowed]), [[factory.NotAllowed]])
            : new OpenTransition(StateOf([.. contents.Values]), [.. contents.Keys]);
    }

    /// <summary>What an attribute leads to.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="derivative">The derivative by its name.</param>
    public AttributeTransition Attribute(State state, AttributeDerivative derivative)
    {
        List<(Pattern Leaf, ImmutableArray<Pattern> Rests)> leaves = ByLeaf(state, derivative);
        return new AttributeTransition([.. leaves.Select(l => (AttributePattern)l.Leaf)], [.. leaves.Select(l => l.Rests)]);
    }

    /// <summary>The state within an element that is read by every pattern of the schema for its name; dead where there is none.</summary>
    /// <param name="name">The number of the name.</param>
    public State Anywhere(int name)
    {
        int space = names.NamespaceOf(name);
        Pattern content = factory.NotAllowed;
        for (int i = 0; i < elementCount; i++)
        {
            if (compiler.Element(i) is ElementPattern element && element.Name.Contains(name, space))
            {
                content = factory.Choice(content, compiler.Content(i));
            }
        }

        return StateOf([content]);
    }

    /// <summary>The state of all threads of several rows, place by place.</summary>
    /// <param name="results">The rows, of equal length.</param>
    /// <param name="chosen">Which of them; not empty.</param>
    public State Union(ImmutableArray<ImmutableArray<Pattern>> results, ThreadSet chosen)
    {
        Pattern[] threads = [.. NothingOf(results[0].Length)];
        for (int i = 0; i < results.Length; i++)
        {
            if (chosen.Contains(i))
            {
                for (int j = 0; j < threads.Length; j++)
                {
                    threads[j] = factory.Choice(threads[j], results[i][j]);
                }
            }
        }

        return StateOf(ImmutableArray.Create(threads));
    }

    /// <summary>The state whose threads a function makes of another's.</summary>
    /// <param name="state">The other.</param>
    /// <param name="function">The function.</param>
    public State Map(State state, PatternFunction function)
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

    /// <summary>The state with given threads; always the same one.</summary>
    /// <param name="threads">The threads, one or more.</param>
    public State StateOf(ImmutableArray<Pattern> threads)
    {
        if (!_states.TryGetValue(threads, out State? state))
        {
            if (_threads > factory.MaxPatterns - threads.Length)
            {
                throw new PatternLimitException(factory.MaxPatterns);
            }

            _threads += threads.Length;
            state = new State(threads);
            _states.Add(threads, state);
        }

        return state;
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
        Array.Fill(nothing, factory.NotAllowed);
        return ImmutableArray.Create(nothing);
    }
}
