// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>choice</c> of two or more; none of them a choice, none twice.</summary>
/// <param name="operands">The alternatives, ordered.</param>
internal sealed class ChoicePattern(ImmutableArray<Pattern> operands) : OperandsPattern(operands, AnyNullable(operands), seed: 11)
{
    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is ChoicePattern c && SameOperands(c);

    private static bool AnyNullable(ImmutableArray<Pattern> operands)
    {
        foreach (Pattern operand in operands)
        {
            if (operand.IsNullable)
            {
                return true;
            }
        }

        return false;
    }
}
