// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg.Datatypes;

namespace TeiEdition.RelaxNg.Tests.Datatypes;

/// <summary>The context of a value that stands in an element of the suite. Immutable.</summary>
/// <param name="element">The element; its attribute <c>internalSubset</c> declares the entities.</param>
public sealed class ElementContext(XElement element) : IDatatypeContext
{
    public string? ResolvePrefix(string prefix) => prefix.Length == 0
        ? element.GetDefaultNamespace().NamespaceName
        : element.GetNamespaceOfPrefix(prefix)?.NamespaceName;

    public bool IsUnparsedEntity(string name) =>
        element.Attribute("internalSubset")?.Value.Contains($"<!ENTITY {name} SYSTEM", StringComparison.Ordinal) == true;

    public bool IsNotation(string name) => false;
}
