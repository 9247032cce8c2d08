// SPDX-License-Identifier: MIT
using System.Text;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron;

/// <summary>Folds white space: what <c>normalize-space()</c> does. Stateless; safe on any thread.</summary>
internal static class Folding
{
    /// <summary>The text without white space at its ends, and one space for any other run of it; the same object where nothing changes.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        StringBuilder folded = new(text.Length);
        foreach (Range word in text.AsSpan().SplitAny(XmlNames.WhiteSpace))
        {
            ReadOnlySpan<char> characters = text.AsSpan(word);
            if (!characters.IsEmpty)
            {
                folded.Append(folded.Length > 0 ? " " : string.Empty).Append(characters);
            }
        }

        return folded.ToString();
    }

    private static bool IsFolded(string text)
    {
        bool afterSpace = true;
        foreach (char c in text)
        {
            if (c is '\t' or '\r' or '\n' || (c == ' ' && afterSpace))
            {
                return false;
            }

            afterSpace = c == ' ';
        }

        return !afterSpace || text.Length == 0;
    }
}
