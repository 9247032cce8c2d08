// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>A quotation or a quoted term, its marks included. Immutable.</summary>
/// <param name="Start">Index of the opening mark.</param>
/// <param name="End">Index after the closing mark.</param>
/// <param name="IsTerm">Whether it is a word or term rather than speech.</param>
public sealed record QuotationMark(int Start, int End, bool IsTerm) : InlineMark(Start, End)
{
    /// <inheritdoc/>
    internal override int Rank => 2;
}
