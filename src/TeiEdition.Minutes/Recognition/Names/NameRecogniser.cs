// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>Finds names in a reading text: the longest match wins, inflected forms match, titles join. Immutable; safe on any thread.</summary>
internal sealed class NameRecogniser(NameLexicon lexicon, Convention convention)
{
    private static readonly ImmutableArray<string> PersonEndings = ["'s", "s'", "'", ""];
    private static readonly ImmutableArray<string> OtherEndings = ["'s", "s'", "s", "'", ""];

    /// <summary>The names in a text, by their starts; no two overlap.</summary>
    /// <param name="reading">A text without brackets.</param>
    public ImmutableArray<NameCandidate> Find(string reading)
    {
        string folded = NameLexicon.Fold(reading);
        List<NameCandidate> all = [];
        for (int i = 0; i < folded.Length; i++)
        {
            if (IsWordStart(folded, i))
            {
                all.AddRange(FindAt(reading, folded, i));
            }
        }

        // The longest first, so what is taken already takes the first or the last character of whatever overlaps it.
        List<NameCandidate> chosen = [];
        bool[] taken = new bool[folded.Length];
        foreach (NameCandidate candidate in all.OrderByDescending(c => c.End - c.Start).ThenBy(c => c.Start))
        {
            if (!taken[candidate.Start] && !taken[candidate.End - 1])
            {
                chosen.Add(candidate);
                taken.AsSpan(candidate.Start..candidate.End).Fill(true);
            }
        }

        return [.. chosen.OrderBy(c => c.Start)];
    }

    /// <summary>The start of the titles that stand directly before an index; the index itself where none does.</summary>
    /// <param name="text">A text without brackets.</param>
    /// <param name="nameStart">0-based index of the name's first character.</param>
    public int TitleStart(string text, int nameStart)
    {
        int start = nameStart;
        bool needsTitle = true;
        while (start >= 2 && text[start - 1] is ' ' or '\u00A0')
        {
            int wordStart = text.LastIndexOf(' ', start - 2) + 1;
            string word = text[wordStart..(start - 1)].TrimStart('(', '"', '“');
            bool accepted = Holds(convention.Titles, word) || (!needsTitle && Holds(convention.TitleModifiers, word));
            if (!accepted)
            {
                break;
            }

            needsTitle = false;
            start = start - 1 - word.Length;
        }

        return start;
    }

    // A title may stand in capitals, as the name does behind it.
    private static bool Holds(FrozenSet<string> words, string word) =>
        words.Contains(word) || (word.Length > 1 && char.IsUpper(word[1]) && words.Contains(word[0] + word[1..].ToLowerInvariant()));

    private static bool IsWordStart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '-' or '\''));

    private static bool IsWordEnd(string text, int end) =>
        end == text.Length
        || !(char.IsLetterOrDigit(text[end])
            || (text[end] is '-' or '\'' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    // A further word with a capital makes it the name of somebody else; in capitals, all words have them.
    private static bool NameGoesOn(string reading, int end) =>
        end + 1 < reading.Length && reading[end] is ' ' or '\u00A0' && char.IsUpper(reading[end + 1]) && !char.IsUpper(reading[end - 1]);

    private static ImmutableArray<(int Start, int End, string Correction)> Misreadings(string reading, int start, NameForm form)
    {
        ImmutableArray<(int, int, string)>.Builder found = ImmutableArray.CreateBuilder<(int, int, string)>();
        int wordStart = 0;
        foreach (string word in form.Text.Split(' '))
        {
            ReadOnlySpan<char> printed = reading.AsSpan(start + wordStart, word.Length);
            bool same = true;
            for (int i = 0; i < word.Length; i++)
            {
                same &= printed[i] == word[i] || NameLexicon.Fold(word[i].ToString()) is "'" or " ";
            }

            if (!same)
            {
                found.Add((start + wordStart, start + wordStart + word.Length, word));
            }

            wordStart += word.Length + 1;
        }

        return found.ToImmutable();
    }

    private IEnumerable<NameCandidate> FindAt(string reading, string folded, int start)
    {
        foreach (IGrouping<string, NameForm> group in lexicon.At(folded, start).GroupBy(f => f.Text, StringComparer.Ordinal))
        {
            NameForm form = group.First();
            int end = start + form.Text.Length;
            ImmutableArray<string> endings = form.Kind == EntityKind.Person ? PersonEndings : OtherEndings;
            int inflected = endings
                .Where(e => string.CompareOrdinal(folded, end, e, 0, e.Length) == 0 && IsWordEnd(folded, end + e.Length))
                .Select(e => end + e.Length)
                .DefaultIfEmpty(0)
                .Max();
            ImmutableArray<(int Start, int End, string Correction)> misreadings = Misreadings(reading, start, form);
            if (inflected == 0 || misreadings.Length == form.Text.Split(' ').Length)
            {
                continue;
            }

            (int from, int titleEnd) = form.Kind == EntityKind.Person ? WithTitles(reading, start, form.Text) : (start, start);
            if (form.NeedsTitle && (from == start || misreadings.Length > 0 || NameGoesOn(reading, inflected)))
            {
                continue;
            }

            yield return new NameCandidate(
                from, start, titleEnd, inflected, form.Text, [.. group.Select(f => (f.Kind, f.Id)).Distinct()], misreadings)
            {
                IsTitledWord = form.NeedsTitle,
            };
        }
    }

    // Titles before the form and those that the form itself begins with.
    private (int Start, int TitleEnd) WithTitles(string reading, int start, string form)
    {
        int from = TitleStart(reading, start);
        int titleEnd = start;
        string[] words = form.Split(' ');
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (!convention.Titles.Contains(words[i]) && !convention.TitleModifiers.Contains(words[i]))
            {
                break;
            }

            titleEnd += words[i].Length + 1;
        }

        return (from, titleEnd);
    }
}
