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

    /// <summary>Element references that may match next, each once, in no order.</summary>
    public List<ElementPattern> Elements { get; } = [];

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
        Stack<Pattern> open = new([pattern]);
        while (open.TryPop(out Pattern? next))
        {
            if (_seen.Add(next))
            {
                AddOne(next, open);
            }
        }
    }

    private void AddOne(Pattern pattern, Stack<Pattern> open)
    {
        switch (pattern)
        {
            case ElementPattern element:
                Elements.Add(element);
                break;
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
                open.Push(repeated.Operand);
                break;
            case OperandsPattern several:
                foreach (Pattern operand in several.Operands)
                {
                    open.Push(operand);
                }

                break;
            case GroupPattern group:
                open.Push(group.Head);
                // Attributes come in any order, so behind a required part only they may come; once they have come,
                // what may follow is content.
                if (group.Head.IsNullable || group.HasAttributes)
                {
                    open.Push(group.Tail);
                }

                break;
        }
    }
}
