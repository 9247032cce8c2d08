// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>interleave</c> of two or more.</summary>
/// <param name="operands">Two or more.</param>
internal sealed class SimpleInterleave(ImmutableArray<SimplePattern> operands) : SimpleOperands(operands);
