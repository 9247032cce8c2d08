// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>
/// Finds whom a label means among the persons of a document. The rules stand in the order of their strength; the first that
/// finds somebody decides. Not thread-safe, as the register is not.
/// </summary>
internal sealed class SpeakerMatcher(PersonRegister register, PersonListParser lists, Convention convention)
{
    private const int MostCompared = 256;
    private const int ShortestVariant = 4;

    /// <summary>Matches a label of one person.</summary>
    /// <param name="name">The label.</param>
    public SpeakerMatch Match(SpeakerName name)
    {
        if (Alias(name) is { Persons.Length: > 0 } alias)
        {
            return alias;
        }

        SpeakerMatch match = name.Phrase.Name.Length > 0 ? ByName(name) : ByOffice(name);
        return match.Persons.IsEmpty && lists.RoleOf(name.Plain) is { } role ? ByRole(role) : match;
    }

    /// <summary>Names near to one that nobody has, for a message.</summary>
    /// <param name="name">The label.</param>
    public ImmutableArray<string> Near(SpeakerName name)
    {
        NameWords words = new(name.Phrase.Name.Length > 0 ? name.Phrase.Name : name.Plain);
        return
        [
            .. register.Persons
                .Take(MostCompared)
                .Where(p => p.Names.Any(n => n.Words.Any(w => words.Words.Any(v => v.Length >= ShortestVariant - 1 && Likeness.AreVariants(v, w)))))
                .Select(p => p.Participant.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(3),
        ];
    }

    private SpeakerMatch? Alias(SpeakerName name)
    {
        foreach (string form in (ReadOnlySpan<string>)[name.Plain, name.Phrase.Name])
        {
            if (Likeness.Key(form) is { Length: > 0 } key && register.With(PersonForm.Alias, key) is { Count: > 0 } found)
            {
                return Decide("alias", found, Certainty.High, name);
            }
        }

        return null;
    }

    private SpeakerMatch ByName(SpeakerName name)
    {
        NameWords words = new(name.Phrase.Name);
        if (words.Key.Length == 0)
        {
            return new SpeakerMatch("no letters", [], Certainty.Low);
        }

        if (Decide("same name", register.With(PersonForm.Key, words.Key), Certainty.High, name) is { } same)
        {
            return same;
        }

        if (words.Words.Length > 1 && Decide("same words", register.With(PersonForm.Sorted, words.Sorted), Certainty.High, name) is { } sorted)
        {
            return sorted;
        }

        if (Decide("part of a name", Containing(words), Certainty.High, name) is { } part)
        {
            return part;
        }

        if (Decide("initials", ByInitials(words), words.Words.IsEmpty ? Certainty.Medium : Certainty.High, name) is { } initials)
        {
            return initials;
        }

        return Decide("transliteration", Transliterated(words), Certainty.Medium, name)
            ?? Decide("spelling", Misspelt(words), Certainty.Medium, name)
            ?? new SpeakerMatch("nobody", [], Certainty.Low);
    }

    // Those one form of whose names has all words, the initials among them.
    private List<KnownPerson> Containing(NameWords words)
    {
        if (words.Words.IsEmpty)
        {
            return [];
        }

        IReadOnlyList<KnownPerson> rarest = words.Words.Select(w => register.With(PersonForm.Word, w)).MinBy(f => f.Count) ?? [];
        return [.. rarest.Where(p => p.Names.Any(n => words.Words.All(n.Words.Contains) && HasInitials(n, words)))];
    }

    private static bool HasInitials(NameWords name, NameWords label)
    {
        HashSet<char> letters = [.. name.Words.Where(w => !label.Words.Contains(w)).Select(w => w[0]), .. name.Initials];
        return label.Initials.All(letters.Contains);
    }

    // "J. Hale" for "John Hale", and the other way about; "K." for the only one with a K.
    private List<KnownPerson> ByInitials(NameWords words)
    {
        if (words.Words.IsEmpty)
        {
            IReadOnlyList<KnownPerson> first = words.Initials.Length == 0 ? [] : register.With(PersonForm.Initial, words.Initials[^1].ToString());
            return words.Initials.Length <= 1
                ? [.. first]
                : [.. first.Where(p => p.Names.Any(n => string.Concat(n.Words.Select(w => w[0])) == string.Concat(words.Initials) || HasInitials(n, words)))];
        }

        // Capitals without full stops: "JH".
        string key = words.Key;
        if (words.Words.Length == 1 && key.Length is 2 or 3)
        {
            return [.. register.With(PersonForm.Initial, key[^1..]).Where(p => p.Names.Any(n => n.Words.Length > 1 && string.Concat(n.Words.Select(w => w[0])) == key))];
        }

        IReadOnlyList<KnownPerson> rarest = words.Words.Select(w => register.With(PersonForm.Word, w)).Where(f => f.Count > 0).MinBy(f => f.Count) ?? [];
        return
        [
            .. rarest.Where(p => p.Names.Any(n => n.Initials.Length > 0
                && words.Words.All(w => n.Words.Contains(w) || n.Initials.Contains(w[0]))
                && n.Words.All(words.Words.Contains))),
        ];
    }

    private List<KnownPerson> Transliterated(NameWords words)
    {
        IReadOnlyList<KnownPerson> whole = register.With(PersonForm.Skeleton, words.Skeleton);
        if (whole.Count > 0 || words.Words.IsEmpty)
        {
            return [.. whole];
        }

        string[] skeletons = [.. words.Words.Select(NameWords.SkeletonOf)];
        IReadOnlyList<KnownPerson> rarest = skeletons.Select(s => register.With(PersonForm.WordSkeleton, s)).MinBy(f => f.Count) ?? [];
        return [.. rarest.Where(p => p.Names.Any(n => skeletons.All(n.Skeleton.Split(' ').Contains)))];
    }

    // One or two letters other in a longer word, the rest the same.
    private List<KnownPerson> Misspelt(NameWords words) => words.Words.IsEmpty || register.Persons.Count > MostCompared ? [] :
        [
            .. register.Persons.Where(p => p.Names.Any(n => words.Words.All(w =>
                n.Words.Contains(w) || (w.Length > ShortestVariant && n.Words.Any(v => v.Length > ShortestVariant && Likeness.AreVariants(v, w)))))),
        ];

    private SpeakerMatch ByOffice(SpeakerName name)
    {
        string[] words = OfficeWords(name.Phrase.Titles ?? name.Plain);
        if (words.Length == 0)
        {
            return BySide(name);
        }

        IReadOnlyList<KnownPerson> rarest = words.Select(w => register.With(PersonForm.Office, w)).MinBy(f => f.Count) ?? [];
        List<KnownPerson> holders = [.. rarest.Where(p => words.All(p.OfficeWords.Contains))];

        // "Minister" is not the vice minister where there is a minister, and the only one who fits is more sure than a deputy.
        List<KnownPerson> same = [.. holders.Where(p => Ranks(p.OfficeWords) == Ranks(words))];
        Certainty certainty = same.Count == 0 ? Certainty.Low
            : same is [{ Participant: { IsNamed: false, Occupation: { } office } }] && OfficeWords(office).Length == words.Length ? Certainty.High
            : Certainty.Medium;
        return Decide("office", same.Count > 0 ? same : holders, certainty, name) ?? BySide(name);
    }

    private string[] OfficeWords(string titles) =>
        [.. titles.Split([' ', ',', '\u00A0', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => !convention.FunctionWords.Contains(w) && !convention.FormsOfAddress.Contains(w))];

    private int Ranks(IEnumerable<string> words) => words.Count(convention.People.RankModifiers.Contains);

    // "North:", "Soviet side:" with only one person on that side.
    private SpeakerMatch BySide(SpeakerName name)
    {
        string[] words = [.. name.Plain.Split(' ').Where(w => !convention.SideWords.Contains(w) && !convention.FunctionWords.Contains(w))];
        IReadOnlyList<KnownPerson> rarest = words.Select(w => register.With(PersonForm.Side, w)).MinBy(f => f.Count) ?? [];
        KnownPerson[] members = [.. rarest.Where(p => words.All(w => register.With(PersonForm.Side, w).Contains(p)))];
        return new SpeakerMatch("side", members is [_] ? [.. members] : [], Certainty.Low);
    }

    private SpeakerMatch ByRole(ParticipantRole role)
    {
        KnownPerson[] persons = [.. register.Persons.Where(p => p.IsPresent && p.Participant.Role == role)];
        return new SpeakerMatch("role", [.. persons], Certainty.Medium);
    }

    // Where several fit, the one whose office, side or presence agrees with the label; null where nobody fits.
    private SpeakerMatch? Decide(string rule, IReadOnlyList<KnownPerson> found, Certainty certainty, SpeakerName name)
    {
        if (found.Count == 0)
        {
            return null;
        }

        IReadOnlyList<KnownPerson> left = found;
        string[] office = name.Phrase.Titles is null ? [] : OfficeWords(name.Phrase.Titles);
        string[] side = name.Side is { } s ? s.Split(' ') : name.Phrase.Affiliation is { } a ? a.Split(' ') : [];
        foreach (Func<KnownPerson, bool> agrees in (ReadOnlySpan<Func<KnownPerson, bool>>)
            [
                p => office.Length > 0 && office.All(p.OfficeWords.Contains),
                p => side.Length > 0 && p.Participant.Side is { } of && side.All(w => of.Contains(w, StringComparison.OrdinalIgnoreCase)),
                p => side.Length > 0 && side.All(p.OfficeWords.Contains),
                p => p.IsListed && p.IsPresent,
                p => p.IsListed,
                p => p.IsPresent,
            ])
        {
            if (left.Count > 1 && left.Where(agrees).ToList() is { Count: > 0 } fewer)
            {
                left = fewer;
            }
        }

        bool contradicts = office.Length > 0 && left is [{ OfficeWords.Count: > 0 } only] && !office.Any(only.OfficeWords.Contains);
        return new SpeakerMatch(rule, [.. left], contradicts && certainty == Certainty.High ? Certainty.Medium : certainty);
    }
}
