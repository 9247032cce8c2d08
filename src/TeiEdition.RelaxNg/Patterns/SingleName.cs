// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>One name.</summary>
/// <param name="number">Its number.</param>
internal sealed class SingleName(int number) : NameClass
{
    /// <summary>Its number.</summary>
    public int Number { get; } = number;

    /// <inheritdoc/>
    public override bool Contains(int number, int namespaceIndex) => number == Number;
}
