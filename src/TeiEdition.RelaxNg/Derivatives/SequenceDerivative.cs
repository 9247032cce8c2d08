// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives by one item of a sequence, where a leaf either takes the item or does not (RELAX NG, sections 6.2.2 to 6.2.4). Not
/// for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
internal abstract class SequenceDerivative(PatternFactory factory) : PatternFunction(factory)
{
    /// <inheritdoc/>
    protected sealed override Pattern Group(GroupPattern group)
    {
        Pattern result = Factory.NotAllowed;
        Pattern rest = group;
        while (rest is GroupPattern { Head: var head, Tail: var tail })
        {
            result = Factory.Choice(result, Factory.Group(Apply(head), tail));
            if (!head.IsNullable)
            {
                return result;
            }

            rest = tail;
        }

        return Factory.Choice(result, Apply(rest));
    }

    /// <inheritdoc/>
    protected sealed override Pattern Interleave(InterleavePattern interleave)
    {
        Pattern result = Factory.NotAllowed;
        ImmutableArray<Pattern> operands = interleave.Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            result = Factory.Choice(result, Factory.InterleaveOf(operands.SetItem(i, Apply(operands[i])).AsSpan()));
        }

        return result;
    }

    /// <inheritdoc/>
    protected sealed override Pattern OneOrMore(OneOrMorePattern repeated) =>
        Factory.Group(Apply(repeated.Operand), Factory.Choice(repeated, Factory.Empty));
}
