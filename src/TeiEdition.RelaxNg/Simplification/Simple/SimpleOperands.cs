// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>A pattern of two or more others: choice, group or interleave.</summary>
internal abstract class SimpleOperands : SimplePattern
{
    /// <summary>Keeps the operands, and closes the hierarchy.</summary>
    /// <param name="operands">Two or more.</param>
    private protected SimpleOperands(ImmutableArray<SimplePattern> operands) => Operands = operands;

    /// <summary>Two or more; an operand may be of the same kind again where the schema shares it.</summary>
    public ImmutableArray<SimplePattern> Operands { get; }
}
