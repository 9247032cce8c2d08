// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rule for brackets in the middle of a word, as <c>Gen[eral]</c>. Stateless; safe on any thread.</summary>
internal static class WordPartInsertions
{
    /// <summary>The bracket completes a word: a name or title, or any other.</summary>
    public static InsertionJudgement? PartOfWord(InsertionContext c)
    {
        bool before = c.TouchesWordBefore && char.IsLetterOrDigit(c.Text[c.Bracket.Start + 1]);
        bool after = c.TouchesWordAfter && char.IsLetterOrDigit(c.Text[c.Bracket.End - 2]);
        if ((!before && !after) || c.NameAround is not null)
        {
            return null;
        }

        int start = c.Before.Length;
        while (before && start > 0 && IsOfWord(c.Before[start - 1]))
        {
            start--;
        }

        string follows = BracketParser.WithoutBrackets(c.After);
        int end = 0;
        while (after && end < follows.Length && IsOfWord(follows[end]))
        {
            end++;
        }

        string fragment = c.Before[start..];
        string word = fragment + c.Plain + follows[..end];
        return IsName(c, fragment, word, c.Before[..start].TrimEnd())
            ? new InsertionJudgement(InsertionKind.Name, Certainty.Medium)
            : new InsertionJudgement(InsertionKind.Sense, Certainty.High);
    }

    private static bool IsName(InsertionContext c, string fragment, string word, string before)
    {
        // "Korea[n]", "Comrade[s]": the word was whole, the bracket is grammar.
        Convention words = c.Convention;
        bool whole = words.Countries.Contains(fragment) || words.Titles.Contains(fragment) || words.Nationalities.Contains(fragment)
            || c.CommonWords.Contains(fragment.ToLowerInvariant()) || IsEnding(c.Plain);
        if (whole || word.Any(char.IsDigit) || !char.IsUpper(word[0]) || !c.HasLetterCase)
        {
            return false;
        }

        string last = word[(word.LastIndexOf(' ') + 1)..];
        bool known = words.Titles.Contains(word) || words.Titles.Contains(last) || words.Countries.Contains(last) || words.Nationalities.Contains(last) || words.Institutions.Contains(last);
        bool sentenceStart = before.Length == 0 || ".?!:;\"“(".Contains(before[^1], StringComparison.Ordinal);
        bool common = words.FunctionWords.Contains(word) || c.CommonWords.Contains(word.ToLowerInvariant());
        return known || (!common && (!sentenceStart || c.LeadsToCapital));
    }

    private static bool IsEnding(string content) =>
        content is "s" or "es" or "n" or "an" or "ian" or "ese" or "d" or "ed" or "ing" or "ly" or "'s" or "’s" or "s'" || content[0] is '\'' or '’';

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’';
}
