// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>Every name but those of an exception.</summary>
/// <param name="except">What is left out; null where nothing is.</param>
internal sealed class AnyName(NameClass? except) : NameClass
{
    /// <summary>What is left out; null where nothing is.</summary>
    public NameClass? Except { get; } = except;

    /// <inheritdoc/>
    public override bool Contains(int number, int namespaceIndex) => Except?.Contains(number, namespaceIndex) != true;
}
