// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>
/// Numbers the elements anew where some cannot be reached any more, because what they stood beside is not allowed (RELAX NG,
/// section 4.20: a definition that became unreachable is removed). For one simplification, on one thread.
/// </summary>
/// <param name="elements">The elements by their former numbers.</param>
internal sealed class ElementNumbering(List<PendingElement> elements)
{
    private readonly Dictionary<SimplePattern, SimplePattern> _renumbered = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<int> _order = [];

    /// <summary>Numbers the elements in the order in which they are reached from the start.</summary>
    /// <param name="start">The start, with the former numbers.</param>
    public SimpleGrammar Number(SimplePattern start)
    {
        SimplePattern newStart = Renumber(start);
        ImmutableArray<SimpleElement>.Builder result = ImmutableArray.CreateBuilder<SimpleElement>();
        for (int i = 0; i < _order.Count; i++)
        {
            PendingElement element = elements[_order[i]];
            result.Add(ToSimple(element, Renumber(element.Content ?? throw new UnreachableException())));
        }

        return new SimpleGrammar(newStart, result.ToImmutable());
    }

    /// <summary>An element in its last form.</summary>
    /// <param name="element">The element.</param>
    /// <param name="content">Its content, in its last form.</param>
    public static SimpleElement ToSimple(PendingElement element, SimplePattern content) => new()
    {
        Name = element.Name,
        Content = content,
        Span = element.Syntax.Span,
        Documentation = element.Documentation,
    };

    private SimplePattern Renumber(SimplePattern pattern)
    {
        // Attributes, lists and exceptions may refer to elements, too: that they may not is only found out later (section 7.1).
        if (pattern is SimpleEmpty or SimpleText or SimpleNotAllowed or SimpleValue or SimpleData { Except: null })
        {
            return pattern;
        }

        if (!_renumbered.TryGetValue(pattern, out SimplePattern? result))
        {
            result = pattern switch
            {
                SimpleRef reference => Number(reference),
                SimpleOneOrMore repeated => Changed(repeated.Operand) is { } o ? new SimpleOneOrMore(o) { Span = repeated.Span } : repeated,
                SimpleList list => Changed(list.Operand) is { } o ? new SimpleList(o) { Span = list.Span } : list,
                SimpleAttribute attribute => Attribute(attribute),
                SimpleData { Except: { } except } data => Changed(except) is { } o ? new SimpleData(data.Type, data.Params, o) { Span = data.Span } : data,
                SimpleChoice choice => Operands(choice.Operands) is { } o ? new SimpleChoice(o) { Span = choice.Span } : choice,
                SimpleGroup group => Operands(group.Operands) is { } o ? new SimpleGroup(o) { Span = group.Span } : group,
                SimpleInterleave interleave => Operands(interleave.Operands) is { } o ? new SimpleInterleave(o) { Span = interleave.Span } : interleave,
                _ => throw new UnreachableException(),
            };
            _renumbered.Add(pattern, result);
        }

        return result;
    }

    private SimpleRef Number(SimpleRef reference)
    {
        if (!_numbers.TryGetValue(reference.Element, out int number))
        {
            number = _order.Count;
            _numbers.Add(reference.Element, number);
            _order.Add(reference.Element);
        }

        return number == reference.Element ? reference : new SimpleRef(number) { Span = reference.Span };
    }

    private SimpleAttribute Attribute(SimpleAttribute attribute) => Changed(attribute.Value) is { } value
        ? new SimpleAttribute(attribute.Name, value)
        {
            Span = attribute.Span,
            Documentation = attribute.Documentation,
            DefaultValue = attribute.DefaultValue,
        }
        : attribute;

    /// <summary>A pattern with the new numbers; null where it is as before.</summary>
    private SimplePattern? Changed(SimplePattern pattern) => Renumber(pattern) is var result && result != pattern ? result : null;

    /// <summary>The operands with the new numbers; null where they are as before.</summary>
    private ImmutableArray<SimplePattern>? Operands(ImmutableArray<SimplePattern> operands)
    {
        SimplePattern[]? changed = null;
        for (int i = 0; i < operands.Length; i++)
        {
            SimplePattern operand = Renumber(operands[i]);
            if (operand != operands[i])
            {
                changed ??= [.. operands];
                changed[i] = operand;
            }
        }

        return changed is null ? null : ImmutableCollectionsMarshal.AsImmutableArray(changed);
    }
}
