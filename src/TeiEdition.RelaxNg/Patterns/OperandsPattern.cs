// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>A pattern whose operands have no order: they are kept by <see cref="Pattern.Id"/>.</summary>
internal abstract class OperandsPattern : Pattern
{
    private readonly int _hash;

    /// <summary>Keeps the operands.</summary>
    /// <param name="operands">Two or more, ordered.</param>
    /// <param name="isNullable">See <see cref="Pattern.IsNullable"/>.</param>
    /// <param name="seed">Tells the hashes of the two forms apart.</param>
    private protected OperandsPattern(ImmutableArray<Pattern> operands, bool isNullable, int seed)
        : base(isNullable, PartsOf(operands), SizeOf(operands))
    {
        Operands = operands;
        HashCode hash = default;
        hash.Add(seed);
        foreach (Pattern operand in operands)
        {
            hash.Add(operand.Id);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>Two or more, ordered by <see cref="Pattern.Id"/>.</summary>
    public ImmutableArray<Pattern> Operands { get; }

    /// <inheritdoc/>
    public override int InternHash => _hash;

    /// <summary>Whether another pattern has the same operands.</summary>
    /// <param name="other">A pattern of the same form.</param>
    private protected bool SameOperands(OperandsPattern other)
    {
        if (_hash != other._hash || Operands.Length != other.Operands.Length)
        {
            return false;
        }

        for (int i = 0; i < Operands.Length; i++)
        {
            if (!ReferenceEquals(Operands[i], other.Operands[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static PatternParts PartsOf(ImmutableArray<Pattern> operands)
    {
        PatternParts parts = PatternParts.None;
        foreach (Pattern operand in operands)
        {
            parts |= operand.Parts;
        }

        return parts;
    }

    private static int SizeOf(ImmutableArray<Pattern> operands)
    {
        int size = 1;
        foreach (Pattern operand in operands)
        {
            size = Math.Min(size + operand.Size, MaxSize);
        }

        return size;
    }
}
