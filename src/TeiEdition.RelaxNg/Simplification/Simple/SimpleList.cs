// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>list</c>.</summary>
/// <param name="operand">What the tokens match.</param>
internal sealed class SimpleList(SimplePattern operand) : SimplePattern
{
    /// <summary>What the tokens match.</summary>
    public SimplePattern Operand { get; } = operand;
}
