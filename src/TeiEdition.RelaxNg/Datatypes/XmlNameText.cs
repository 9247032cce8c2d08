// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.RelaxNg.Datatypes;

/// <summary>
/// The names of XML, by the tables of XML 1.0 up to its fourth edition, to which XML Schema Part 2 (Second Edition) refers.
/// Stateless; safe on any thread.
/// </summary>
internal static class XmlNameText
{
    /// <summary>Whether a text is a Nmtoken.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNmtoken(ReadOnlySpan<char> text) => !text.IsEmpty && FirstWrong(text, 0, true) < 0;

    /// <summary>Whether a text is a Name.</summary>
    /// <param name="text">The text.</param>
    public static bool IsName(ReadOnlySpan<char> text) =>
        !text.IsEmpty && IsStart(text[0], true) && FirstWrong(text, 1, true) < 0;

    /// <summary>Whether a text is an NCName.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNcName(ReadOnlySpan<char> text) =>
        !text.IsEmpty && IsStart(text[0], false) && FirstWrong(text, 1, false) < 0;

    /// <summary>Whether a name may begin with a character.</summary>
    /// <param name="c">The character.</param>
    /// <param name="colon">Whether the colon counts as a letter.</param>
    public static bool IsStart(char c, bool colon) => c < 128
        ? char.IsAsciiLetter(c) || c == '_' || (colon && c == ':')
        : XmlConvert.IsStartNCNameChar(c);

    /// <summary>Where the first character stands that no name has; -1 for nowhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin, 0-based.</param>
    /// <param name="colon">Whether the colon counts as a letter.</param>
    public static int FirstWrong(ReadOnlySpan<char> text, int from, bool colon)
    {
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            bool right = c < 128
                ? char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' || (colon && c == ':')
                : XmlConvert.IsNCNameChar(c);
            if (!right)
            {
                return i;
            }
        }

        return -1;
    }
}
