// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for brackets that complete a name, or hold one. Stateless; safe on any thread.</summary>
internal static class NameInsertions
{
    private const int ReachOfNounPhrase = 4;

    /// <summary>The bracket is part of a name that is known.</summary>
    public static InsertionJudgement? PartOfName(InsertionContext c) =>
        c.NameAround is { } name && (name.FormStart < c.Bracket.Start || name.End > c.Bracket.End)
            ? new InsertionJudgement(InsertionKind.Name, Certainty.High)
            : null;

    /// <summary>“Comrade Chairman [Name]”: the title stood alone, the bracket says who bore it.</summary>
    public static InsertionJudgement? TitleAndName(InsertionContext c) =>
        c.NameAround is { } name && name.FormStart >= c.Bracket.Start
            ? new InsertionJudgement(InsertionKind.Identification, Certainty.High)
            : null;

    /// <summary>The same with a name that nobody knows: a single word after a title completes it, a whole name says who is meant.</summary>
    public static InsertionJudgement? TitleAndUnknownName(InsertionContext c)
    {
        if (c.TitleBefore is not { } title || !CapitalisedWords.LookLikeName(c) || CapitalisedWords.AreProperAdjectives(c.Words, c.Convention)
            || CapitalisedWords.AreTitles(c.Words, c.Convention))
        {
            return null;
        }

        bool address = title[^1] == '.' || (c.Convention.FormsOfAddress.Contains(title) && title.Length <= 3);
        bool completes = address || c.LeadsToCapital || (c.Words.Length == 1 && !HasArticle(c));
        return new InsertionJudgement(completes ? InsertionKind.Name : InsertionKind.Identification, Certainty.Medium);
    }

    /// <summary>An adjective of a country or movement, or a title: before a capital it completes a name.</summary>
    public static InsertionJudgement? ProperAdjective(InsertionContext c)
    {
        bool adjective = c.HasLetterCase && CapitalisedWords.AreProperAdjectives(c.Words, c.Convention);
        if (c.LeadsToCapital)
        {
            bool title = CapitalisedWords.AreTitles(c.Words, c.Convention);
            bool numbered = c.Words.Length == 1 && IsOrdinal(c.Words[0], c.Convention) && c.Convention.Institutions.Contains(CapitalisedWords.Bare(c.NextWord));
            return adjective || title || numbered ? new InsertionJudgement(InsertionKind.Name, title ? Certainty.High : Certainty.Medium) : null;
        }

        bool attribute = adjective && c.NextLetter is { } next && char.IsLower(next)
            && !c.Convention.LinkingWords.Contains(c.NextWord) && !c.Convention.Pronouns.Contains(c.NextWord);
        bool afterCapital = c.WordBefore.Length > 0 && char.IsUpper(c.WordBefore[0]) && c.WordsBefore.Length > 1;
        return attribute && !afterCapital ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium) : null;
    }

    /// <summary>Words with capitals that nobody knows, judged by what stands round them.</summary>
    public static InsertionJudgement? UnknownName(InsertionContext c)
    {
        if (c.Words.Length > 1 && c.Words[0] == "of" && c.Words[^1] is var last && char.IsUpper(last[0]) && c.Convention.Institutions.Contains(c.WordBefore))
        {
            return new InsertionJudgement(InsertionKind.Name, Certainty.Medium);
        }

        if (!CapitalisedWords.LookLikeName(c) && !(c.IsCapitalised && !c.IsSentenceStart && !c.Words.Any(c.Convention.FunctionWords.Contains)))
        {
            return null;
        }

        if (c.IsSentenceStart)
        {
            // "[Recently] Kim came": any word can have the capital here.
            bool name = c.LeadsToCapital && !c.Words.Any(w => c.CommonWords.Contains(w.ToLowerInvariant()) || c.Convention.LinkingWords.Contains(w)
                || c.Convention.Determiners.Contains(w) || w.EndsWith("ly", StringComparison.Ordinal) || w.EndsWith(','));
            return name ? new InsertionJudgement(InsertionKind.Name, Certainty.Medium) : null;
        }

        if (c.LeadsToCapital && !c.Plain.EndsWith("'s", StringComparison.Ordinal) && !c.Plain.EndsWith("’s", StringComparison.Ordinal))
        {
            return new InsertionJudgement(InsertionKind.Name, Certainty.Medium);
        }

        bool afterCapital = c.WordBefore.Length > 0 && char.IsUpper(c.WordBefore[0]) && !c.Convention.FunctionWords.Contains(c.WordBefore);
        return afterCapital ? AfterName(c) : AfterCommonWord(c);
    }

    /// <summary>Whether an article or the like stands before the titles before a bracket.</summary>
    internal static bool HasArticle(InsertionContext c)
    {
        int i = c.WordsBefore.Length - 1;
        while (i >= 0 && (c.Convention.Titles.Contains(c.WordsBefore[i]) || c.Convention.TitleModifiers.Contains(c.WordsBefore[i])
            || CapitalisedWords.IsProperAdjective(c.WordsBefore[i], c.Convention)))
        {
            i--;
        }

        return i >= 0 && (c.Convention.Determiners.Contains(c.WordsBefore[i]) || c.Convention.Pronouns.Contains(c.WordsBefore[i]));
    }

    private static InsertionJudgement AfterName(InsertionContext c)
    {
        Convention words = c.Convention;
        if (words.Institutions.Contains(CapitalisedWords.Bare(c.Words[0])))
        {
            return new InsertionJudgement(InsertionKind.Name, Certainty.Medium);
        }

        // "Kim [Il Sung]": a single name goes on; what is whole, or no name of a person, is explained.
        string two = c.WordsBefore.Length > 1 ? c.WordsBefore[^2] : string.Empty;
        bool longer = two.Length > 0 && char.IsUpper(two[0]) && char.IsLetterOrDigit(two[^1]) && !words.Titles.Contains(two) && !words.FunctionWords.Contains(two);
        bool isPerson = !words.Institutions.Contains(c.WordBefore) && !words.Countries.Contains(c.WordBefore)
            && !words.Nationalities.Contains(c.WordBefore) && !words.Titles.Contains(c.WordBefore);
        bool place = c.Words.Any(w => words.Countries.Contains(CapitalisedWords.Bare(w)) || words.Titles.Contains(w));
        return new InsertionJudgement(
            !longer && isPerson && !place && c.NameAsContent is null && c.Words.Length <= 2 ? InsertionKind.Name : InsertionKind.Identification, Certainty.Medium);
    }

    private static InsertionJudgement AfterCommonWord(InsertionContext c)
    {
        Convention words = c.Convention;
        if (words.Determiners.Contains(c.WordBefore) && c.WordBefore is not ("that" or "both" or "all"))
        {
            return new InsertionJudgement(c.NextLetter is { } next && char.IsLower(next) ? InsertionKind.Identification : InsertionKind.Sense, Certainty.Medium);
        }

        if (c.WordBefore.Length == 0 || words.LinkingWords.Contains(c.WordBefore))
        {
            return new InsertionJudgement(InsertionKind.Sense, Certainty.Medium);
        }

        bool role = CapitalisedWords.IsRole(c.WordBefore, words);
        return role || InNounPhrase(c)
            ? new InsertionJudgement(InsertionKind.Identification, role ? Certainty.High : Certainty.Medium)
            : new InsertionJudgement(c.WordBefore.EndsWith("ed", StringComparison.Ordinal) ? InsertionKind.Sense : InsertionKind.Identification, Certainty.Low);
    }

    // Whether the word before the bracket ends a noun phrase: an article or the like begins it.
    private static bool InNounPhrase(InsertionContext c)
    {
        for (int i = c.WordsBefore.Length - 2; i >= 0 && i >= c.WordsBefore.Length - 1 - ReachOfNounPhrase; i--)
        {
            string word = c.WordsBefore[i];
            if (c.Convention.Determiners.Contains(word) || word is "my" or "your" or "his" or "her" or "its" or "our" or "their")
            {
                return true;
            }

            if (c.Convention.LinkingWords.Contains(word) || c.Convention.Pronouns.Contains(word) || !char.IsLetterOrDigit(word[^1]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOrdinal(string word, Convention convention)
    {
        bool digits = word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th";
        return digits || (char.IsUpper(word[0]) && word.EndsWith("th", StringComparison.Ordinal) && !convention.Directions.Contains(word))
            || word is "First" or "Second" or "Third";
    }
}
