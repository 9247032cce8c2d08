// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>The characters of one set that are not in another: <c>[a-z-[aeiou]]</c>. Immutable; safe on any thread.</summary>
/// <param name="whole">The one set.</param>
/// <param name="taken">The other.</param>
internal sealed class DifferenceSet(CharSet whole, CharSet taken) : CharSet
{
    /// <summary>What is taken from.</summary>
    public CharSet Whole { get; } = whole;

    /// <summary>What is taken away.</summary>
    public CharSet Taken { get; } = taken;

    /// <inheritdoc />
    public override bool Contains(int codePoint) => Whole.Contains(codePoint) && !Taken.Contains(codePoint);
}
