// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>One token. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins in the text of the source, 0-based.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Nesting">How many braces are open around it, by counting alone.</param>
internal readonly record struct CompactToken(CompactTokenKind Kind, int Start, int End, int Nesting);
