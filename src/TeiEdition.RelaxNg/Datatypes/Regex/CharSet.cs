// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>A set of characters, asked by code point; nothing of it is enumerated. Immutable; safe on any thread.</summary>
internal abstract class CharSet
{
    private protected CharSet()
    {
    }

    /// <summary>Whether a character is in the set.</summary>
    /// <param name="codePoint">The code point: 0 to 10FFFF, no surrogate.</param>
    public abstract bool Contains(int codePoint);
}
