// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>
/// Walks the part of a pattern that may match next, each shared part once: leaves of the content at the front, and every
/// attribute. For one walk.
/// </summary>
internal sealed class FirstParts
{
    private readonly HashSet<Pattern> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Element references that may match next, each with the number of alternatives among which it stands: 1 where the content
    /// model gives it a place of its own, many where it is one of a crowd.
    /// </summary>
    public Dictionary<ElementPattern, int> Elements { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Attributes that may still come, each once, in no order.</summary>
    public List<AttributePattern> Attributes { get; } = [];

    /// <summary>Datatypes, values and lists that the next text may match, each once, in no order.</summary>
    public List<Pattern> Data { get; } = [];

    /// <summary>Whether <c>text</c> may match next.</summary>
    public bool Text { get; private set; }

    /// <summary>Adds a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    public void Add(Pattern pattern)
    {
        Stack<(Pattern Pattern, int Alternatives)> open = new([(pattern, 1)]);
        while (open.TryPop(out (Pattern Pattern, int Alternatives) next))
        {
            if (next.Pattern is ElementPattern element)
            {
                Elements[element] = Elements.TryGetValue(element, out int known) ? Math.Min(known, next.Alternatives) : next.Alternatives;
            }
            else if (_seen.Add(next.Pattern))
            {
                AddOne(next.Pattern, next.Alternatives, open);
            }
        }
    }

    private void AddOne(Pattern pattern, int alternatives, Stack<(Pattern Pattern, int Alternatives)> open)
    {
        switch (pattern)
        {
            case AttributePattern attribute:
                Attributes.Add(attribute);
                break;
            case DataPattern or ValuePattern or ListPattern:
                Data.Add(pattern);
                break;
            case TextPattern:
                Text = true;
                break;
            case OneOrMorePattern repeated:
                open.Push((repeated.Operand, alternatives));
                break;
            case OperandsPattern several:
                foreach (Pattern operand in several.Operands)
                {
                    open.Push((operand, several is ChoicePattern ? several.Operands.Length : 1));
                }

                break;
            case GroupPattern group:
                open.Push((group.Head, 1));
                // Attributes come in any order, so behind a required part only they may come; once they have come,
                // what may follow is content.
                if (group.Head.IsNullable || group.HasAttributes)
                {
                    open.Push((group.Tail, 1));
                }

                break;
        }
    }
}
