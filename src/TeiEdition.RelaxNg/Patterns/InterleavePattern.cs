// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>interleave</c> of two or more; none of them an interleave. One may stand several times.</summary>
/// <param name="operands">What is interleaved, ordered.</param>
internal sealed class InterleavePattern(ImmutableArray<Pattern> operands) : OperandsPattern(operands, AllNullable(operands), seed: 12)
{
    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is InterleavePattern i && SameOperands(i);

    private static bool AllNullable(ImmutableArray<Pattern> operands)
    {
        foreach (Pattern operand in operands)
        {
            if (!operand.IsNullable)
            {
                return false;
            }
        }

        return true;
    }
}
