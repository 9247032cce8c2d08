// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>What the form of words says of them, where nothing else knows them. Stateless; safe on any thread.</summary>
internal static class CapitalisedWords
{
    private const int MostWordsOfName = 10;

    /// <summary>Whether words look like a name, or several: all begin with a capital but particles, and none is of the grammar.</summary>
    public static bool LookLikeName(InsertionContext c)
    {
        if (!c.HasLetterCase || c.Words.Length is 0 or > MostWordsOfName || !char.IsUpper(c.Words[0][0]) || !char.IsUpper(c.Words[^1][0]))
        {
            return false;
        }

        for (int i = 0; i < c.Words.Length; i++)
        {
            string word = Bare(c.Words[i]);
            bool particle = i > 0 && i + 1 < c.Words.Length && IsParticle(word);
            if (!particle && (word.Length == 0 || !char.IsUpper(word[0]) || c.Convention.FunctionWords.Contains(word) || IsOfCalendar(word, c.Convention)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether words are adjectives of countries and movements, or directions, as <c>North Korean</c>.</summary>
    public static bool AreProperAdjectives(string[] words, Convention convention) => words.Length > 0 && words.All(w => IsProperAdjective(Bare(w), convention));

    /// <summary>Whether a word is an adjective of a country or movement, or a direction; two of them may have a hyphen between.</summary>
    public static bool IsProperAdjective(string word, Convention convention) => word.Length > 0 && word.Split('-').All(part =>
        convention.Nationalities.Contains(part) || convention.Directions.Contains(part) || part == "Sino");

    /// <summary>Whether words are titles and what belongs to titles.</summary>
    public static bool AreTitles(string[] words, Convention convention) =>
        words.Length > 0 && words.Any(w => convention.Titles.Contains(w) || convention.TitleModifiers.Contains(w))
        && words.All(w => convention.Titles.Contains(w) || convention.TitleModifiers.Contains(w));

    /// <summary>Whether a word says what a person or side is, in small or large letters.</summary>
    public static bool IsRole(string word, Convention convention) =>
        word.Length > 0
        && (convention.RoleNouns.Contains(word) || convention.Titles.Contains(word) || convention.Titles.Contains(char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A word without punctuation round it and without the ending of a possessive.</summary>
    public static string Bare(string word)
    {
        string bare = word.Trim(',', ';', ':', '!', '?', '"', '“', '”', '(', ')');
        return bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare.TrimEnd('\'', '’');
    }

    private static bool IsParticle(string word) =>
        word is "of" or "the" or "and" or "de" or "von" or "van" or "al" or "bin" or "da" or "du" or "la" or "le" or "el" or "&" or "for" or "in";

    private static bool IsOfCalendar(string word, Convention convention) => convention.Months.ContainsKey(word) || convention.CalendarWords.Contains(word);
}
