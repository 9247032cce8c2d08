// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// The deterministic automaton of an expression, made as far as texts need it. Followers that are known are read without a
/// lock; new ones are made under one. When the memory is used up, all is forgotten and begun anew: a text that makes a new
/// state at each character then costs what a simulation of the nondeterministic automaton costs. Safe on any thread.
/// </summary>
internal sealed class Dfa
{
    // What a state costs beside its arrays, in words.
    private const int StateCost = 16;

    private readonly Lock _gate = new();
    private readonly RegexProgram _program;
    private readonly int _memory;
    private readonly Dictionary<int[], DfaState> _states = new(PositionsComparer.Instance);
    private readonly int[] _marks;
    private readonly int[] _stack;
    private readonly List<int> _positions = [];
    private int _mark;
    private int _used;
    private bool _accepts;
    private DfaState _start;

    /// <summary>Makes an automaton that knows its first state.</summary>
    /// <param name="program">The nondeterministic automaton.</param>
    /// <param name="memory">How much is kept, in words of the machine.</param>
    public Dfa(RegexProgram program, int memory)
    {
        _program = program;
        _memory = memory;
        Classes = new CharClasses(program.Sets);
        _marks = new int[program.Count];
        _stack = new int[(program.Count * 2) + 2];
        _start = MakeStart();
    }

    /// <summary>The classes of characters.</summary>
    public CharClasses Classes { get; }

    /// <summary>The state before the first character.</summary>
    public DfaState Start => Volatile.Read(ref _start);

    /// <summary>Finds the follower of a state that does not know it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="codePoint">The character.</param>
    public DfaState Step(DfaState state, int codePoint)
    {
        lock (_gate)
        {
            int number = Classes.Add(codePoint);
            if (state.Next(number) is { } known)
            {
                return known;
            }

            Begin();
            foreach (int position in state.Positions)
            {
                if (_program.SetOf(position) is int set && Takes(set, number, codePoint))
                {
                    Follow(_program.Next(position).First);
                }
            }

            DfaState follower = Intern();
            if (number != CharClasses.None)
            {
                int before = state.Capacity;
                state.SetNext(number, follower, Classes.Count);
                _used += state.Capacity - before;
            }

            return follower;
        }
    }

    private bool Takes(int set, int number, int codePoint) =>
        number == CharClasses.None ? _program.Sets[set].Contains(codePoint) : Classes.Contains(number, set);

    private DfaState MakeStart()
    {
        Begin();
        Follow(_program.Start);
        return Intern();
    }

    private void Begin()
    {
        _mark++;
        _positions.Clear();
        _accepts = false;
    }

    // Adds all instructions that are reached from one without a character.
    private void Follow(int instruction)
    {
        int count = 0;
        _stack[count++] = instruction;
        while (count > 0)
        {
            int at = _stack[--count];
            if (_marks[at] == _mark)
            {
                continue;
            }

            _marks[at] = _mark;
            if (_program.IsFork(at))
            {
                (_stack[count], _stack[count + 1]) = _program.Next(at);
                count += 2;
            }
            else if (_program.IsAccept(at))
            {
                _accepts = true;
            }
            else
            {
                _positions.Add(at);
            }
        }
    }

    // The state of the instructions that were collected. The instruction that accepts is number 0 and stands before them in the key.
    private DfaState Intern()
    {
        _positions.Sort();
        int[] key = _accepts ? [0, .. _positions] : [.. _positions];
        if (_states.TryGetValue(key, out DfaState? state))
        {
            return state;
        }

        state = new DfaState([.. _positions], _accepts);
        _used += StateCost + (2 * key.Length);
        if (_used > _memory && _states.Count > 0)
        {
            Forget();
        }

        _states.Add(key, state);
        return state;
    }

    // Matches that are under way keep the states that they hold.
    private void Forget()
    {
        _states.Clear();
        _used = 0;
        int[] positions = [.. _start.Positions];
        Volatile.Write(ref _start, new DfaState(positions, _start.IsAccepting));
        _states.Add(_start.IsAccepting ? [0, .. positions] : positions, _start);
    }

    /// <summary>Compares the keys of states. Stateless; safe on any thread.</summary>
    private sealed class PositionsComparer : IEqualityComparer<int[]>
    {
        public static readonly PositionsComparer Instance = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = default(HashCode);
            foreach (int position in obj)
            {
                hash.Add(position);
            }

            return hash.ToHashCode();
        }
    }
}
