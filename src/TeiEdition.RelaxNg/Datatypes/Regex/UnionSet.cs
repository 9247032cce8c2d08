// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>The characters of several sets. Immutable; safe on any thread.</summary>
/// <param name="parts">The sets.</param>
internal sealed class UnionSet(ImmutableArray<CharSet> parts) : CharSet
{
    /// <summary>The sets.</summary>
    public ImmutableArray<CharSet> Parts { get; } = parts;

    /// <inheritdoc />
    public override bool Contains(int codePoint)
    {
        foreach (CharSet part in Parts)
        {
            if (part.Contains(codePoint))
            {
                return true;
            }
        }

        return false;
    }
}
