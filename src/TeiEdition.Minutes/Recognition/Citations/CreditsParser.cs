// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>
/// Reads who did what for a publication: “Obtained by A and translated from the Russian by B and C”. Immutable; safe on any
/// thread.
/// </summary>
internal sealed class CreditsParser(Convention convention)
{
    private const int MostWordsBeforeBy = 12;

    /// <summary>The statements of a text, and where the first begins; its length where there is none.</summary>
    /// <param name="text">The text.</param>
    public (ImmutableArray<Responsibility> Statements, int Start) Parse(string text)
    {
        ImmutableArray<(int Start, int End)> words = Words(text);
        ImmutableArray<Responsibility>.Builder found = ImmutableArray.CreateBuilder<Responsibility>();
        int first = text.Length;
        for (int i = 0; i < words.Length; i++)
        {
            if (StatementId(text[words[i].Start..words[i].End]) is not { } id || By(text, words, i) is not { } by)
            {
                continue;
            }

            (ImmutableArray<string> names, int next, _) = Names(text, words, by + 1);
            if (!names.IsEmpty)
            {
                id = words[i..by].Select(w => StatementId(text[w.Start..w.End])).Contains("translators") ? "translators" : id;
                found.Add(new Responsibility(text[words[i].Start..words[by].End], names) { Id = id });
                first = Math.Min(first, words[i].Start);
                i = next - 1;
            }
        }

        return (found.ToImmutable(), first);
    }

    /// <summary>The names that a text begins with, and whether it has nothing else.</summary>
    /// <param name="text">The text, as “A and B”.</param>
    public (ImmutableArray<string> Names, bool IsWhole) ParseNames(string text)
    {
        ImmutableArray<(int Start, int End)> words = Words(text);
        (ImmutableArray<string> names, int next, bool skipped) = Names(text, words, 0);
        return (names, !skipped && next == words.Length);
    }

    private static ImmutableArray<(int Start, int End)> Words(string text)
    {
        ImmutableArray<(int, int)>.Builder words = ImmutableArray.CreateBuilder<(int, int)>();
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            if (end > i)
            {
                words.Add((i, end));
            }

            i = end + 1;
        }

        return words.ToImmutable();
    }

    private string? StatementId(string word) =>
        convention.CreditVerbs.TryGetValue(word.Trim('(', '[', ',', ';', '.'), out string? id) ? id : null;

    // The index of "by" behind a verb; null where the sentence ends before it.
    private static int? By(string text, ImmutableArray<(int Start, int End)> words, int verb)
    {
        for (int i = verb; i < Math.Min(words.Length, verb + MostWordsBeforeBy); i++)
        {
            string word = text[words[i].Start..words[i].End];
            if (i > verb && word.Equals("by", StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }

            if (word[^1] is '.' or ';' or ':')
            {
                return null;
            }
        }

        return null;
    }

    // A name is words with capitals; it ends with a comma, "and", or a small word. The list ends with the sentence or a verb.
    private (ImmutableArray<string> Names, int Next, bool Skipped) Names(string text, ImmutableArray<(int Start, int End)> words, int from)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        int start = -1;
        bool skipped = false;
        int i = from;
        void Close(int end)
        {
            if (start >= 0)
            {
                names.Add(text[words[start].Start..end].TrimEnd(',', ';', '.', ')', ']'));
            }

            start = -1;
        }

        for (; i < words.Length; i++)
        {
            string word = text[words[i].Start..words[i].End];
            bool joins = word is "and" or "&" or "with" or "und" or "et";
            bool verbNext = StatementId(word) is not null || (joins && i + 1 < words.Length && StatementId(text[words[i + 1].Start..words[i + 1].End]) is not null);
            if (verbNext || word.StartsWith("http", StringComparison.Ordinal))
            {
                break;
            }

            bool name = !skipped && IsNameWord(word, start >= 0);
            start = name && start < 0 ? i : start;
            if (!name)
            {
                Close(i > from ? words[i - 1].End : words[i].Start);
                skipped |= !joins;
            }

            if (EndsSentence(word) && !convention.Titles.Contains(word))
            {
                Close(words[i].End);
                return (names.ToImmutable(), i + 1, skipped);
            }

            if (word[^1] is ',' && name)
            {
                Close(words[i].End);
            }

            skipped &= word[^1] is not ',';
        }

        Close(i > from ? words[i - 1].End : from);
        return (names.ToImmutable(), i, skipped);
    }

    private bool IsNameWord(string word, bool inside) =>
        char.IsUpper(word[0]) || (inside && convention.People.NameParticles.Contains(word)) || (char.IsLetter(word[0]) && !char.IsLower(word[0]));

    // Not behind an initial or a short form as "Jr."
    private static bool EndsSentence(string word) =>
        word[^1] is ';' || (word[^1] is '.' && word.Length > 3 && !word.AsSpan(0, word.Length - 1).Contains('.'));
}
