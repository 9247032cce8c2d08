// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>One of several branches. Immutable; safe on any thread.</summary>
/// <param name="branches">The branches, at least two.</param>
internal sealed class AlternativesNode(ImmutableArray<RegexNode> branches) : RegexNode(Sum(branches))
{
    /// <summary>The branches, at least two.</summary>
    public ImmutableArray<RegexNode> Branches { get; } = branches;

    private static long Sum(ImmutableArray<RegexNode> branches)
    {
        long sum = branches.Length - 1;
        foreach (RegexNode branch in branches)
        {
            sum += branch.Size;
        }

        return sum;
    }
}
