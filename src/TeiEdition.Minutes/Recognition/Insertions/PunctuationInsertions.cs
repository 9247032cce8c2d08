// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rule for marks of punctuation, and for the question mark that is a doubt. Stateless; safe on any thread.</summary>
internal static class PunctuationInsertions
{
    /// <summary>Nothing but punctuation stands in the bracket.</summary>
    public static InsertionJudgement? Punctuation(InsertionContext c)
    {
        if (c.Plain.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        if (c.Plain.Trim('?', ' ').Length > 0)
        {
            bool wonder = c.Plain.Trim('!', ' ').Length == 0 && !c.IsSentenceEnd;
            return wonder
                ? new InsertionJudgement(InsertionKind.Note, Certainty.Medium, "sic")
                : new InsertionJudgement(InsertionKind.Punctuation, Certainty.High);
        }

        return IsDoubt(c) is var (doubt, certainty) && doubt
            ? new InsertionJudgement(InsertionKind.Note, certainty, "doubt")
            : new InsertionJudgement(InsertionKind.Punctuation, certainty);
    }

    // Inside a sentence a question mark is the translator's doubt; at its end it is the mark that was left out.
    private static (bool Doubt, Certainty Certainty) IsDoubt(InsertionContext c)
    {
        bool goesOn = c.Follows.Length > 0 && !c.IsSentenceEnd && !"\"”’)»".Contains(c.Follows[0], StringComparison.Ordinal);
        if (goesOn)
        {
            bool name = c.WordBefore.Length > 0 && (char.IsUpper(c.WordBefore[0]) || char.IsDigit(c.WordBefore[0]));
            return (true, name ? Certainty.High : Certainty.Medium);
        }

        bool asks = Asks(c);
        bool apart = c.Bracket.Start > 0 && char.IsWhiteSpace(c.Text[c.Bracket.Start - 1]);
        bool nameBefore = c.WordBefore.Length > 0 && char.IsUpper(c.WordBefore[0]) && c.WordsBefore.Length > 1;
        return asks ? (false, Certainty.High)
            : apart || nameBefore ? (true, Certainty.Medium)
            : (false, Certainty.Medium);
    }

    // Whether the sentence before a bracket is a question: by its first word, or because a verb stands before its subject.
    private static bool Asks(InsertionContext c)
    {
        int start = c.Before.LastIndexOfAny(['.', '?', '!']) + 1;
        string[] words = [.. c.Before[start..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('"', '“', '”', '(', ')', ';', ':'))];
        if (words.Length == 0)
        {
            return false;
        }

        bool first = c.Convention.QuestionWords.Contains(words[0]) || c.Convention.Auxiliaries.Contains(words[0]);
        return first || words.Zip(words.Skip(1)).Any(p =>
            c.Convention.Auxiliaries.Contains(p.First) && (c.Convention.Pronouns.Contains(p.Second) || p.Second is "that" or "this" or "there" or "these" or "those"));
    }
}
