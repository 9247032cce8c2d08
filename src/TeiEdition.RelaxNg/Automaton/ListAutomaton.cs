// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Derivatives;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>The automata of a schema's lists, made as documents ask for them. Looking up needs no lock; safe on any thread.</summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="gate">The lock under which patterns are made.</param>
internal sealed class ListAutomaton(PatternFactory factory, Lock gate)
{
    private readonly Dictionary<Pattern, ListState> _states = new(ReferenceEqualityComparer.Instance);
    private readonly TransitionTable<ListState> _starts = new();

    /// <summary>How many transitions are remembered.</summary>
    public int Transitions { get; private set; }

    /// <summary>The state before the first token.</summary>
    /// <param name="list">The list.</param>
    public ListState Start(ListPattern list)
    {
        if (_starts.Find(list.Id) is { } known)
        {
            return known;
        }

        lock (gate)
        {
            ListState state = StateOf(list.Operand);
            if (_starts.Find(list.Id) is null)
            {
                _starts.Add(list.Id, state);
                Transitions++;
            }

            return state;
        }
    }

    /// <summary>What follows a token.</summary>
    /// <param name="state">Where it stands.</param>
    /// <param name="takes">The leaves of the state that take it; not empty.</param>
    /// <exception cref="PatternLimitException">There would be too many patterns.</exception>
    public ListState Next(ListState state, ThreadSet takes)
    {
        if (takes.Bits is { } bits && state.Next.Find(bits) is { } known)
        {
            return known;
        }

        lock (gate)
        {
            HashSet<Pattern> taking = new(ReferenceEqualityComparer.Instance);
            for (int i = 0; i < state.Leaves.Length; i++)
            {
                if (takes.Contains(i))
                {
                    taking.Add(state.Leaves[i]);
                }
            }

            ListState next = StateOf(new TokenDerivative(factory, taking).Apply(state.Pattern));
            if (takes.Bits is { } number && state.Next.Find(number) is null)
            {
                state.Next.Add(number, next);
                Transitions++;
            }

            return next;
        }
    }

    private ListState StateOf(Pattern pattern)
    {
        if (!_states.TryGetValue(pattern, out ListState? state))
        {
            HashSet<Pattern> seen = new(ReferenceEqualityComparer.Instance);
            List<Pattern> leaves = [];
            Collect(pattern, seen, leaves);
            state = new ListState(pattern, [.. leaves]);
            _states.Add(pattern, state);
        }

        return state;
    }

    private static void Collect(Pattern pattern, HashSet<Pattern> seen, List<Pattern> leaves)
    {
        for (; pattern is GroupPattern group && seen.Add(group); pattern = group.Tail)
        {
            Collect(group.Head, seen, leaves);
            if (!group.Head.IsNullable)
            {
                return;
            }
        }

        if (!seen.Add(pattern))
        {
            return;
        }

        switch (pattern)
        {
            case OperandsPattern several:
                foreach (Pattern operand in several.Operands)
                {
                    Collect(operand, seen, leaves);
                }

                break;
            case OneOrMorePattern repeated:
                Collect(repeated.Operand, seen, leaves);
                break;
            case DataPattern or ValuePattern:
                leaves.Add(pattern);
                break;
        }
    }
}
