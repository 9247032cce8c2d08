// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;

namespace TeiEdition.Minutes.Evidence;

/// <summary>
/// Collects what looks like a name and was not tagged: words with capitals inside a sentence. For one document, on one thread.
/// </summary>
internal sealed class UnknownNameFinder
{
    private readonly Convention _convention;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    private UnknownNameFinder(Convention convention) => _convention = convention;

    /// <summary>Collects.</summary>
    /// <param name="minutes">The document.</param>
    /// <param name="convention">Its convention: words of the grammar, titles and months are no names.</param>
    /// <returns>The candidates, the frequent ones first, then in ordinal order.</returns>
    public static ImmutableArray<UnknownName> Find(RecognisedMinutes minutes, Convention convention)
    {
        UnknownNameFinder finder = new(convention);
        foreach (RecognisedText text in minutes.Texts.Values)
        {
            finder.Read(text);
        }

        return
        [
            .. finder._places
                .Select(p => new UnknownName(p.Key, [.. p.Value.Order()]))
                .OrderByDescending(n => n.Count)
                .ThenBy(n => n.Text, StringComparer.Ordinal),
        ];
    }

    private void Read(RecognisedText recognised)
    {
        string text = recognised.Text.Text;
        bool[] known = new bool[text.Length];
        foreach (InlineMark mark in recognised.Marks.Where(m => m is NameMark or ReferenceMark or DateMark or FurnitureMark or AliasMark))
        {
            known.AsSpan(mark.Start..mark.End).Fill(true);
        }

        int start = -1;
        int end = -1;
        bool sentence = true;
        for (int i = 0; i < text.Length;)
        {
            int after = WordEnd(text, i);
            if (after == i)
            {
                // A name goes over single spaces and hyphens, and over no other sign.
                sentence |= text[i] is '.' or '!' or '?' or ':' or '“' or '"' or '[' or '(';
                if (text[i] is not (' ' or '-'))
                {
                    Add(recognised.Text, start, end);
                    start = -1;
                }

                i++;
                continue;
            }

            bool isPart = !known[i] && IsNameWord(text[i..after]) && (!sentence || start >= 0);
            if (isPart)
            {
                start = start < 0 ? i : start;
                end = after;
            }
            else
            {
                Add(recognised.Text, start, end);
                start = -1;
            }

            sentence = false;
            i = after;
        }

        Add(recognised.Text, start, end);
    }

    private bool IsNameWord(string word) =>
        word.Length > 1 && char.IsUpper(word[0])
        && !_convention.FunctionWords.Contains(word) && !_convention.Titles.Contains(word) && !_convention.TitleModifiers.Contains(word)
        && !_convention.Months.ContainsKey(word) && !_convention.Pronouns.Contains(word);

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private void Add(SpannedText text, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        string name = text.Text[start..end];
        if (!_places.TryGetValue(name, out List<int>? places))
        {
            places = [];
            _places.Add(name, places);
        }

        places.Add(text.Offsets[start]);
    }
}
