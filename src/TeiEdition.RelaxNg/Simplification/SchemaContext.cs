// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>The context of a value that stands in a schema (RELAX NG, section 4.16); a schema declares no entities or notations. Immutable.</summary>
/// <param name="namespaces">The namespaces in scope, none of them inherited.</param>
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
