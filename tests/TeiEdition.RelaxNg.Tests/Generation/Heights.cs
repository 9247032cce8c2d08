// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>How deep the flattest elements are that match each pattern of a schema. Immutable once made; for one thread while it is asked.</summary>
internal sealed class Heights
{
    /// <summary>The height of what nothing matches.</summary>
    public const int Never = int.MaxValue / 2;

    private readonly ValueCandidates _values;
    private readonly int[] _elements;
    private readonly Dictionary<(SimplePattern, bool), int> _known = [];

    /// <summary>Measures a schema.</summary>
    /// <param name="grammar">The schema.</param>
    /// <param name="values">Knows which values can be found.</param>
    public Heights(SimpleGrammar grammar, ValueCandidates values)
    {
        _values = values;
        _elements = [.. Enumerable.Repeat(Never, grammar.Elements.Length)];
        for (bool changed = true; changed;)
        {
            changed = false;
            _known.Clear();
            for (int i = 0; i < _elements.Length; i++)
            {
                int height = Math.Min(Never, 1 + Of(grammar.Elements[i].Content));
                changed |= height < _elements[i];
                _elements[i] = Math.Min(height, _elements[i]);
            }
        }

        _known.Clear();
    }

    /// <summary>The least height of elements that match: 0 where none are needed, <see cref="Never"/> where nothing matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="inList">Whether it stands in a list.</param>
    public int Of(SimplePattern pattern, bool inList = false)
    {
        if (!_known.TryGetValue((pattern, inList), out int height))
        {
            height = Measure(pattern, inList);
            _known.Add((pattern, inList), height);
        }

        return height;
    }

    private int Measure(SimplePattern pattern, bool inList) => pattern switch
    {
        SimpleNotAllowed => Never,
        SimpleRef reference => _elements[reference.Element],
        SimpleChoice choice => choice.Operands.Min(o => Of(o, inList)),
        SimpleGroup group => Highest(group.Operands, inList),
        SimpleInterleave interleave => Highest(interleave.Operands, inList),
        SimpleOneOrMore some => Of(some.Operand, inList),
        SimpleAttribute attribute => Of(attribute.Value),
        SimpleList list => Of(list.Operand, inList: true),
        SimpleData or SimpleValue => _values.Of(pattern, inList).IsEmpty ? Never : 0,
        _ => 0,
    };

    private int Highest(ImmutableArray<SimplePattern> operands, bool inList) => operands.Max(o => Of(o, inList));
}
