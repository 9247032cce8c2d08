// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Reads names that are printed in capitals. Stateless.</summary>
internal static class NameCase
{
    /// <summary>
    /// Capitals throughout as capitals of words: <c>MR. HALE</c> as <c>Mr. Hale</c>; other texts stay. Each UTF-16 code unit keeps
    /// its index.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => text.Count(char.IsLetter) > 1 && !text.Any(char.IsLower)
        ? string.Join(' ', text.Split(' ').Select(w => w.Count(char.IsLetter) > 1 && !w.TrimEnd('.').Contains('.', StringComparison.Ordinal) ? Capitalised(w) : w))
        : text;

    /// <summary>A word with its first letter as it is and the others small.</summary>
    /// <param name="word">The word.</param>
    public static string Capitalised(string word)
    {
        char[] letters = word.ToCharArray();
        bool first = true;
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = first ? letters[i] : char.ToLowerInvariant(letters[i]);
            first &= !char.IsLetter(letters[i]);
        }

        return new string(letters);
    }
}
