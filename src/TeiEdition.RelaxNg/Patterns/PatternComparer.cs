// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>Compares patterns by form and operands, for interning only. Stateless.</summary>
internal sealed class PatternComparer : IEqualityComparer<Pattern>
{
    /// <summary>The only one.</summary>
    public static readonly PatternComparer Instance = new();

    private PatternComparer()
    {
    }

    /// <inheritdoc/>
    public bool Equals(Pattern? x, Pattern? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.InternEquals(y));

    /// <inheritdoc/>
    public int GetHashCode(Pattern obj) => obj.InternHash;
}
