// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Reads “Institution Title Name [Variant], Title Name”. Immutable; safe on any thread.</summary>
internal sealed class PersonPhraseParser(NameRecogniser names, Convention convention)
{
    private const int MostWordsOfName = 5;

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
            if (Likeness.AreVariants(last, content) || ShareFirst(last, content))
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
        string name = known is null ? reading[nameStart..].Trim().TrimEnd(',') : reading[nameStart..known.End];
        string titles = reading[titleStart..nameStart].Trim();
        string affiliation = reading[..titleStart].Trim().TrimEnd(',');
        affiliation = convention.People.Articles.Contains(affiliation) ? string.Empty : affiliation;
        bool isName = name.Length == 0 || IsNameLike(name);
        return isName && name.Length + titles.Length > 0
            ? new PersonPhrase(name, variant, NullIfEmpty(titles), NullIfEmpty(affiliation), index + (titles.Length > 0 ? titleStart : nameStart))
            : null;
    }

    // "Vasil Nathi [Vasil Nathanaili]": as many words, and the first one the same.
    private static bool ShareFirst(string name, string other)
    {
        (string[] x, string[] y) = (name.Split(' '), other.Split(' '));
        return x.Length > 1 && x.Length == y.Length && x[0] == y[0] && y.All(w => w.Length > 0 && char.IsUpper(w[0]));
    }

    /// <summary>Whether a text is the name of somebody known, with or without titles.</summary>
    /// <param name="text">The text.</param>
    public bool IsKnown(string text) =>
        names.Find(text).Any(n => n.End == text.Length && n.Start == 0 && n.Entities.Any(e => e.Kind == EntityKind.Person));

    /// <summary>Whether a text is the name of something known that is no person.</summary>
    /// <param name="text">The text.</param>
    public bool IsOther(string text) =>
        names.Find(text).Any(n => n.End == text.Length && n.Start == 0 && n.Entities.All(e => e.Kind != EntityKind.Person));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

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
            && words.All(w => char.IsUpper(w[0]) || convention.People.NameParticles.Contains(w))
            && !words.All(convention.TitleModifiers.Contains)
            && !(words.Length == 1 && convention.FunctionWords.Contains(words[0]));
    }
}
