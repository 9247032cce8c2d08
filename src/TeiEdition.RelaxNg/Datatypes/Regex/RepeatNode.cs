// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>A part again and again. Immutable; safe on any thread.</summary>
/// <param name="inner">The part.</param>
/// <param name="min">How often at least.</param>
/// <param name="max">How often at most; null for no end.</param>
internal sealed class RepeatNode(RegexNode inner, int min, int? max) : RegexNode(Count(inner, min, max))
{
    /// <summary>The part.</summary>
    public RegexNode Inner { get; } = inner;

    /// <summary>How often at least.</summary>
    public int Min { get; } = min;

    /// <summary>How often at most; null for no end.</summary>
    public int? Max { get; } = max;

    // The part once for each time that it must come, with a fork for each that it may.
    private static long Count(RegexNode inner, int min, int? max) => max is int most
        ? (min * Math.Max(1, inner.Size)) + ((most - min) * (inner.Size + 1))
        : (Math.Max(1, min) * Math.Max(1, inner.Size)) + 1;
}
