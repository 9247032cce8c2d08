// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>A bracket and what stands round it, as the rules ask for it. Immutable.</summary>
internal sealed class InsertionContext
{
    // No rule looks further than some words.
    private const int Reach = 400;

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
        Content = text[(bracket.Start + 1)..(bracket.End - 1)].Trim();
        Words = Content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string before = text[Math.Max(0, bracket.Start - Reach)..bracket.Start].Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        Before = before.TrimEnd();
        TouchesWordBefore = before.Length > 0 && char.IsLetterOrDigit(before[^1]);
        After = text[bracket.End..Math.Min(text.Length, bracket.End + Reach)];
        WordBefore = LastWord(Before);
    }

    /// <summary>The printed text.</summary>
    public string Text { get; }

    /// <summary>The bracket.</summary>
    public Bracket Bracket { get; }

    /// <summary>The names found in and round the bracket.</summary>
    public ImmutableArray<PrintedName> Names { get; }

    /// <summary>The words of the rules.</summary>
    public Convention Convention { get; }

    /// <summary>What stands in the bracket, trimmed.</summary>
    public string Content { get; }

    /// <summary>Its words.</summary>
    public string[] Words { get; }

    /// <summary>The text shortly before the bracket, without brackets and white space at its end.</summary>
    public string Before { get; }

    /// <summary>The word before the bracket, without punctuation round it; empty at the beginning of a sentence.</summary>
    public string WordBefore { get; }

    /// <summary>The text shortly behind the bracket.</summary>
    public string After { get; }

    /// <summary>Whether the bracket follows a letter directly, as in <c>Gen[eral]</c>.</summary>
    public bool TouchesWordBefore { get; }

    /// <summary>Whether the bracket follows the end of a sentence, or nothing.</summary>
    public bool IsSentenceStart => Before.TrimEnd('"', '”', ')') is var said && (said.Length == 0 || ".?!:;".Contains(said[^1], StringComparison.Ordinal));

    /// <summary>The first letter behind the bracket and a space, or null.</summary>
    public char? NextLetter
    {
        get
        {
            string next = After.TrimStart();
            return next.Length > 0 && char.IsLetter(next[0]) ? next[0] : null;
        }
    }

    /// <summary>Whether every word of the content begins with a capital and one of them is no word of the grammar.</summary>
    public bool IsCapitalised =>
        Words.Length > 0 && Words.All(w => char.IsUpper(w[0])) && Words.Any(w => !Convention.FunctionWords.Contains(w));

    /// <summary>The name that is the whole content, titles included, or null.</summary>
    public PrintedName? NameAsContent =>
        Names.FirstOrDefault(n => n.Start == Bracket.Start + 1 && n.End == Bracket.End - 1);

    /// <summary>The name that holds the bracket and more, or null.</summary>
    public PrintedName? NameAround =>
        Names.FirstOrDefault(n => n.Start <= Bracket.Start && n.End >= Bracket.End);

    private static string LastWord(string text)
    {
        string word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length > 0 && char.IsLetterOrDigit(word[^1]) ? word.TrimStart('(', '"', '“', '—', '–') : string.Empty;
    }
}
