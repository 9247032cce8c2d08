// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Makes patterns of the simple form so that <c>notAllowed</c> and <c>empty</c> never stand where they can be left out
/// (RELAX NG, sections 4.20 and 4.21; and 4.12 for operands by themselves). For one simplification, on one thread.
/// </summary>
internal sealed class SimplePatternFactory
{
    /// <summary><c>empty</c> where simplification made it.</summary>
    public SimplePattern Empty { get; } = new SimpleEmpty();

    /// <summary><c>notAllowed</c> where simplification made it.</summary>
    public SimplePattern NotAllowed { get; } = new SimpleNotAllowed();

    /// <summary>Whether a pattern that may refer to elements was left out because another was not allowed.</summary>
    public bool HasDropped { get; private set; }

    /// <summary><c>group</c>.</summary>
    /// <param name="operands">The operands, owned by the result.</param>
    /// <param name="span">Where it stands.</param>
    public SimplePattern Group(SimplePattern[] operands, SourceSpan? span) =>
        All(operands, out int count) ?? new SimpleGroup(Own(operands, count)) { Span = span };

    /// <summary><c>interleave</c>.</summary>
    /// <param name="operands">The operands, owned by the result.</param>
    /// <param name="span">Where it stands.</param>
    public SimplePattern Interleave(SimplePattern[] operands, SourceSpan? span) =>
        All(operands, out int count) ?? new SimpleInterleave(Own(operands, count)) { Span = span };

    /// <summary><c>choice</c>; an <c>empty</c> among the operands comes first, and once.</summary>
    /// <param name="operands">The operands, owned by the result.</param>
    /// <param name="span">Where it stands.</param>
    public SimplePattern Choice(SimplePattern[] operands, SourceSpan? span)
    {
        SimplePattern? empty = null;
        int count = 0;
        foreach (SimplePattern operand in operands)
        {
            if (operand is SimpleEmpty)
            {
                empty ??= operand;
            }
            else if (operand is not SimpleNotAllowed)
            {
                operands[count++] = operand;
            }
        }

        if (empty is not null)
        {
            if (count == 0)
            {
                return empty;
            }

            // The operand that was taken out left a gap behind the others.
            Array.Copy(operands, 0, operands, 1, count++);
            operands[0] = empty;
        }

        return count switch
        {
            0 => NotAllowed,
            1 => operands[0],
            _ => new SimpleChoice(Own(operands, count)) { Span = span },
        };
    }

    /// <summary><c>optional</c> (section 4.14).</summary>
    /// <param name="operand">What may be left out.</param>
    /// <param name="span">Where it stands.</param>
    public SimplePattern Optional(SimplePattern operand, SourceSpan? span) => Choice([Empty, operand], span);

    /// <summary><c>oneOrMore</c>.</summary>
    /// <param name="operand">What is repeated.</param>
    /// <param name="span">Where it stands.</param>
    public static SimplePattern OneOrMore(SimplePattern operand, SourceSpan? span) =>
        operand is SimpleEmpty or SimpleNotAllowed ? operand : new SimpleOneOrMore(operand) { Span = span };

    /// <summary><c>list</c>.</summary>
    /// <param name="operand">What the tokens match.</param>
    /// <param name="span">Where it stands.</param>
    public static SimplePattern List(SimplePattern operand, SourceSpan? span) =>
        operand is SimpleNotAllowed ? operand : new SimpleList(operand) { Span = span };

    /// <summary>What <c>group</c> and <c>interleave</c> come to where they are no more than one operand; null where they stay.</summary>
    private SimplePattern? All(SimplePattern[] operands, out int count)
    {
        SimplePattern? empty = null;
        count = 0;
        foreach (SimplePattern operand in operands)
        {
            if (operand is SimpleNotAllowed)
            {
                HasDropped |= operands.Length > 1;
                return operand;
            }

            if (operand is SimpleEmpty)
            {
                empty ??= operand;
            }
            else
            {
                operands[count++] = operand;
            }
        }

        return count switch
        {
            0 => empty ?? Empty,
            1 => operands[0],
            _ => null,
        };
    }

    private static ImmutableArray<SimplePattern> Own(SimplePattern[] operands, int count) =>
        ImmutableCollectionsMarshal.AsImmutableArray(count == operands.Length ? operands : operands[..count]);
}
