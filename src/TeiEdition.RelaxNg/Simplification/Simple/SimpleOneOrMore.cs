// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>oneOrMore</c>.</summary>
/// <param name="operand">What is repeated.</param>
internal sealed class SimpleOneOrMore(SimplePattern operand) : SimplePattern
{
    /// <summary>What is repeated.</summary>
    public SimplePattern Operand { get; } = operand;
}
