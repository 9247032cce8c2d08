// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rule for losses in the source. Stateless; safe on any thread.</summary>
internal static class LossInsertions
{
    private const int FewWords = 8;
    private const int MostWords = 20;

    /// <summary>Words that name a loss, or marks that stand for it.</summary>
    public static InsertionJudgement? Loss(InsertionContext c)
    {
        if (IsEllipsis(c.Plain))
        {
            return new InsertionJudgement(InsertionKind.Loss, Certainty.High, "ellipsis");
        }

        // "They [lost] the war" is a sentence.
        bool inSentence = c.Words.Length == 1 && c.Convention.WeakLosses.Contains(c.Words[0]) && c.NextLetter is { } next && char.IsLower(next)
            && (c.Convention.Pronouns.Contains(c.WordBefore) || c.Convention.Determiners.Contains(c.WordBefore) || c.Convention.LinkingWords.Contains(c.WordBefore));
        return !inSentence && c.Words.Length <= MostWords && Judge(c.Words, c.Convention) is { } judged
            ? new InsertionJudgement(InsertionKind.Loss, judged.Certainty, judged.Reason)
            : null;
    }

    /// <summary>What loss words name.</summary>
    /// <param name="words">The words, with their punctuation.</param>
    /// <param name="convention">The words of the rule.</param>
    /// <returns>The TEI <c>gap/@reason</c> and how sure it is; null for no loss.</returns>
    public static (string Reason, Certainty Certainty)? Judge(IReadOnlyList<string> words, Convention convention)
    {
        string? reason = null;
        bool strong = false;
        bool onlyLoss = true;
        int lossAt = -1;
        for (int i = 0; i < words.Count; i++)
        {
            string word = words[i].Trim('.', ',', ':', ';', '?', '!', '(', ')', '-', '—', '–', '"', '“', '”');
            if (convention.LossWords.TryGetValue(word, out string? found))
            {
                bool isStrong = !convention.WeakLosses.Contains(word);
                (reason, lossAt) = reason is null || (isStrong && !strong) ? (found, i) : (reason, lossAt);
                strong |= isStrong;
            }
            else
            {
                onlyLoss &= IsCompanion(word, convention);
            }
        }

        if (reason is null || (!onlyLoss && words.Count > FewWords))
        {
            return null;
        }

        if (onlyLoss)
        {
            return (reason, words.Count > 1 || strong ? Certainty.High : Certainty.Medium);
        }

        // "missing persons" are no loss of the source; "name of the agent redacted" is.
        bool edge = lossAt == words.Count - 1 || (strong && lossAt == 0);
        bool sentence = words.Any(w => convention.Pronouns.Contains(w));
        return edge && !sentence && (strong || (words.Count > 1 && convention.LossUnits.Contains(Singular(words[0])))) ? (reason, Certainty.Medium) : null;
    }

    /// <summary>Whether a text is nothing but dots, dashes or asterisks that stand for omitted words.</summary>
    public static bool IsEllipsis(string text)
    {
        string marks = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return marks == "…" || (marks.Length >= 2 && marks.All(c => c is '.' or '…' or '*' or '-' or '—' or '–' or '_') && marks != "--");
    }

    /// <summary>A word without the s of its plural.</summary>
    public static string Singular(string word) => word.Length > 1 && word[^1] is 's' or 'S' ? word[..^1] : word;

    private static bool IsCompanion(string word, Convention convention) =>
        word.Length == 0 || char.IsAsciiDigit(word[0]) || word[0] is '½' or '¼' or '¾'
        || convention.Numerals.ContainsKey(word)
        || convention.LossUnits.Contains(word)
        || convention.LossUnits.Contains(Singular(word))
        || convention.LossCompanions.Contains(word);
}
