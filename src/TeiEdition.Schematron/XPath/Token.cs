// SPDX-License-Identifier: MIT
namespace TeiEdition.Schematron.XPath;

/// <summary>A token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, 0-based, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>Where it ends: the first code unit after it.</summary>
    public int End => Start + Length;
}
