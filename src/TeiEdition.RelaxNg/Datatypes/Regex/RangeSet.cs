// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>The characters from one code point to another. Immutable; safe on any thread.</summary>
/// <param name="first">The first.</param>
/// <param name="last">The last, included.</param>
internal sealed class RangeSet(int first, int last) : CharSet
{
    /// <summary>The first character.</summary>
    public int First { get; } = first;

    /// <summary>The last character, included.</summary>
    public int Last { get; } = last;

    /// <inheritdoc />
    public override bool Contains(int codePoint) => codePoint >= First && codePoint <= Last;
}
