// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>
/// Finds the names of elements, or of attributes, without which a pattern matches nothing: of alternatives what they have in
/// common. Names are numbers of <see cref="SchemaNames"/>; a wildcard requires no name. For one question.
/// </summary>
/// <param name="attributes">Whether attributes are asked for, or elements.</param>
internal sealed class RequiredParts(bool attributes)
{
    private readonly Dictionary<Pattern, ImmutableHashSet<int>> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The names that a pattern requires.</summary>
    /// <param name="pattern">The pattern.</param>
    public ImmutableHashSet<int> Of(Pattern pattern)
    {
        if ((attributes ? !pattern.HasAttributes : !pattern.HasElements) || (pattern.IsNullable && !attributes))
        {
            return [];
        }

        if (!_known.TryGetValue(pattern, out ImmutableHashSet<int>? names))
        {
            // Only an explanation: what nests too deeply for the stack is said to require nothing.
            names = RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Make(pattern) : [];
            _known.Add(pattern, names);
        }

        return names;
    }

    private ImmutableHashSet<int> Make(Pattern pattern)
    {
        switch (pattern)
        {
            case ElementPattern { Name: SingleName name } when !attributes:
                return [name.Number];
            case AttributePattern { Name: SingleName name } when attributes:
                return [name.Number];
            case OneOrMorePattern repeated:
                return Of(repeated.Operand);
            case ChoicePattern choice:
                return Common(choice);
            case InterleavePattern interleave:
                return All(interleave.Operands);
            case GroupPattern:
                List<Pattern> parts = [];
                Pattern rest = pattern;
                for (; rest is GroupPattern group; rest = group.Tail)
                {
                    parts.Add(group.Head);
                }

                return All([.. parts, rest]);
            default:
                return [];
        }
    }

    private ImmutableHashSet<int> Common(ChoicePattern choice)
    {
        ImmutableHashSet<int>? common = null;
        foreach (Pattern operand in choice.Operands)
        {
            ImmutableHashSet<int> names = Of(operand);
            common = common is null ? names : common.Intersect(names);
            if (common.IsEmpty)
            {
                break;
            }
        }

        return common ?? [];
    }

    private ImmutableHashSet<int> All(ImmutableArray<Pattern> parts)
    {
        ImmutableHashSet<int>.Builder all = ImmutableHashSet.CreateBuilder<int>();
        foreach (Pattern part in parts)
        {
            all.UnionWith(Of(part));
        }

        return all.ToImmutable();
    }
}
