// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A page number or running head inside a paragraph. Immutable.</summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last.</param>
/// <param name="Type">The TEI <c>fw/@type</c>.</param>
public sealed record FurnitureMark(int Start, int End, string Type) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 7;
}
