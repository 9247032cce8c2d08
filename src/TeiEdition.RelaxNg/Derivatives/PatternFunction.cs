// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// A function from patterns to patterns that goes into operands; what it made of a pattern is remembered. Not for several
/// threads at once.
/// </summary>
/// <param name="factory">Makes the patterns.</param>
internal abstract class PatternFunction(PatternFactory factory)
{
    private readonly Dictionary<Pattern, Pattern> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the patterns.</summary>
    protected PatternFactory Factory { get; } = factory;

    /// <summary>Applies the function.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="PatternLimitException">There are too many patterns.</exception>
    public Pattern Apply(Pattern pattern)
    {
        if (IsFixed(pattern))
        {
            return pattern;
        }

        if (!_known.TryGetValue(pattern, out Pattern? result))
        {
            PatternLimitException.ThrowIfTooDeep(Factory.MaxPatterns);
            result = Make(pattern);
            _known.Add(pattern, result);
        }

        return result;
    }

    /// <summary>Whether the function leaves a pattern as it is, which is worth knowing quickly.</summary>
    /// <param name="pattern">The pattern.</param>
    protected virtual bool IsFixed(Pattern pattern) => false;

    /// <summary>Applies the function to a pattern without operands, or an attribute.</summary>
    /// <param name="pattern">The pattern.</param>
    protected abstract Pattern Leaf(Pattern pattern);

    /// <summary>Applies the function to a group.</summary>
    /// <param name="group">The group.</param>
    protected abstract Pattern Group(GroupPattern group);

    /// <summary>Applies the function to an interleave.</summary>
    /// <param name="interleave">The interleave.</param>
    protected abstract Pattern Interleave(InterleavePattern interleave);

    /// <summary>Applies the function to a repetition.</summary>
    /// <param name="repeated">The repetition.</param>
    protected abstract Pattern OneOrMore(OneOrMorePattern repeated);

    /// <summary>Applies the function to each of several patterns.</summary>
    /// <param name="patterns">The patterns.</param>
    protected Pattern[] ApplyAll(ImmutableArray<Pattern> patterns)
    {
        Pattern[] results = new Pattern[patterns.Length];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Apply(patterns[i]);
        }

        return results;
    }

    private Pattern Make(Pattern pattern) => pattern switch
    {
        ChoicePattern choice => Factory.ChoiceOf(ApplyAll(choice.Operands)),
        GroupPattern group => Group(group),
        InterleavePattern interleave => Interleave(interleave),
        OneOrMorePattern repeated => OneOrMore(repeated),
        _ => Leaf(pattern),
    };
}
