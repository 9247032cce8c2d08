// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A place in a text: 1-based line, 1-based column in UTF-16 code units. Immutable.</summary>
/// <param name="Line">The line, 1-based.</param>
/// <param name="Column">The column, 1-based, in UTF-16 code units.</param>
public readonly record struct TextPosition(int Line, int Column);
