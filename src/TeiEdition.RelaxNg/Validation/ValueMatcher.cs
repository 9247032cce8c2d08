// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Automaton;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Validation;

/// <summary>
/// Holds a text that is a whole value against a pattern: the value of an attribute, the only text of an element, a token of a
/// list (RELAX NG, sections 6.2.7 to 6.2.10). Safe on any thread.
/// </summary>
/// <param name="lists">The automata of the schema's lists.</param>
internal sealed class ValueMatcher(ListAutomaton lists)
{
    /// <summary>Whether a value matches; white space alone matches what matches nothing, too (section 6.2.5, weak match).</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="value">The characters.</param>
    /// <param name="context">The place in the document.</param>
    public bool Matches(Pattern pattern, ReadOnlySpan<char> value, IDatatypeContext context) =>
        MatchesText(pattern, value, context) || (pattern.IsNullable && XmlWhiteSpace.IsWhite(value));

    private bool MatchesText(Pattern pattern, ReadOnlySpan<char> value, IDatatypeContext context)
    {
        switch (pattern)
        {
            case TextPattern:
                return true;
            case DataPattern data:
                return data.Type.Allows(value, context) && (data.Except is null || !MatchesText(data.Except, value, context));
            case ValuePattern constant:
                return constant.Matches(value, context);
            case ListPattern list:
                return MatchesList(list, value, context);
            case ChoicePattern choice:
                foreach (Pattern operand in choice.Operands)
                {
                    if (MatchesText(operand, value, context))
                    {
                        return true;
                    }
                }

                return false;
            case OneOrMorePattern repeated:
                return MatchesText(repeated.Operand, value, context);
            case GroupPattern group:
                return MatchesGroup(group, value, context);
            case InterleavePattern interleave:
                return MatchesOne(interleave, value, context);
            default:
                return false;
        }
    }

    // One text can match one part only; the others have to match nothing.
    private bool MatchesGroup(GroupPattern group, ReadOnlySpan<char> value, IDatatypeContext context)
    {
        Pattern rest = group;
        while (rest is GroupPattern { Head: var head, Tail: var tail })
        {
            if (tail.IsNullable && MatchesText(head, value, context))
            {
                return true;
            }

            if (!head.IsNullable)
            {
                return false;
            }

            rest = tail;
        }

        return MatchesText(rest, value, context);
    }

    private bool MatchesOne(InterleavePattern interleave, ReadOnlySpan<char> value, IDatatypeContext context)
    {
        int notNullable = 0;
        foreach (Pattern operand in interleave.Operands)
        {
            notNullable += operand.IsNullable ? 0 : 1;
        }

        foreach (Pattern operand in interleave.Operands)
        {
            if (notNullable - (operand.IsNullable ? 0 : 1) == 0 && MatchesText(operand, value, context))
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchesList(ListPattern list, ReadOnlySpan<char> value, IDatatypeContext context)
    {
        ListState state = lists.Start(list);
        while (XmlWhiteSpace.NextWord(ref value, out ReadOnlySpan<char> token))
        {
            ThreadSet takes = new(Math.Max(1, state.Leaves.Length));
            for (int i = 0; i < state.Leaves.Length; i++)
            {
                if (MatchesText(state.Leaves[i], token, context))
                {
                    takes.Add(i);
                }
            }

            if (takes.IsEmpty)
            {
                return false;
            }

            state = lists.Next(state, takes);
            if (state.Pattern is NotAllowedPattern)
            {
                return false;
            }
        }

        return state.Pattern.IsNullable;
    }
}
