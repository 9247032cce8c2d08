// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>Every name of a namespace but those of an exception.</summary>
/// <param name="namespaceIndex">The index of the namespace.</param>
/// <param name="except">What is left out; null where nothing is.</param>
internal sealed class NamespaceName(int namespaceIndex, NameClass? except) : NameClass
{
    /// <summary>The index of the namespace.</summary>
    public int NamespaceIndex { get; } = namespaceIndex;

    /// <summary>What is left out; null where nothing is.</summary>
    public NameClass? Except { get; } = except;

    /// <inheritdoc/>
    public override bool Contains(int number, int namespaceIndex) =>
        namespaceIndex == NamespaceIndex && Except?.Contains(number, namespaceIndex) != true;
}
