// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for stage directions and remarks in brackets. Stateless; safe on any thread.</summary>
internal static class StageInsertions
{
    private const int MostWords = 16;
    private const int WordsWithVerb = 7;
    private const int WordsOfRemark = 4;

    /// <summary>Words that say what happened in the room.</summary>
    public static InsertionJudgement? Direction(InsertionContext c)
    {
        if (LabelledInsertions.Label(c) == "stage")
        {
            return new InsertionJudgement(InsertionKind.Stage, Certainty.High, "business");
        }

        if (c.Words.Length is 0 or > MostWords || c.TouchesWordBefore || c.TouchesWordAfter)
        {
            return null;
        }

        // Apart is what neither goes on a sentence nor is gone on with.
        bool apart = c.IsSentenceStart && c.IsSentenceEnd;
        if (TypeOf(c.Words, c.Convention, apart && char.IsUpper(c.Plain[0])) is { } type)
        {
            bool inside = c.Words.Length == 1 && !c.Convention.NeverLast.Contains(c.WordBefore) && !c.Convention.Determiners.Contains(c.WordBefore)
                && (c.NextLetter is null || c.IsSentenceEnd || c.IsSentenceStart || IsParticiple(c.Words[0]));
            bool ends = c.Follows.Length == 0 && c.IsSentenceStart;
            return apart || ends || inside ? new InsertionJudgement(InsertionKind.Stage, apart || ends ? Certainty.High : Certainty.Medium, type) : null;
        }

        return null;
    }

    /// <summary>A whole sentence in brackets, apart from the others: what happened, or a remark on the text.</summary>
    public static InsertionJudgement? Remark(InsertionContext c)
    {
        if (c.InStage)
        {
            return new InsertionJudgement(InsertionKind.Stage, Certainty.Medium, "business");
        }

        bool sentence = c.Words.Length >= WordsOfRemark && char.IsUpper(c.Plain[0]) && ".!?".Contains(c.Plain[^1], StringComparison.Ordinal);
        return sentence && c.IsSentenceStart && c.IsSentenceEnd ? new InsertionJudgement(InsertionKind.Note, Certainty.Medium, "editor") : null;
    }

    /// <summary>The type of the stage direction that words are; null for none.</summary>
    /// <param name="words">The words, with their punctuation; at least one.</param>
    /// <param name="convention">The words of the rule.</param>
    /// <param name="isSentence">Whether they are a sentence of their own, so that a verb further on counts.</param>
    public static string? TypeOf(IReadOnlyList<string> words, Convention convention, bool isSentence)
    {
        int reach = isSentence ? Math.Min(words.Count, WordsWithVerb) : 1;
        for (int i = 0; i < reach; i++)
        {
            string word = words[i].Trim('.', ',', '!', ';', ':', '?', '"', '“', '”');
            if (convention.StageWords.TryGetValue(word, out string? type) && (isSentence || words.Count == 1 || !convention.WeakStageWords.Contains(word)))
            {
                return type;
            }
        }

        return null;
    }

    private static bool IsParticiple(string word) => word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);
}
