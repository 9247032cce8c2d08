// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>The context of a value in a schema: the namespaces in scope there. Immutable; safe on any thread.</summary>
/// <param name="namespaces">The namespaces in scope.</param>
public sealed class SchemaContext(NamespaceContext namespaces) : IDatatypeContext
{
    /// <summary>The namespaces in scope.</summary>
    public NamespaceContext Namespaces { get; } = namespaces;

    /// <inheritdoc />
    public string? ResolvePrefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return prefix.Length == 0 ? Namespaces.DefaultNamespace
            : prefix == "xml" ? RelaxNgNames.XmlNamespace
            : Namespaces.Prefixes.GetValueOrDefault(prefix);
    }

    /// <summary>False: a schema declares no entities.</summary>
    /// <param name="name">The entity's name.</param>
    public bool IsUnparsedEntity(string name) => false;

    /// <summary>False: a schema declares no notations.</summary>
    /// <param name="name">The notation's name.</param>
    public bool IsNotation(string name) => false;
}
