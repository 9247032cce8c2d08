// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Simplification.Simple;

/// <summary>Every name but those of an exception.</summary>
/// <param name="Except">What is left out; null where nothing is.</param>
internal sealed record SimpleAnyName(SimpleNameClass? Except) : SimpleNameClass
{
    /// <inheritdoc/>
    public override bool Contains(string namespaceUri, string localName) => Except?.Contains(namespaceUri, localName) != true;
}
