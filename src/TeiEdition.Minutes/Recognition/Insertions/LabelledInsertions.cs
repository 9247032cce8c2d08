// SPDX-License-Identifier: MIT

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for insertions that say themselves what they are. Stateless; safe on any thread.</summary>
internal static class LabelledInsertions
{
    /// <summary>Nothing stands in the bracket.</summary>
    public static InsertionJudgement? Empty(InsertionContext c) =>
        c.Plain.Length == 0 ? new InsertionJudgement(InsertionKind.Loss, Certainty.Low, "unspecified") : null;

    /// <summary>“So in the source”.</summary>
    public static InsertionJudgement? Sic(InsertionContext c) =>
        Label(c) == "sic" ? new InsertionJudgement(InsertionKind.Sic, Certainty.High, null, WordBack(c)) : null;

    /// <summary>A note that begins with who wrote it, or with words that only notes begin with.</summary>
    public static InsertionJudgement? Note(InsertionContext c)
    {
        string? label = Label(c);
        if (label == "gloss")
        {
            bool person = c.Convention.Pronouns.Contains(c.WordBefore) && !c.IsSentenceStart;
            return person
                ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium)
                : new InsertionJudgement(InsertionKind.Note, Certainty.High, "gloss");
        }

        return label is not null && label.StartsWith("note-", StringComparison.Ordinal)
            ? new InsertionJudgement(InsertionKind.Note, Certainty.High, label["note-".Length..])
            : null;
    }

    /// <summary>What a word should read, said in so many words.</summary>
    public static InsertionJudgement? Correction(InsertionContext c) =>
        Label(c) == "correction" && WordBack(c) is { } about
            ? new InsertionJudgement(InsertionKind.Correction, Certainty.High, null, about)
            : null;

    /// <summary>Something on the document that is not by its writer.</summary>
    public static InsertionJudgement? DocumentMark(InsertionContext c)
    {
        // "A [handwritten] letter" is a sentence.
        bool inSentence = c.Words.Length == 1 && (c.Convention.Determiners.Contains(c.WordBefore) || (c.NextLetter is { } next && char.IsLower(next)));
        return inSentence ? null : Label(c) switch
        {
            "stamp" => new InsertionJudgement(InsertionKind.Stamp, Certainty.High),
            { } label when label.StartsWith("mark-", StringComparison.Ordinal) =>
                new InsertionJudgement(InsertionKind.Handwritten, Certainty.High, label["mark-".Length..]),
            _ => null,
        };
    }

    /// <summary>What the convention says of the words that a content begins with; null where it says nothing.</summary>
    public static string? Label(InsertionContext c) => Label(c.Plain, c.Convention.BracketWords);

    /// <summary>What a table says of the words that a text begins with, the longest words first.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="table">The words; behind one with “|” no other word may follow.</param>
    public static string? Label(string text, IEnumerable<KeyValuePair<string, string>> table)
    {
        (int length, string? label) = (0, null);
        foreach ((string words, string means) in table)
        {
            bool alone = words[^1] == '|';
            int end = words.Length - (alone ? 1 : 0);
            bool fits = end > length && end <= text.Length && text.AsSpan(0, end).Equals(words.AsSpan(0, end), StringComparison.OrdinalIgnoreCase)
                && IsEnd(text, end, alone, words[end - 1]);
            (length, label) = fits ? (end, means) : (length, label);
        }

        return label;
    }

    /// <summary>Where the word begins that stands directly before a bracket; null where none does.</summary>
    public static int? WordBack(InsertionContext c)
    {
        int end = c.Bracket.Start;
        while (end > 0 && char.IsWhiteSpace(c.Text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && !char.IsWhiteSpace(c.Text[start - 1]) && !BracketParser.IsBracket(c.Text[start - 1]) && c.Text[start - 1] is not ('"' or '“' or '('))
        {
            start--;
        }

        return start < end ? start : null;
    }

    private static bool IsEnd(string text, int end, bool alone, char last)
    {
        if (end == text.Length)
        {
            return true;
        }

        return alone
            ? !char.IsLetterOrDigit(text[end]) && !(text[end] is ' ' && end + 1 < text.Length && char.IsLetter(text[end + 1]))
            : !char.IsLetterOrDigit(last) || !char.IsLetterOrDigit(text[end]);
    }
}
