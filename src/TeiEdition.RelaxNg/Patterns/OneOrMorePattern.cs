// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>oneOrMore</c>.</summary>
/// <param name="operand">What is repeated.</param>
internal sealed class OneOrMorePattern(Pattern operand)
    : Pattern(operand.IsNullable, operand.Parts, operand.Size + 1)
{
    /// <summary>What is repeated.</summary>
    public Pattern Operand { get; } = operand;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(9, Operand.Id);

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is OneOrMorePattern o && ReferenceEquals(o.Operand, Operand);
}
