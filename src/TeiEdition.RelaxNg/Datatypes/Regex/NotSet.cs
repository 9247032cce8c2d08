// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>The characters that are not in a set. Immutable; safe on any thread.</summary>
/// <param name="inner">What is left out.</param>
internal sealed class NotSet(CharSet inner) : CharSet
{
    /// <summary>What is left out.</summary>
    public CharSet Inner { get; } = inner;

    /// <inheritdoc />
    public override bool Contains(int codePoint) => !Inner.Contains(codePoint);
}
