// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>The namespaces in scope at a place of a schema; needed for values of type QName and for writing. Immutable, shared by the nodes of one scope.</summary>
/// <param name="Prefixes">The namespaces by prefix, without <c>xml</c>; a namespace that is inherited from the including schema is null.</param>
/// <param name="DefaultNamespace">The namespace of a name without a prefix; null where it is inherited from the including schema.</param>
/// <param name="BaseUri">The base URI (XML Base), for datatypes that need it.</param>
public sealed record NamespaceContext(
    ImmutableDictionary<string, string?> Prefixes, string? DefaultNamespace, string BaseUri)
{
    /// <summary>No namespace is bound.</summary>
    public static NamespaceContext Empty { get; } = new(ImmutableDictionary<string, string?>.Empty, string.Empty, string.Empty);
}
