// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Patterns;

/// <summary>A <c>ref</c> to an element pattern of the schema; its content is compiled when a document first has such an element.</summary>
/// <param name="index">Its index among the element patterns, 0-based.</param>
/// <param name="name">The names that the element may have.</param>
internal sealed class ElementPattern(int index, NameClass name) : Pattern(isNullable: false, PatternParts.Elements, size: 1)
{
    /// <summary>Its index among the element patterns of the schema, 0-based.</summary>
    public int Index { get; } = index;

    /// <summary>The names that the element may have.</summary>
    public NameClass Name { get; } = name;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(4, Index);

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) => other is ElementPattern e && e.Index == Index;
}
