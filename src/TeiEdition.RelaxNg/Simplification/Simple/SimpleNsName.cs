// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>Every name of a namespace but those of an exception.</summary>
/// <param name="NamespaceUri">The namespace; empty for none.</param>
/// <param name="Except">What is left out; null where nothing is.</param>
internal sealed record SimpleNsName(string NamespaceUri, SimpleNameClass? Except) : SimpleNameClass
{
    /// <inheritdoc/>
    public override bool Contains(string namespaceUri, string localName) =>
        namespaceUri == NamespaceUri && Except?.Contains(namespaceUri, localName) != true;
}
