// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives by one item of a sequence, where a leaf either takes the item or does not (RELAX NG, sections 6.2.2 to 6.2.4). Not
/// for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
internal abstract class SequenceDerivative(PatternFactory factory) : PatternFunction(factory)
{
    // How far a group is followed before what is left of it is derived, and remembered, as a pattern of its own.
    private const int LinksAtOnce = 16;

    /// <inheritdoc/>
    protected sealed override Pattern Group(GroupPattern group)
    {
        List<Pattern> results = [];
        Pattern rest = group;
        for (int links = 0; links < LinksAtOnce && rest is GroupPattern { Head: var head, Tail: var tail }; links++)
        {
            results.Add(Factory.Group(Apply(head), tail));
            if (!head.IsNullable)
            {
                return Factory.ChoiceOf(CollectionsMarshal.AsSpan(results));
            }

            rest = tail;
        }

        results.Add(Apply(rest));
        return Factory.ChoiceOf(CollectionsMarshal.AsSpan(results));
    }

    /// <inheritdoc/>
    protected sealed override Pattern Interleave(InterleavePattern interleave)
    {
        List<Pattern> results = [];
        ImmutableArray<Pattern> operands = interleave.Operands;
        for (int i = 0; i < operands.Length; i++)
        {
            if (Apply(operands[i]) is var result and not NotAllowedPattern)
            {
                results.Add(Factory.InterleaveOf(operands.SetItem(i, result).AsSpan()));
            }
        }

        return Factory.ChoiceOf(CollectionsMarshal.AsSpan(results));
    }

    /// <inheritdoc/>
    protected sealed override Pattern OneOrMore(OneOrMorePattern repeated) =>
        Factory.Group(Apply(repeated.Operand), Factory.Choice(repeated, Factory.Empty));
}
