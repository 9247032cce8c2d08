// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>One part after the other; none of them is the empty string. Immutable; safe on any thread.</summary>
/// <param name="parts">The parts.</param>
internal sealed class SequenceNode(ImmutableArray<RegexNode> parts) : RegexNode(Sum(parts))
{
    /// <summary>The parts.</summary>
    public ImmutableArray<RegexNode> Parts { get; } = parts;

    private static long Sum(ImmutableArray<RegexNode> parts)
    {
        long sum = 0;
        foreach (RegexNode part in parts)
        {
            sum += part.Size;
        }

        return sum;
    }
}
