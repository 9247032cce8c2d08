// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Datatypes.Xsd;

/// <summary>Writes characters of values into messages. Stateless; safe on any thread.</summary>
internal static class Characters
{
    /// <summary>The whole character at a place; one that cannot be seen is written as its code point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins, 0-based in UTF-16 code units.</param>
    public static string At(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out Rune rune, out _);
        bool isVisible = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
        return isVisible ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
    }
}
