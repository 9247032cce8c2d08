// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>A bracket and what stands round it, as the rules ask for it. Immutable.</summary>
internal sealed class InsertionContext
{
    // No rule looks further than some words.
    private const int Reach = 400;
    private const int LongestContent = 2000;

    /// <summary>Takes a bracket.</summary>
    /// <param name="text">The printed text.</param>
    /// <param name="bracket">The bracket.</param>
    /// <param name="names">The names found in and round it.</param>
    /// <param name="convention">The words of the rules.</param>
    public InsertionContext(string text, Bracket bracket, ImmutableArray<PrintedName> names, Convention convention)
    {
        Text = text;
        Bracket = bracket;
        Names = names;
        Convention = convention;
        Content = text[(bracket.Start + 1)..Math.Min(bracket.End - 1, bracket.Start + 1 + LongestContent)].Trim();
        Plain = BracketParser.WithoutBrackets(Content).Trim();
        Words = Plain.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        string before = BracketParser.WithoutBrackets(text.AsSpan(Math.Max(0, bracket.Start - Reach)..bracket.Start).ToString());
        Before = before.TrimEnd();
        TouchesWordBefore = before.Length > 0 && char.IsLetterOrDigit(before[^1]);
        After = text[bracket.End..Math.Min(text.Length, bracket.End + Reach)];
        Follows = BracketParser.WithoutBrackets(After).TrimStart();
        TouchesWordAfter = After.Length > 0 && char.IsLetterOrDigit(After[0]);
        LastToken = Before[(Before.LastIndexOfAny([' ', '\u00A0']) + 1)..].TrimStart('(', '"', '“', '‘', '\'', '—', '–', '-', '«', '„');
        TitleBefore = convention.Titles.Contains(LastToken) ? LastToken : null;
        WordBefore = LastToken.Length > 0 && char.IsLetterOrDigit(LastToken[^1]) ? LastToken : string.Empty;
        WordsBefore = [.. Before[Math.Max(0, Before.Length - 80)..].Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).TakeLast(6).Select(w => w.TrimStart('(', '"', '“', '‘'))];
        NextWord = ReadNextWord(After);
        HasLetterCase = Content.Concat(Before).Concat(After).Any(char.IsLower);
    }

    /// <summary>The printed text.</summary>
    public string Text { get; }

    /// <summary>The bracket.</summary>
    public Bracket Bracket { get; }

    /// <summary>The names found in and round the bracket.</summary>
    public ImmutableArray<PrintedName> Names { get; }

    /// <summary>The words of the rules.</summary>
    public Convention Convention { get; }

    /// <summary>What stands in the bracket, trimmed; the beginning of it where it is very long.</summary>
    public string Content { get; }

    /// <summary>The same without the brackets in it.</summary>
    public string Plain { get; }

    /// <summary>Its words.</summary>
    public string[] Words { get; }

    /// <summary>The text shortly before the bracket, without brackets and white space at its end.</summary>
    public string Before { get; }

    /// <summary>What stands before the bracket up to white space, without opening punctuation; may end with punctuation.</summary>
    public string LastToken { get; }

    /// <summary>The word before the bracket, without punctuation round it; empty at the beginning of a sentence.</summary>
    public string WordBefore { get; }

    /// <summary>Up to six words before the bracket with their punctuation, in reading order.</summary>
    public ImmutableArray<string> WordsBefore { get; }

    /// <summary>The title directly before the bracket, as <c>Premier</c> or <c>Mr.</c>; null for none.</summary>
    public string? TitleBefore { get; }

    /// <summary>The text shortly behind the bracket.</summary>
    public string After { get; }

    /// <summary>The same without brackets and without white space at its start.</summary>
    public string Follows { get; }

    /// <summary>The word behind the bracket where nothing but a space is between; empty for none.</summary>
    public string NextWord { get; }

    /// <summary>Whether the bracket follows a letter directly, as in <c>Gen[eral]</c>.</summary>
    public bool TouchesWordBefore { get; }

    /// <summary>Whether a letter follows the bracket directly, as in <c>[G]eneral</c>.</summary>
    public bool TouchesWordAfter { get; }

    /// <summary>Whether small letters stand here: where all is in capitals, these say nothing.</summary>
    public bool HasLetterCase { get; }

    /// <summary>Whether the paragraph is a stage direction as a whole.</summary>
    public bool InStage { get; init; }

    /// <summary>Words that stand somewhere in the document in small letters, and so are no names.</summary>
    public IReadOnlySet<string> CommonWords { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether the bracket follows the end of a sentence, or nothing.</summary>
    public bool IsSentenceStart => TitleBefore is null
        && Before.TrimEnd('"', '”', ')', '’', '»') is var said && (said.Length == 0 || ".?!:;…".Contains(said[^1], StringComparison.Ordinal));

    /// <summary>Whether a sentence ends before what follows the bracket: nothing, or a capital, stands there.</summary>
    public bool IsSentenceEnd => Follows.Length == 0 || char.IsUpper(Follows.TrimStart('"', '“', '(', '‘', '«').FirstOrDefault());

    /// <summary>The first letter behind the bracket and a space, or null.</summary>
    public char? NextLetter => Follows.Length > 0 && char.IsLetter(Follows[0]) ? Follows[0] : null;

    /// <summary>Whether a word with a capital follows that is no word of the grammar, so that bracket and word may be one name.</summary>
    public bool LeadsToCapital =>
        NextWord.Length > 0 && char.IsUpper(NextWord[0]) && !Convention.FunctionWords.Contains(NextWord) && HasLetterCase;

    /// <summary>Whether every word of the content begins with a capital and one of them is no word of the grammar.</summary>
    public bool IsCapitalised => HasLetterCase
        && Words.Length > 0 && Words.All(w => char.IsUpper(w[0])) && Words.Any(w => !Convention.FunctionWords.Contains(w));

    /// <summary>The name that is the whole content, titles included, or null.</summary>
    public PrintedName? NameAsContent =>
        Names.FirstOrDefault(n => n.Start == Bracket.Start + 1 && n.End == Bracket.End - 1);

    /// <summary>The name that holds the bracket and more, or null.</summary>
    public PrintedName? NameAround =>
        Names.FirstOrDefault(n => n.Start <= Bracket.Start && n.End >= Bracket.End);

    private static string ReadNextWord(string after)
    {
        int start = 0;
        while (start < after.Length && (char.IsWhiteSpace(after[start]) || BracketParser.IsBracket(after[start])))
        {
            start++;
        }

        int end = start;
        while (end < after.Length && (char.IsLetterOrDigit(after[end]) || after[end] is '-' or '\'' or '’'))
        {
            end++;
        }

        bool apart = start > 0 && after[..start].Any(char.IsWhiteSpace);
        return apart ? after[start..end] : string.Empty;
    }
}
