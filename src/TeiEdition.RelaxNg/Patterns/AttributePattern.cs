// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Simplification.Simple;

namespace TeiEdition.RelaxNg.Patterns;

/// <summary><c>attribute</c>.</summary>
/// <param name="name">The names that it may have.</param>
/// <param name="value">What its value matches.</param>
/// <param name="source">Where it comes from, for its documentation; of equal attributes the first.</param>
internal sealed class AttributePattern(NameClass name, Pattern value, SimpleAttribute source)
    : Pattern(isNullable: false, PatternParts.Attributes, size: 1)
{
    /// <summary>The names that it may have.</summary>
    public NameClass Name { get; } = name;

    /// <summary>What its value matches.</summary>
    public Pattern Value { get; } = value;

    /// <summary>Where it comes from, for its documentation; of equal attributes the first.</summary>
    public SimpleAttribute Source { get; } = source;

    /// <inheritdoc/>
    public override int InternHash => HashCode.Combine(5, Name, Value.Id);

    /// <inheritdoc/>
    public override bool InternEquals(Pattern other) =>
        other is AttributePattern a && ReferenceEquals(a.Name, Name) && ReferenceEquals(a.Value, Value);
}
