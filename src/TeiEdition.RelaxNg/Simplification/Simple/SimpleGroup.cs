// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>group</c> of two or more, in order.</summary>
/// <param name="operands">Two or more.</param>
internal sealed class SimpleGroup(ImmutableArray<SimplePattern> operands) : SimpleOperands(operands);
