// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>A part of a parsed regular expression. Immutable; safe on any thread.</summary>
internal abstract class RegexNode
{
    private protected RegexNode(long size) => Size = Math.Min(size, int.MaxValue);

    /// <summary>How many instructions the part comes to, repetitions written out; not above <see cref="int.MaxValue"/>.</summary>
    public long Size { get; }
}
