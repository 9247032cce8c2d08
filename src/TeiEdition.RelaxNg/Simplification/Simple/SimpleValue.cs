// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary><c>value</c>.</summary>
/// <param name="type">The datatype.</param>
/// <param name="value">The value as written.</param>
/// <param name="context">The namespaces in scope; none of them inherited any more.</param>
internal sealed class SimpleValue(DatatypeName type, string value, NamespaceContext context) : SimplePattern
{
    /// <summary>The datatype.</summary>
    public DatatypeName Type { get; } = type;

    /// <summary>The value as written.</summary>
    public string Value { get; } = value;

    /// <summary>The namespaces in scope; none of them inherited any more.</summary>
    public NamespaceContext Context { get; } = context;

    /// <summary>The text of its <c>a:documentation</c>; null for none.</summary>
    public string? Documentation { get; init; }
}
