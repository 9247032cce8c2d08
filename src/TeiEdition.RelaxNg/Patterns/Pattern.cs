// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>
/// An interned pattern: <see cref="PatternFactory"/> alone makes them, and makes one object for all equal patterns, so that
/// reference identity is equality (C4). What validation asks most often is computed once. Immutable; safe on any thread.
/// </summary>
internal abstract class Pattern
{
    /// <summary>How large <see cref="Size"/> grows at the most.</summary>
    public const int MaxSize = int.MaxValue / 4;

    /// <summary>Closes the hierarchy and keeps what was computed.</summary>
    /// <param name="isNullable">See <see cref="IsNullable"/>.</param>
    /// <param name="parts">See <see cref="Parts"/>.</param>
    /// <param name="size">See <see cref="Size"/>.</param>
    private protected Pattern(bool isNullable, PatternParts parts, int size)
    {
        IsNullable = isNullable;
        Parts = parts;
        Size = Math.Min(size, MaxSize);
    }

    /// <summary>The number that the factory gave it, counted from 0 in the order of making; orders the operands of a choice.</summary>
    public int Id { get; private set; } = -1;

    /// <summary>For the factory alone, under whose lock patterns are made: the number of the choice that took the pattern last.</summary>
    internal int Mark { get; set; }

    /// <summary>Whether it matches the empty sequence without attributes (the specification's section 6.2; Clark's <c>nullable</c>).</summary>
    public bool IsNullable { get; }

    /// <summary>What occurs in it, outside the content of elements and the values of attributes.</summary>
    public PatternParts Parts { get; }

    /// <summary>How many nodes it has as a tree, shared ones counted each time; never above <see cref="MaxSize"/>.</summary>
    public int Size { get; }

    /// <summary>Whether an attribute occurs in it.</summary>
    public bool HasAttributes => (Parts & PatternParts.Attributes) != 0;

    /// <summary>Whether a datatype, value or list occurs in it.</summary>
    public bool HasData => (Parts & PatternParts.Data) != 0;

    /// <summary>Whether an element occurs in it.</summary>
    public bool HasElements => (Parts & PatternParts.Elements) != 0;

    /// <summary>A hash of the form and the identities of the operands.</summary>
    public abstract int InternHash { get; }

    /// <summary>Whether another pattern has the same form and the same operands.</summary>
    /// <param name="other">Any pattern.</param>
    public abstract bool InternEquals(Pattern other);

    /// <summary>Numbers the pattern; the factory calls it once, before anybody else sees the pattern.</summary>
    /// <param name="id">The number.</param>
    internal void SetId(int id) => Id = id;
}
