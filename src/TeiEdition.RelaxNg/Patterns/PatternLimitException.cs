// SPDX-License-Identifier: MIT
using System.Runtime.CompilerServices;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary>A document makes a schema come to more patterns than the limit. Becomes a diagnostic; never leaves this room.</summary>
/// <param name="limit">The limit.</param>
internal sealed class PatternLimitException(int limit) : Exception($"more than {limit} patterns")
{
    /// <summary>The limit.</summary>
    public int Limit { get; } = limit;

    /// <summary>Ends a recursion for which the stack would not suffice: derived patterns may nest deeper than the schema.</summary>
    /// <param name="limit">The limit to name.</param>
    /// <exception cref="PatternLimitException">The stack is nearly used up.</exception>
    public static void ThrowIfTooDeep(int limit)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new PatternLimitException(limit);
        }
    }
}
