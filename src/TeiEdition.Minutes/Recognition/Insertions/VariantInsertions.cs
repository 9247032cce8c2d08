// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for brackets that hold another form of the words before them. Stateless; safe on any thread.</summary>
internal static class VariantInsertions
{
    private const int ShortestCorrected = 4;

    /// <summary>The name before the bracket in the letters of its own language.</summary>
    public static InsertionJudgement? OriginalScript(InsertionContext c)
    {
        if (!Scripts.IsOther(c.Plain) || c.Bracket.Start == 0)
        {
            return null;
        }

        int end = EndOfWords(c);
        PrintedName? name = c.Names.FirstOrDefault(n => n.End == end);
        int? start = name?.NameStart ?? CapitalisedBack(c.Text, end);
        return start is null || start >= end
            ? new InsertionJudgement(InsertionKind.Note, Certainty.Medium, "original")
            : new InsertionJudgement(InsertionKind.Variant, name is null ? Certainty.Medium : Certainty.High, null, start);
    }

    /// <summary>The form of a name, after a like form of it.</summary>
    public static InsertionJudgement? Variant(InsertionContext c)
    {
        if (!c.IsCapitalised || c.Bracket.Start == 0 || c.Text[c.Bracket.Start - 1] is not (' ' or '\u00A0'))
        {
            return null;
        }

        int end = EndOfWords(c);
        PrintedName? name = c.Names.FirstOrDefault(n => n.End == end);
        foreach (int start in Starts(c, name, end))
        {
            string other = c.Text[start..end];
            bool capitalised = other.Length > 0 && other.Split(' ').All(w => w.Length > 0 && char.IsUpper(w[0]));
            if (capitalised && !other.Any(BracketParser.IsBracket) && Likeness.AreVariants(other, c.Plain))
            {
                return new InsertionJudgement(InsertionKind.Variant, name is null ? Certainty.Medium : Certainty.High, null, start);
            }
        }

        return null;
    }

    /// <summary>The abbreviation of a name behind it, or the name behind its abbreviation.</summary>
    public static InsertionJudgement? Abbreviation(InsertionContext c)
    {
        int end = EndOfWords(c);
        if (end == c.Bracket.Start || end == 0)
        {
            return null;
        }

        if (IsAbbreviation(c.Plain) && InitialsBack(c.Text, end, c.Plain) is { } start)
        {
            return new InsertionJudgement(InsertionKind.Variant, Certainty.Medium, null, start);
        }

        string last = c.WordBefore;
        return IsAbbreviation(last) && Initials(c.Plain).Equals(Letters(last), StringComparison.OrdinalIgnoreCase)
            ? new InsertionJudgement(InsertionKind.Identification, Certainty.High)
            : null;
    }

    /// <summary>A word in small letters behind a like one: what it should read.</summary>
    public static InsertionJudgement? LikelyCorrection(InsertionContext c)
    {
        string word = c.WordBefore;
        bool fits = c.Words.Length == 1 && !c.TouchesWordBefore && !c.TouchesWordAfter
            && c.Plain.Length >= ShortestCorrected && word.Length >= ShortestCorrected
            && c.Plain.All(IsOfWord) && word.All(IsOfWord) && char.IsLower(c.Plain[0]) && char.IsLower(word[0])
            && word[0] == c.Plain[0] && !word.Equals(c.Plain, StringComparison.Ordinal)
            && word.Length < 40 && c.Plain.Length < 40 && Likeness.Distance(word, c.Plain) <= Math.Max(1, Math.Max(word.Length, c.Plain.Length) / 3);
        return fits && LabelledInsertions.WordBack(c) is { } start && EndOfWords(c) > start
            ? new InsertionJudgement(InsertionKind.Correction, Certainty.Medium, null, start)
            : null;
    }

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '-' or '\'' or '’';

    // Where the words before the bracket end.
    private static int EndOfWords(InsertionContext c)
    {
        int end = c.Bracket.Start;
        while (end > 0 && c.Text[end - 1] is ' ' or '\u00A0')
        {
            end--;
        }

        return end;
    }

    // The known name, else as many words as the variant has, else the one before or after a hyphen more or less.
    private static IEnumerable<int> Starts(InsertionContext c, PrintedName? name, int end)
    {
        if (name is not null)
        {
            yield return name.NameStart;
        }

        yield return WordsBack(c.Text, end, c.Words.Length);
        yield return WordsBack(c.Text, end, c.Words.Length + 1);
        if (c.Words.Length > 1)
        {
            yield return WordsBack(c.Text, end, c.Words.Length - 1);
        }
    }

    private static int? CapitalisedBack(string text, int end)
    {
        int start = end;
        for (int words = 0; words < 4 && start > 0; words++)
        {
            int wordEnd = words == 0 ? start : start - 1;
            int wordStart = wordEnd;
            while (wordStart > 0 && (char.IsLetterOrDigit(text[wordStart - 1]) || text[wordStart - 1] is '-' or '\'' or '’'))
            {
                wordStart--;
            }

            if (wordStart == wordEnd || !char.IsUpper(text[wordStart]))
            {
                break;
            }

            start = wordStart;
            if (start == 0 || text[start - 1] is not (' ' or '\u00A0'))
            {
                break;
            }
        }

        return start < end ? start : null;
    }

    private static bool IsAbbreviation(string text) => Letters(text) is { Length: >= 2 and <= 8 } letters
        && letters.All(char.IsUpper) && text.All(ch => char.IsUpper(ch) || ch is '.' or '-');

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Initials(string text)
    {
        StringBuilder initials = new();
        foreach (string word in text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsUpper(word[0]))
            {
                initials.Append(word[0]);
            }
        }

        return initials.ToString();
    }

    private static int? InitialsBack(string text, int end, string abbreviation)
    {
        string letters = Letters(abbreviation);
        for (int words = letters.Length; words <= letters.Length + 3; words++)
        {
            int start = WordsBack(text, end, words);
            string phrase = text[start..end];
            if (char.IsUpper(phrase.FirstOrDefault()) && !phrase.Any(BracketParser.IsBracket) && Initials(phrase) == letters)
            {
                return start;
            }
        }

        return null;
    }

    // Where so many words begin that end at an index.
    private static int WordsBack(string text, int end, int words)
    {
        int start = end;
        for (int i = 0; i < words && start > 0; i++)
        {
            start = text.LastIndexOf(' ', start - 1);
            if (start < 0)
            {
                return 0;
            }
        }

        return start == end ? start : start + 1;
    }
}
