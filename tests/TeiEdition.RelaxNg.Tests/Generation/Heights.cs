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
    private readonly Dictionary<SimplePattern, int> _known = [];

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
    public int Of(SimplePattern pattern)
    {
        if (!_known.TryGetValue(pattern, out int height))
        {
            height = Measure(pattern);
            _known.Add(pattern, height);
        }

        return height;
    }

    private int Measure(SimplePattern pattern) => pattern switch
    {
        SimpleNotAllowed => Never,
        SimpleRef reference => _elements[reference.Element],
        SimpleChoice choice => choice.Operands.Min(Of),
        SimpleGroup group => Highest(group.Operands),
        SimpleInterleave interleave => Highest(interleave.Operands),
        SimpleOneOrMore some => Of(some.Operand),
        SimpleAttribute attribute => Of(attribute.Value),
        SimpleList list => Of(list.Operand),
        SimpleData or SimpleValue => _values.Of(pattern).IsEmpty ? Never : 0,
        _ => 0,
    };

    private int Highest(ImmutableArray<SimplePattern> operands) => operands.Max(Of);
}
