// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>data</c>.</summary>
/// <param name="Type">The datatype.</param>
/// <param name="Params">Its parameters, in order.</param>
/// <param name="Except">What is left out; null where nothing is.</param>
public sealed record DataPattern(DatatypeName Type, ImmutableArray<DataParam> Params, Pattern? Except) : Pattern;
