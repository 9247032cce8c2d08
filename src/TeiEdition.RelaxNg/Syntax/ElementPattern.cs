// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary><c>element</c>. Several patterns within one are a <see cref="GroupPattern"/> (section 4.12).</summary>
/// <param name="Name">The names that it may have.</param>
/// <param name="Content">What it contains, attributes included.</param>
public sealed record ElementPattern(NameClass Name, Pattern Content) : Pattern;
