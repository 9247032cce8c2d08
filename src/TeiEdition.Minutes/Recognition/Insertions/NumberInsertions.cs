// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>Rules for numbers in brackets: references, pages, dates. Stateless; safe on any thread.</summary>
internal static partial class NumberInsertions
{
    /// <summary>A reference to a note that the source does not have; it stays text.</summary>
    public static InsertionJudgement? Reference(InsertionContext c)
    {
        if (!ReferencePattern().IsMatch(c.Plain) || c.TouchesWordAfter)
        {
            return null;
        }

        bool touches = c.Bracket.Start > 0 && !char.IsWhiteSpace(c.Text[c.Bracket.Start - 1]) && !(c.Text[c.Bracket.Start - 1] is var b && char.IsDigit(b));
        bool behind = c.Follows.Length == 0 || ".,;:?!)”\"".Contains(c.Follows[0], StringComparison.Ordinal) || (c.IsSentenceStart && c.IsSentenceEnd);
        return touches || (behind && c.Before.Length > 0)
            ? new InsertionJudgement(InsertionKind.Text, Certainty.Medium)
            : null;
    }

    /// <summary>Where a page of the original begins or ends.</summary>
    public static InsertionJudgement? Page(InsertionContext c) =>
        LabelledInsertions.Label(c) == "page" && c.Words.Length <= 6 && (c.Plain.Any(char.IsAsciiDigit) || PageWords().IsMatch(c.Plain))
            ? new InsertionJudgement(InsertionKind.Page, Certainty.High)
            : null;

    /// <summary>The number of the page in a mark; null where it has none.</summary>
    public static string? PageNumber(string content) => PageNumberPattern().Match(content) is { Success: true } match ? match.Value : null;

    /// <summary>A date, or the rest of one.</summary>
    public static InsertionJudgement? Date(InsertionContext c)
    {
        bool date = c.Words.Length is > 0 and <= 5 && c.Words.All(w => IsDateWord(w.Trim(',', '.', ';'), c))
            && (!c.LeadsToCapital || IsDateWord(c.NextWord, c));
        if (!date)
        {
            return null;
        }

        return c.Convention.PointingWords.Contains(c.WordBefore)
            ? new InsertionJudgement(InsertionKind.Identification, Certainty.Medium)
            : new InsertionJudgement(InsertionKind.Sense, Certainty.High);
    }

    private static bool IsDateWord(string word, InsertionContext c) =>
        NumeralPattern().IsMatch(word) || c.Convention.Months.ContainsKey(word) || c.Convention.CalendarWords.Contains(word);

    [GeneratedRegex(@"^(?:[0-9]{1,3}[a-z]?|[*†‡§]{1,4}|[ivx]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"^[0-9]{1,4}(?:st|nd|rd|th|s)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumeralPattern();

    [GeneratedRegex(@"^(?:new page|page break|end of page)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageWords();

    [GeneratedRegex(@"[0-9]{1,5}[rva-c]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumberPattern();
}
