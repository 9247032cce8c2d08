// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>A page number or running head. Immutable.</summary>
/// <param name="Start">0-based index of its first character in the text that holds it.</param>
/// <param name="End">Index after the last one.</param>
/// <param name="Type">The TEI <c>fw/@type</c>: <c>pageNum</c>, <c>header</c> or <c>footer</c>.</param>
public readonly record struct Furniture(int Start, int End, string Type);
