// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>list</c>.</summary>
/// <param name="operand">What the tokens match.</param>
internal sealed class ListPattern(Pattern operand) : Pattern(isNullable: false, PatternParts.Data, operand.Size + 1)
{
    /// <summary>What the tokens match.</summary>
    public Pattern Operand { get; } = operand;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(8, Operand.Id);

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is ListPattern l && ReferenceEquals(l.Operand, Operand);
}
