// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>empty</c>.</summary>
internal sealed class EmptyPattern() : Pattern(isNullable: true, PatternParts.None, size: 1)
{
    /// <inheritdoc/>
    public override int InternHash => 1;

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is EmptyPattern;
}
