// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// Derives by the end of a start tag (Clark's <c>startTagCloseDeriv</c>): an attribute that has not come is not allowed any more.
/// Not for several threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
/// <param name="forgive">Whether required attributes may be missing: only for going on after an error.</param>
internal sealed class CloseDerivative(PatternFactory factory, bool forgive = false) : PatternFunction(factory)
{
    /// <inheritdoc/>
    protected override bool IsFixed(Pattern pattern) => !pattern.HasAttributes;

    /// <inheritdoc/>
    protected override Pattern Leaf(Pattern pattern) => forgive ? Factory.Empty : Factory.NotAllowed;

    /// <inheritdoc/>
    protected override Pattern Group(GroupPattern group)
    {
        List<Pattern> heads = [];
        Pattern rest = group;
        for (; rest is GroupPattern next && next.HasAttributes; rest = next.Tail)
        {
            Pattern head = Apply(next.Head);
            if (head is NotAllowedPattern)
            {
                return head;
            }

            heads.Add(head);
        }

        rest = Apply(rest);
        for (int i = heads.Count - 1; i >= 0; i--)
        {
            rest = Factory.Group(heads[i], rest);
        }

        return rest;
    }

    /// <inheritdoc/>
    protected override Pattern Interleave(InterleavePattern interleave) => Factory.InterleaveOf(ApplyAll(interleave.Operands));

    /// <inheritdoc/>
    protected override Pattern OneOrMore(OneOrMorePattern repeated) => Factory.OneOrMore(Apply(repeated.Operand));
}
