// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>choice</c> of two or more (the specification nests them two by two, section 4.12).</summary>
/// <param name="operands">Two or more.</param>
internal sealed class SimpleChoice(ImmutableArray<SimplePattern> operands) : SimpleOperands(operands);
