// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A name with its namespace (Namespaces in XML 1.0, section 2.1). Compared by ordinal value. Immutable.</summary>
/// <param name="NamespaceUri">The namespace; empty for none.</param>
/// <param name="LocalName">The local name.</param>
public sealed record ExpandedName(string NamespaceUri, string LocalName)
{
    /// <summary>James Clark's notation, <c>{namespace}local</c>; the local name alone where there is no namespace.</summary>
    public override string ToString() => NamespaceUri.Length == 0 ? LocalName : $"{{{NamespaceUri}}}{LocalName}";
}
