// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Reads “Institution Title Name [Variant], Title Name”. Immutable; safe on any thread.</summary>
internal sealed class PersonPhraseParser(NameRecogniser names, Convention convention)
{
    private const int MostWordsOfName = 5;

    /// <summary>The persons of a list, in reading order; what cannot be told apart with certainty is left out.</summary>
    /// <param name="text">The text as printed, brackets included.</param>
    public ImmutableArray<PersonPhrase> ParseList(string text)
    {
        ImmutableArray<PersonPhrase>.Builder persons = ImmutableArray.CreateBuilder<PersonPhrase>();
        foreach ((string piece, int index) in Split(text))
        {
            PersonPhrase? phrase = Parse(piece, index);
            if (phrase is null)
            {
                continue;
            }

            // "Name, Title": a piece of titles alone belongs to the person before it.
            if (phrase.Name.Length == 0)
            {
                if (persons.Count > 0 && persons[^1].Titles is null)
                {
                    persons[^1] = persons[^1] with { Titles = phrase.Titles, Affiliation = persons[^1].Affiliation ?? phrase.Affiliation };
                }
            }
            else
            {
                persons.Add(phrase);
            }
        }

        return persons.ToImmutable();
    }

    /// <summary>One person; null where no name and no title can be made out.</summary>
    /// <param name="piece">The phrase as printed.</param>
    /// <param name="index">Where it begins.</param>
    public PersonPhrase? Parse(string piece, int index)
    {
        (ImmutableArray<Bracket> brackets, _) = BracketParser.Parse(piece);
        string? variant = null;
        string printed = piece;
        if (brackets.Length > 0 && brackets[^1].End == piece.TrimEnd().Length && brackets[^1].Start > 0)
        {
            string before = piece[..brackets[^1].Start].TrimEnd();
            string content = piece[(brackets[^1].Start + 1)..(brackets[^1].End - 1)];
            string last = string.Join(' ', before.Split(' ').TakeLast(content.Split(' ').Length));
            if (Likeness.AreVariants(last, content))
            {
                variant = content;
                printed = before;
            }
        }

        string reading = printed.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        NameCandidate? known = names.Find(reading).LastOrDefault(n => n.Entities.Any(e => e.Kind == EntityKind.Person));
        int nameStart = known?.TitleEnd ?? UnknownNameStart(reading);
        int titleStart = known is not null ? Math.Min(known.Start, names.TitleStart(reading, nameStart))
            : nameStart == reading.Length ? Math.Min(nameStart, names.TitleStart(reading + " ", nameStart + 1))
            : names.TitleStart(reading, nameStart);
        string name = known is null ? reading[nameStart..].Trim() : reading[nameStart..known.End];
        string titles = reading[titleStart..nameStart].Trim();
        string affiliation = reading[..titleStart].Trim().TrimEnd(',');
        bool isName = name.Length == 0 || IsNameLike(name);
        return isName && name.Length + titles.Length > 0
            ? new PersonPhrase(name, variant, NullIfEmpty(titles), NullIfEmpty(affiliation), index + (titles.Length > 0 ? titleStart : nameStart))
            : null;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static IEnumerable<(string Piece, int Index)> Split(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is ',' or ';')
            {
                string piece = text[start..i];
                string trimmed = piece.TrimStart();
                int skipped = piece.Length - trimmed.Length;
                if (trimmed.StartsWith("and ", StringComparison.Ordinal))
                {
                    trimmed = trimmed[4..];
                    skipped += 4;
                }

                if (trimmed.Trim().Length > 0)
                {
                    yield return (trimmed.TrimEnd(), start + skipped);
                }

                start = i + 1;
            }
        }
    }

    // Behind the last title; where there is none, the whole phrase if it can be a name.
    private int UnknownNameStart(string reading)
    {
        int after = 0;
        for (int start = 0; start < reading.Length;)
        {
            int space = reading.IndexOf(' ', start);
            int end = space < 0 ? reading.Length : space;
            if (convention.Titles.Contains(reading[start..end]))
            {
                after = Math.Min(end + 1, reading.Length);
            }

            start = end + 1;
        }

        return after;
    }

    private bool IsNameLike(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWordsOfName
            && words.All(w => char.IsUpper(w[0]) || w is "von" or "van" or "de" or "al" or "bin")
            && !words.All(convention.TitleModifiers.Contains)
            && !(words.Length == 1 && convention.FunctionWords.Contains(words[0]));
    }
}
