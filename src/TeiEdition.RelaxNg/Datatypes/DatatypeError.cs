// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>Why a library makes no datatype of what a schema asks for. Immutable.</summary>
/// <param name="Kind">Which of the cases it is.</param>
/// <param name="Param">The parameter at fault; null where it is the type.</param>
/// <param name="Reason">The reason as the end of a sentence, without a full stop.</param>
public sealed record DatatypeError(DatatypeErrorKind Kind, DataParam? Param, string Reason);
