// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Tests;

/// <summary>
/// Compares the characters that stand in a file with those that its reader gave: text and omissions, the anchors of notes and
/// white space left aside. Stateless; safe on any thread.
/// </summary>
internal static class CharacterAccount
{
    /// <summary>Finds a character that the reader lost or invented.</summary>
    /// <param name="document">The document as read.</param>
    /// <returns>
    /// The first such character by its code, how often the file has it, and how often the reader gave it; null where all are
    /// accounted for, and where the text is the file itself.
    /// </returns>
    public static (char Character, int InFile, int Read)? FirstDifference(SourceDocument document)
    {
        if (document.Characters is not { } counted)
        {
            return null;
        }

        int[] balance = new int[char.MaxValue + 1];
        Add(balance, document.Text.Text);
        foreach (Omission omission in document.Omissions)
        {
            Add(balance, omission.Text);
        }

        for (int c = 0; c < balance.Length; c++)
        {
            int inFile = counted.GetValueOrDefault((char)c);
            bool counts = c != SourceDocument.Anchor && !char.IsWhiteSpace((char)c);
            if (counts && inFile != balance[c])
            {
                return ((char)c, inFile, balance[c]);
            }
        }

        return null;
    }

    private static void Add(int[] balance, string text)
    {
        foreach (char c in text)
        {
            balance[c]++;
        }
    }
}
