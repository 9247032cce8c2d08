// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// A nondeterministic automaton: instructions that take a character out of a set, fork, or accept (Thompson's construction).
/// Immutable; safe on any thread.
/// </summary>
internal sealed class RegexProgram
{
    private const int Fork = -1;
    private const int Accept = -2;

    private readonly List<Instruction> _instructions = [];
    private readonly List<CharSet> _sets = [];
    private readonly Dictionary<CharSet, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int First, int Last), int> _ranges = [];

    /// <summary>Makes the program of a tree.</summary>
    /// <param name="node">The tree, whose size is within the limit.</param>
    public RegexProgram(RegexNode node)
    {
        _instructions.Add(new Instruction(Accept, 0, 0));
        Start = Emit(node, 0);
        Sets = [.. _sets];
    }

    /// <summary>The sets that instructions name.</summary>
    public ImmutableArray<CharSet> Sets { get; }

    /// <summary>The first instruction.</summary>
    public int Start { get; }

    /// <summary>How many instructions there are.</summary>
    public int Count => _instructions.Count;

    /// <summary>Whether an instruction accepts what was read.</summary>
    /// <param name="instruction">The instruction.</param>
    public bool IsAccept(int instruction) => _instructions[instruction].Set == Accept;

    /// <summary>The set whose characters an instruction takes; null where it takes none.</summary>
    /// <param name="instruction">The instruction.</param>
    public int? SetOf(int instruction) => _instructions[instruction].Set is >= 0 and int set ? set : null;

    /// <summary>What comes after an instruction; for a fork, two.</summary>
    /// <param name="instruction">The instruction.</param>
    public (int First, int Second) Next(int instruction) => (_instructions[instruction].First, _instructions[instruction].Second);

    /// <summary>Whether an instruction goes two ways without taking a character.</summary>
    /// <param name="instruction">The instruction.</param>
    public bool IsFork(int instruction) => _instructions[instruction].Set == Fork;

    // Writes a part from its end to its beginning; returns where it begins. Nests as the parser let groups nest.
    private int Emit(RegexNode node, int next) => node switch
    {
        CharNode one => Add(new Instruction(Number(one.Set), next, next)),
        SequenceNode sequence => EmitSequence(sequence, next),
        AlternativesNode alternatives => EmitAlternatives(alternatives, next),
        RepeatNode repeat => EmitRepeat(repeat, next),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private int EmitSequence(SequenceNode sequence, int next)
    {
        for (int i = sequence.Parts.Length - 1; i >= 0; i--)
        {
            next = Emit(sequence.Parts[i], next);
        }

        return next;
    }

    private int EmitAlternatives(AlternativesNode alternatives, int next)
    {
        int entry = Emit(alternatives.Branches[^1], next);
        for (int i = alternatives.Branches.Length - 2; i >= 0; i--)
        {
            entry = Add(new Instruction(Fork, Emit(alternatives.Branches[i], next), entry));
        }

        return entry;
    }

    private int EmitRepeat(RepeatNode repeat, int next)
    {
        int entry = next;
        int copies = repeat.Min;
        if (repeat.Max is int max)
        {
            for (int i = repeat.Min; i < max; i++)
            {
                entry = Add(new Instruction(Fork, Emit(repeat.Inner, entry), next));
            }
        }
        else
        {
            int loop = Add(new Instruction(Fork, next, next));
            int body = Emit(repeat.Inner, loop);
            _instructions[loop] = new Instruction(Fork, body, next);
            entry = copies == 0 ? loop : body;
            copies = Math.Max(0, copies - 1);
        }

        for (int i = 0; i < copies; i++)
        {
            entry = Emit(repeat.Inner, entry);
        }

        return entry;
    }

    private int Add(Instruction instruction)
    {
        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }

    private int Number(CharSet set)
    {
        if (_numbers.TryGetValue(set, out int number))
        {
            return number;
        }

        if (set is RangeSet range)
        {
            if (!_ranges.TryGetValue((range.First, range.Last), out number))
            {
                number = _sets.Count;
                _sets.Add(set);
                _ranges.Add((range.First, range.Last), number);
            }
        }
        else
        {
            number = _sets.Count;
            _sets.Add(set);
        }

        _numbers.Add(set, number);
        return number;
    }

    private readonly record struct Instruction(int Set, int First, int Second);
}
