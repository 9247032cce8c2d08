// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.Xml.Names;

/// <summary>What XML and its namespaces call a name and white space. Stateless; safe on any thread.</summary>
public static class XmlNames
{
    /// <summary>The white space of XML 1.0, section 2.3: its four characters.</summary>
    public const string WhiteSpace = " \t\r\n";

    /// <summary>Whether a text is a name without colon (Namespaces in XML 1.0, section 3; characters as XML 1.0, Fourth Edition, has them, as .NET reads names).</summary>
    /// <param name="text">The characters.</param>
    public static bool IsNCName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !XmlConvert.IsStartNCNameChar(text[0]))
        {
            return false;
        }

        foreach (char c in text[1..])
        {
            if (!XmlConvert.IsNCNameChar(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is nothing but white space, or nothing at all.</summary>
    /// <param name="text">The characters.</param>
    public static bool IsWhiteSpace(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(WhiteSpace);

    /// <summary>The text without white space at its ends; the same object where there is none.</summary>
    /// <param name="text">The characters.</param>
    public static string Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim(WhiteSpace);
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }
}
