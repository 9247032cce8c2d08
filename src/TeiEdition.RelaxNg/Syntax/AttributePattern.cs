// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>attribute</c>. Where no pattern stands in it, the content is <see cref="TextPattern"/> (section 4.12).</summary>
/// <param name="Name">The names that it may have.</param>
/// <param name="Content">Its value.</param>
public sealed record AttributePattern(NameClass Name, Pattern Content) : Pattern;
