// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Naive;

/// <summary>The namespaces in scope of a <c>value</c> in a schema. Immutable.</summary>
/// <param name="namespaces">The namespaces.</param>
internal sealed class SchemaContext(NamespaceContext namespaces) : IDatatypeContext
{
    /// <inheritdoc/>
    public string? ResolvePrefix(string prefix) => prefix switch
    {
        "" => namespaces.DefaultNamespace,
        "xml" => RelaxNgNames.XmlNamespace,
        _ => namespaces.Prefixes.GetValueOrDefault(prefix),
    };

    /// <inheritdoc/>
    public bool IsUnparsedEntity(string name) => false;

    /// <inheritdoc/>
    public bool IsNotation(string name) => false;
}
