// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>A state of the deterministic automaton: the instructions at which the expression may stand. What it knows of its followers only grows; reading is safe on any thread, writing for one at a time.</summary>
internal sealed class DfaState
{
    private DfaState?[] _next = [];

    /// <summary>Makes a state that knows no follower.</summary>
    /// <param name="positions">The instructions that take a character, in ascending order.</param>
    /// <param name="isAccepting">Whether what was read is a match.</param>
    public DfaState(int[] positions, bool isAccepting)
    {
        Positions = positions;
        IsAccepting = isAccepting;
    }

    /// <summary>The instructions that take a character, in ascending order; never changed.</summary>
    public int[] Positions { get; }

    /// <summary>Whether what was read is a match.</summary>
    public bool IsAccepting { get; }

    /// <summary>Whether nothing that follows can make a match.</summary>
    public bool IsDead => Positions.Length == 0 && !IsAccepting;

    /// <summary>How many followers there is room for.</summary>
    public int Capacity => _next.Length;

    /// <summary>The follower for a class of characters; null where it is not known.</summary>
    /// <param name="number">The class.</param>
    public DfaState? Next(int number)
    {
        DfaState?[] next = Volatile.Read(ref _next);
        return (uint)number < (uint)next.Length ? next[number] : null;
    }

    /// <summary>Keeps a follower.</summary>
    /// <param name="number">The class of characters.</param>
    /// <param name="follower">The follower.</param>
    /// <param name="classes">How many classes there are, so that room is made for all of them at once.</param>
    public void SetNext(int number, DfaState follower, int classes)
    {
        DfaState?[] next = _next;
        if (number >= next.Length)
        {
            next = new DfaState?[Math.Max(classes + 2, Math.Min(next.Length * 2, CharClasses.MaxClasses + 1))];
            _next.CopyTo(next, 0);
            next[number] = follower;
            Volatile.Write(ref _next, next);
            return;
        }

        Volatile.Write(ref next[number], follower);
    }
}
