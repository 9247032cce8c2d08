// SPDX-License-Identifier: MIT
namespace TeiEdition.Validation.Fixes;

/// <summary>Where an attribute stands in the raw text: 0-based offsets, each span up to but without its end. Immutable.</summary>
/// <param name="Start">Where the white space before it begins.</param>
/// <param name="NameStart">Where its name begins, with the prefix.</param>
/// <param name="NameEnd">Where its name ends.</param>
/// <param name="ValueStart">Where its value begins, after the quotation mark.</param>
/// <param name="ValueEnd">Where its value ends, before the quotation mark.</param>
internal readonly record struct AttributeSpan(int Start, int NameStart, int NameEnd, int ValueStart, int ValueEnd)
{
    /// <summary>Where the whole ends, after the quotation mark.</summary>
    public int End => ValueEnd + 1;
}
