// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Automaton;

/// <summary>Compares rows of interned patterns by the identity of each. Stateless.</summary>
internal sealed class ThreadsComparer : IEqualityComparer<ImmutableArray<Pattern>>
{
    /// <summary>The only one.</summary>
    public static readonly ThreadsComparer Instance = new();

    private ThreadsComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(ImmutableArray<Pattern> x, ImmutableArray<Pattern> y)
    {
        if (x.Length != y.Length)
        {
            return false;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (!ReferenceEquals(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(ImmutableArray<Pattern> obj)
    {
        int hash = obj.Length;
        foreach (Pattern pattern in obj)
        {
            hash = (hash * 31) + pattern.Id;
        }

        return hash;
    }
}
