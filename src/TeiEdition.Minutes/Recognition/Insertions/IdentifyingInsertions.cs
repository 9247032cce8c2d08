// SPDX-License-Identifier: MIT

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for brackets that say whom or what the words before them mean. Stateless; safe on any thread.</summary>
internal static class IdentifyingInsertions
{
    private const int LongestPhrase = 8;

    /// <summary>“He [Name]”, “he [the consul]”: a pronoun is explained.</summary>
    public static InsertionJudgement? PronounAndName(InsertionContext c)
    {
        if (!c.Convention.Pronouns.Contains(c.WordBefore) || c.IsSentenceStart)
        {
            return null;
        }

        if (c.NameAsContent is not null || CapitalisedWords.LookLikeName(c))
        {
            // "Our [Communist] Party" is a name.
            bool completes = IsPossessive(c.WordBefore) && c.LeadsToCapital
                && (CapitalisedWords.AreProperAdjectives(c.Words, c.Convention) || CapitalisedWords.AreTitles(c.Words, c.Convention));
            return new InsertionJudgement(completes ? InsertionKind.Name : InsertionKind.Identification, completes ? Certainty.Medium : Certainty.High);
        }

        bool phrase = IsNounPhrase(c) || (c.Words.Length == 1 && c.Convention.RoleNouns.Contains(c.Plain));
        if (!phrase)
        {
            return null;
        }

        bool names = c.Words.Any(w => CapitalisedWords.IsRole(CapitalisedWords.Bare(w), c.Convention) || char.IsUpper(w[0]));
        bool means = IsPossessive(c.WordBefore) ? IsPossessiveForm(c.Plain) : !IsObject(c.WordBefore) || names;
        return means ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium) : null;
    }

    /// <summary>“Here [in Pyongyang]”, “the latter [the Chinese]”: a word that points is explained.</summary>
    public static InsertionJudgement? PointingWord(InsertionContext c)
    {
        bool demonstrative = c.WordBefore is "this" or "these" or "those" or "latter" or "former";
        if (c.IsSentenceStart || (!demonstrative && !c.Convention.PointingWords.Contains(c.WordBefore)) || c.Words.Length == 0)
        {
            return null;
        }

        bool place = !demonstrative && c.Words.Length > 1 && c.Words[0] is "in" or "at" or "on" or "to" && c.Words.Any(w => char.IsUpper(w[0]) || char.IsAsciiDigit(w[0]));
        bool name = CapitalisedWords.LookLikeName(c) && !(CapitalisedWords.AreProperAdjectives(c.Words, c.Convention) && c.NextLetter is not null) && !c.LeadsToCapital;
        return place || name || (demonstrative && IsNounPhrase(c))
            ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium)
            : null;
    }

    /// <summary>“Kim [the premier]”: a name is explained by an office.</summary>
    public static InsertionJudgement? OfficeOfName(InsertionContext c)
    {
        bool afterName = c.HasLetterCase && c.WordBefore.Length > 1 && char.IsUpper(c.WordBefore[0]) && !c.TouchesWordBefore && !c.IsSentenceStart
            && !c.Convention.FunctionWords.Contains(c.WordBefore) && !c.Convention.LinkingWords.Contains(c.WordBefore);
        bool office = c.Words.Length is > 1 and <= LongestPhrase && c.Words[0] is "the" or "a" or "an" or "our" or "their" or "your" or "then"
            && c.Words.Any(w => CapitalisedWords.IsRole(CapitalisedWords.Bare(w), c.Convention));
        return afterName && office ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium) : null;
    }

    // "The delegation chief": an article or the like and its noun, no verb.
    private static bool IsNounPhrase(InsertionContext c)
    {
        string first = c.Words[0];
        bool begins = first is "the" or "this" or "these" or "those" or "both" or "all" or "i.e." or "namely" or "two" or "three"
            || (IsPossessive(first) && char.IsLower(first[0]));
        return begins && c.Words.Length is > 1 and <= LongestPhrase && !c.Words.Skip(1).Any(w => c.Convention.Auxiliaries.Contains(w) || IsSubject(w));
    }

    private static bool IsPossessive(string word) => word.ToLowerInvariant() is "my" or "your" or "his" or "her" or "its" or "our" or "their" or "whose";

    private static bool IsSubject(string word) => word is "he" or "she" or "they" or "we" or "I" or "it";

    private static bool IsObject(string word) => word.ToLowerInvariant() is "me" or "him" or "us" or "them";

    private static bool IsPossessiveForm(string text) =>
        text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal) || text.EndsWith("s'", StringComparison.Ordinal) || text.EndsWith("s’", StringComparison.Ordinal);
}
