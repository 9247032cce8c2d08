// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>One name.</summary>
/// <param name="NamespaceUri">The namespace; empty for none.</param>
/// <param name="LocalName">The local name.</param>
internal sealed record SimpleName(string NamespaceUri, string LocalName) : SimpleNameClass
{
    /// <inheritdoc/>
    public override bool Contains(string namespaceUri, string localName) => localName == LocalName && namespaceUri == NamespaceUri;
}
