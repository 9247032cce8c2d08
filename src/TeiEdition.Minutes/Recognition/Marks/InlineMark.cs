// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Marks;

/// <summary>
/// Something recognised in a text: a stretch of it, in 0-based indices of UTF-16 code units, end exclusive. The marks of one
/// text nest: two of them are apart, or one holds the other.
/// </summary>
/// <param name="Start">First index.</param>
/// <param name="End">Index after the last; greater than <paramref name="Start"/>.</param>
public abstract record InlineMark(int Start, int End)
{
    /// <summary>Which of two marks over the same stretch is the outer one: the lower.</summary>
    internal abstract int Rank { get; }
}
