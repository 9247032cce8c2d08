// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Patterns;

namespace TeiEdition.RelaxNg.Derivatives;

/// <summary>
/// One way in which a pattern takes an element or attribute: by which of its leaves, and what is left to match after it. A
/// derivative by a start tag is a set of these; Clark's algorithm writes each as <c>After(content of the leaf, rest)</c>.
/// </summary>
/// <param name="Leaf">An <see cref="ElementPattern"/> or <see cref="AttributePattern"/>.</param>
/// <param name="Rest">What is left.</param>
internal readonly record struct Branch(Pattern Leaf, Pattern Rest);
