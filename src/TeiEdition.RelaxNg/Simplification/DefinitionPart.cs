// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>One <c>define</c> or <c>start</c>, or the pattern of a file that is referred to. Immutable.</summary>
/// <param name="Node">The node as written.</param>
/// <param name="Content">Its pattern.</param>
/// <param name="Combine">How it says to be combined; null where it says nothing.</param>
/// <param name="Place">What its pattern depends on.</param>
internal readonly record struct DefinitionPart(SyntaxNode Node, Pattern Content, Combine? Combine, Place Place);
