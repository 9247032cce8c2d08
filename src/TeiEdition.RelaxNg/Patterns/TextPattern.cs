// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>text</c>.</summary>
internal sealed class TextPattern() : Pattern(isNullable: true, PatternParts.Text, size: 1)
{
    /// <inheritdoc/>
    public override int InternHash => 3;

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is TextPattern;
}
