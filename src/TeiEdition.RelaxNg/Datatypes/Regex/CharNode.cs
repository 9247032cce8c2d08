// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>One character out of a set. Immutable; safe on any thread.</summary>
/// <param name="set">The set.</param>
internal sealed class CharNode(CharSet set) : RegexNode(1)
{
    /// <summary>The set.</summary>
    public CharSet Set { get; } = set;
}
