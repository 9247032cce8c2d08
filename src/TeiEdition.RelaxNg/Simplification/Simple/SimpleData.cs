// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>data</c>.</summary>
/// <param name="type">The datatype.</param>
/// <param name="parameters">Its parameters, in order.</param>
/// <param name="except">What is left out; null where nothing is.</param>
internal sealed class SimpleData(DatatypeName type, ImmutableArray<DataParam> parameters, SimplePattern? except) : SimplePattern
{
    /// <summary>The datatype.</summary>
    public DatatypeName Type { get; } = type;

    /// <summary>Its parameters, in order.</summary>
    public ImmutableArray<DataParam> Params { get; } = parameters;

    /// <summary>What is left out; null where nothing is.</summary>
    public SimplePattern? Except { get; } = except;
}
