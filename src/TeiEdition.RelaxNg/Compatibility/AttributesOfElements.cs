// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Restrictions;
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Compatibility;

/// <summary>Collects of each pattern those attributes that matter for ids: once for each shared pattern, within the budget. For one schema, on one thread.</summary>
/// <param name="run">Has the budget.</param>
/// <param name="wanted">The attributes that matter.</param>
internal sealed class AttributesOfElements(RestrictionRun run, HashSet<SimplePattern> wanted)
{
    private readonly Dictionary<SimplePattern, ImmutableArray<SimpleAttribute>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The attributes that occur in a pattern and matter, each once, in the order of the schema.</summary>
    /// <param name="pattern">The pattern; its depth is bounded by simplification.</param>
    public ImmutableArray<SimpleAttribute> Of(SimplePattern pattern)
    {
        switch (pattern)
        {
            case SimpleAttribute attribute:
                return wanted.Contains(attribute) ? [attribute] : [];
            case SimpleOneOrMore repeated:
                return Of(repeated.Operand);
            case SimpleOperands several:
                if (!_known.TryGetValue(several, out ImmutableArray<SimpleAttribute> attributes))
                {
                    attributes = Union(several.Operands);
                    _known.Add(several, attributes);
                }

                return attributes;
            default:
                return [];
        }
    }

    private ImmutableArray<SimpleAttribute> Union(ImmutableArray<SimplePattern> operands)
    {
        ImmutableArray<SimpleAttribute> all = [];
        HashSet<SimpleAttribute>? seen = null;
        foreach (SimplePattern operand in operands)
        {
            ImmutableArray<SimpleAttribute> own = Of(operand);
            if (own.IsEmpty)
            {
                continue;
            }

            if (all.IsEmpty)
            {
                all = own;
                continue;
            }

            if (!run.Spend(all.Length + own.Length))
            {
                return [];
            }

            seen ??= new HashSet<SimpleAttribute>(all, ReferenceEqualityComparer.Instance);
            all = [.. all, .. own.Where(seen.Add)];
        }

        return all;
    }
}
