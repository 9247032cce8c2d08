// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Restrictions;

/// <summary>
/// Names that may come twice: of attributes in groups and interleaves (RELAX NG, section 7.3), of elements and text in
/// interleaves (7.4). Each shared pattern has its names collected once. For one schema, on one thread.
/// </summary>
/// <param name="run">What the checks share.</param>
/// <param name="elements">The elements of the schema where their names are looked at; null where those of attributes are.</param>
internal sealed class NameSets(RestrictionRun run, ImmutableArray<SimpleElement>? elements)
{
    private readonly Dictionary<SimplePattern, NameSet> _known = new(ReferenceEqualityComparer.Instance);
    private readonly NameTable _names = new();

    /// <summary>The names that occur in a pattern; reports those that may come twice.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    public NameSet Of(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleText text:
                return elements is null ? NameSet.Empty : new NameSet([], [], text);
            case SimpleEmpty or SimpleNotAllowed or SimpleValue or SimpleData or SimpleList:
            case SimpleRef when elements is null:
            case SimpleAttribute when elements is not null:
                return NameSet.Empty;
        }

        if (!_known.TryGetValue(pattern, out NameSet? set))
        {
            set = pattern switch
            {
                SimpleOneOrMore repeated => Of(repeated.Operand),
                SimpleChoice choice => Union(choice, choice.Operands, false),
                SimpleGroup group => Union(group, group.Operands, elements is null),
                SimpleInterleave interleave => Union(interleave, interleave.Operands, true),
                SimpleAttribute attribute => _names.Collect(attribute.Name, attribute),
                SimpleRef reference => _names.Collect(elements.GetValueOrDefault()[reference.Element].Name, reference),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            _known.Add(pattern, set);
        }

        return set;
    }

    private NameSet Union(SimplePattern pattern, ImmutableArray<SimplePattern> operands, bool apart)
    {
        NameSet only = NameSet.Empty;
        int filled = 0;
        foreach (SimplePattern operand in operands)
        {
            NameSet set = Of(operand);
            if (!set.IsEmpty)
            {
                only = set;
                filled++;
            }
        }

        if (filled < 2)
        {
            return only;
        }

        // Only now, for a union does not suffer that others are made while names are added to it; every set is known by now.
        NameUnion union = new(run, _names, apart ? pattern : null, elements is null);
        foreach (SimplePattern operand in operands)
        {
            if (!union.Add(Of(operand)))
            {
                return NameSet.Empty;
            }
        }

        return union.ToSet();
    }
}
