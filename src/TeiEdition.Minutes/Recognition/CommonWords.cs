// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition;

/// <summary>The words that a document has in small letters, which are no names although a sentence may begin with them. Stateless.</summary>
internal static class CommonWords
{
    /// <summary>Collects.</summary>
    /// <param name="text">The document's text.</param>
    public static HashSet<string> Of(string text)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && char.IsLetter(text[i]);
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                if (char.IsLower(text[start]) && i - start < 40)
                {
                    lookup.Add(text.AsSpan(start..i));
                }

                start = -1;
            }
        }

        return words;
    }
}
