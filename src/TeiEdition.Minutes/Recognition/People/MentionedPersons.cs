// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Labels;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Finds persons whom a title or a sentence names, so that a label may mean them. Immutable; safe on any thread.</summary>
internal sealed class MentionedPersons(PersonPhraseParser phrases, Convention convention)
{
    private const int MostWordsOfName = 4;
    private const int LongestMeeting = 300;

    /// <summary>Those who talk according to a title: “… between A and B”, “… with A”.</summary>
    /// <param name="title">The title.</param>
    public ImmutableArray<PersonPhrase> OfTitle(string title)
    {
        string[] words = title.Length > LongestMeeting ? [] : NameCase.Of(title).Split(' ');
        if (!title.Any(char.IsLower))
        {
            words = [.. words.Select(w => convention.FunctionWords.Contains(w) ? w.ToLowerInvariant() : w)];
        }

        int first = Array.FindIndex(words, convention.People.MeetingWords.Contains) + 1;
        if (first <= 0)
        {
            return [];
        }

        int end = first;
        while (end < words.Length && (words[end].Length == 0 || !char.IsLower(words[end][0]) || words[end] is "and" || convention.People.NameParticles.Contains(words[end]))
            && !(words[end].Length > 0 && (char.IsAsciiDigit(words[end][0]) || words[end][0] is '(')))
        {
            end++;
        }

        string[] pieces = string.Join(' ', words[first..end]).Split([" and ", ",", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. pieces
                .Where(p => !phrases.IsOther(p))
                .Select(p => phrases.Parse(p.TrimEnd('.', ':'), 0))
                .OfType<PersonPhrase>()
                .Where(p => p.Name.Length > 0 && !p.Name.Split(' ').Any(w => convention.SideWords.Contains(w) || convention.People.Institutions.Contains(w)))
                .Select(p => p with { Affiliation = null }),
        ];
    }

    /// <summary>Those whom a text names with a title before the name, and by what other name it will call them.</summary>
    /// <param name="text">The text.</param>
    public ImmutableArray<PersonPhrase> OfText(string text)
    {
        ImmutableArray<PersonPhrase>.Builder found = ImmutableArray.CreateBuilder<PersonPhrase>();
        string plain = text.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        string[] words = plain.Split(' ');
        int index = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (convention.Titles.Contains(words[i].TrimStart('(', '"', '“')) && Read(words, i) is { } read)
            {
                int nameEnd = index + string.Join(' ', words[i..read.End]).Length;
                found.Add(read.Phrase with { Alias = Alias(plain, nameEnd) });
                for (; i + 1 < read.End; i++)
                {
                    index += words[i].Length + 1;
                }
            }

            index += words[i].Length + 1;
        }

        return found.ToImmutable();
    }

    /// <summary>The list of an opening sentence that says who was there: “Present were A and B.”; empty where there is none.</summary>
    /// <param name="text">The opening.</param>
    public string Attendance(string text)
    {
        foreach (string words in convention.People.Presence)
        {
            int at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                string rest = text[(at + words.Length)..].TrimStart(':', ' ');
                int end = rest.IndexOf(". ", StringComparison.Ordinal);
                return end > 0 ? rest[..end] : rest.TrimEnd('.');
            }
        }

        return string.Empty;
    }

    private static string? Alias(string text, int nameEnd)
    {
        int open = nameEnd + 1;
        if (open >= text.Length || text[open] != '(')
        {
            return null;
        }

        int close = text.IndexOf(')', open);
        return close > 0 && close - open < LongestMeeting ? LabelText.AliasOf(text[open..(close + 1)]) : null;
    }

    // Titles from an index on, and the capitalised words behind them.
    private (PersonPhrase Phrase, int End)? Read(string[] words, int first)
    {
        int start = first;
        while (start > 0 && convention.TitleModifiers.Contains(words[start - 1]))
        {
            start--;
        }

        int name = first;
        while (name < words.Length && (convention.Titles.Contains(words[name]) || convention.TitleModifiers.Contains(words[name])))
        {
            name++;
        }

        int end = name;
        bool ends = false;
        while (!ends && end < words.Length && end - name < MostWordsOfName && IsNameWord(words[end], end > name))
        {
            ends = words[end][^1] is ',' or '.' or ';' or ':' or ')' or '!' or '?' && words[end].Length > 2;
            end++;
        }

        if (end == name)
        {
            return null;
        }

        string printed = string.Join(' ', words[name..end]).TrimEnd(',', ';', ':', ')', '!', '?', '.');
        printed = printed.EndsWith("'s", StringComparison.Ordinal) || printed.EndsWith("’s", StringComparison.Ordinal) ? printed[..^2] : printed;
        return (new PersonPhrase(printed, null, string.Join(' ', words[start..name]), null, 0), end);
    }

    private bool IsNameWord(string word, bool inside) =>
        word.Length > 0 && ((char.IsUpper(word[0]) && !convention.FunctionWords.Contains(word)) || (inside && convention.People.NameParticles.Contains(word)));
}
