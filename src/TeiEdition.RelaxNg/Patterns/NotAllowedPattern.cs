// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>notAllowed</c>.</summary>
internal sealed class NotAllowedPattern() : Pattern(isNullable: false, PatternParts.None, size: 1)
{
    /// <inheritdoc/>
    public override int InternHash => 2;

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is NotAllowedPattern;
}
