// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>A comment: its lines without marks, joined by line feeds. Immutable.</summary>
/// <param name="Before">The index of the token that follows it.</param>
/// <param name="Value">The text.</param>
internal readonly record struct CompactComment(int Before, string Value);
