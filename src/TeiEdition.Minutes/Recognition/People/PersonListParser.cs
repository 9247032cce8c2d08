// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>
/// Reads lists of persons: “Name, Title”, “Title Name”, “Name – Title”, “Name (Title)”, “The Secretary”, with sides and roles
/// between them. Immutable; safe on any thread.
/// </summary>
internal sealed class PersonListParser(PersonPhraseParser phrases, Convention convention)
{
    private const int MostWordsOfSide = 7;
    private const int LongestSymbol = 6;
    private const int LongestPair = 240;

    /// <summary>The persons of a list, in reading order; what cannot be told apart with certainty is left out.</summary>
    /// <param name="text">The text as printed, brackets included.</param>
    /// <param name="isEntry">Whether the text is one line of a list, so that it begins with a person.</param>
    public ImmutableArray<PersonPhrase> Parse(string text, bool isEntry = false)
    {
        List<PersonPhrase> persons = [];
        string? side = null;
        ParticipantRole? role = null;
        bool absent = false;
        bool afterHeading = false;
        bool described = false;
        bool nobody = false;
        bool ofStates = false;
        foreach ((string piece, int index, char before, char after) in PersonListPieces.Split(text))
        {
            (string rest, int at) = (piece, index);
            if (Heading(piece, after == '–') is { } heading)
            {
                (side, role) = (heading.Side ?? (heading.Role is null ? side : null), heading.Role);
                absent = convention.People.Absent.Contains(piece[..heading.Length].TrimEnd(':', '：', ' '));
                rest = piece[heading.Length..].TrimStart();
                at = index + piece.Length - rest.Length;
                afterHeading = true;
                if (rest.Length == 0)
                {
                    continue;
                }
            }

            // "The representatives of the following States: …": what follows names no person.
            if (ofStates && at == index && before is ',')
            {
                continue;
            }

            ofStates = at != index && piece.IndexOf(':', StringComparison.Ordinal) is > 0 and int end
                && piece[..end].Split(' ').Any(convention.People.StateWords.Contains);
            if (ofStates)
            {
                continue;
            }

            described = before is not ';' && !afterHeading && before is not '\0' && (described || before == '–');
            bool begins = before is ';' || afterHeading || at != index;
            afterHeading = false;
            if (!begins && nobody)
            {
                // Of whom a description tells who could not be read, nobody knows; least of all the person before.
                begins = !IsDescription(rest, isFirstInEntry: false);
                if (!begins)
                {
                    continue;
                }
            }

            if (persons.Count > 0 && !begins && (described || IsDescription(rest, isEntry && persons.Count == 1)))
            {
                persons[^1] = Describe(persons[^1], rest);
                continue;
            }

            int count = persons.Count;
            persons.AddRange(People(rest, at, isEntry).Select(p => p with { Side = p.Side ?? side, Role = p.Role ?? role, IsAbsent = p.IsAbsent || absent }));
            nobody = persons.Count == count;
        }

        return [.. persons];
    }

    // "For the Soviet side:", "US:", "Interpreter:": what follows is on that side, or does that.
    private (string? Side, ParticipantRole? Role, int Length)? Heading(string piece, bool beforeDash)
    {
        int colon = piece.IndexOfAny([':', '：']);
        if (colon <= 0 && !beforeDash)
        {
            return null;
        }

        string name = colon > 0 ? piece[..colon].Trim() : piece;
        colon = colon > 0 ? colon : piece.Length - 1;
        bool isNamed = beforeDash && name[(name.LastIndexOf(' ') + 1)..] is { } last && !convention.SideWords.Contains(last);
        if (RoleOf(name) is { } role && (!isNamed || !name.Contains(' ', StringComparison.Ordinal)))
        {
            return (null, role, colon + 1);
        }

        bool isSide = !isNamed && name.Split(' ').Length <= MostWordsOfSide && char.IsLetter(name[0]);
        return isSide ? (SideName(name), null, colon + 1) : null;
    }

    /// <summary>A side as it is named, without the words before it: “For the Soviet side” is “Soviet side”.</summary>
    /// <param name="label">The words, without colon.</param>
    public string? SideName(string label)
    {
        string[] words = label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int start = words.Length > 1 && words[0].ToLowerInvariant() is "for" or "on" or "from" or "of" ? 1 : 0;
        start += start < words.Length - 1 && convention.People.Articles.Contains(words[start]) ? 1 : 0;
        string side = string.Join(' ', words[start..]);
        return side.Length == 0 || convention.People.Participants.Contains(side) ? null : side;
    }

    /// <summary>What somebody does who is called so, as <c>Interpreter</c>; null where the words say nothing of it.</summary>
    public ParticipantRole? RoleOf(string words)
    {
        string plain = words.Trim().TrimEnd('.');
        string last = plain[(plain.LastIndexOf(' ') + 1)..];
        return convention.People.Interpreters.Contains(plain) || convention.People.Interpreters.Contains(last) ? ParticipantRole.Interpreter
            : convention.People.NoteTakers.Contains(plain) || convention.People.NoteTakers.Contains(last) ? ParticipantRole.NoteTaker
            : null;
    }

    // One person, or two with "and" between them.
    private IEnumerable<PersonPhrase> People(string piece, int index, bool isEntry)
    {
        if (piece.Length > LongestPair)
        {
            return piece.Split(" and ").Select(p => One(p, index, isEntry)).OfType<PersonPhrase>();
        }

        int and = piece.IndexOf(" and ", StringComparison.Ordinal);
        while (and > 0)
        {
            PersonPhrase? left = One(piece[..and], index, isEntry);
            PersonPhrase? right = One(piece[(and + 5)..], index + and + 5, isEntry);
            if (left is { Name.Length: > 0 } && right is { Name.Length: > 0 })
            {
                return [left, .. People(piece[(and + 5)..], index + and + 5, isEntry)];
            }

            and = piece.IndexOf(" and ", and + 5, StringComparison.Ordinal);
        }

        return One(piece, index, isEntry) is { } only ? [only] : [];
    }

    private PersonPhrase? One(string piece, int index, bool isEntry)
    {
        (string bare, ImmutableArray<string> remarks) = PersonListPieces.WithoutParentheses(piece);
        bare = bare.EndsWith(" .", StringComparison.Ordinal) ? bare[..^2] : bare;
        bool ends = bare.EndsWith('.') && bare.Length > 4 && char.IsLower(bare[^2]) && char.IsLower(bare[^3]);
        bare = ends && !convention.Titles.Contains(bare[(bare.LastIndexOf(' ') + 1)..]) ? bare[..^1] : bare;
        PersonPhrase? phrase = phrases.Parse(bare, index);
        if (phrase is null or { Name.Length: 0 })
        {
            phrase = OfficeOnly(bare, index, isEntry);
        }

        return phrase is null ? null : remarks.Aggregate(phrase, Remark);
    }

    // "The Secretary", "The Minister of Canals": somebody whose name the list does not give.
    private PersonPhrase? OfficeOnly(string piece, int index, bool isEntry)
    {
        string[] words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool article = words.Length > 1 && convention.People.Articles.Contains(words[0]);
        int first = article ? 1 : 0;
        int title = Array.FindIndex(words, first, convention.Titles.Contains);
        bool modified = title >= 0 && words[first..title].All(w => convention.TitleModifiers.Contains(w) || char.IsUpper(w[0]));
        bool isOffice = title >= 0 && modified && (article || (isEntry && words.Length > title + 1))
            && words[(title + 1)..].FirstOrDefault() is null or "of" or "for" or "to";
        return isOffice
            ? new PersonPhrase(string.Empty, null, null, null, index) { Office = string.Join(' ', words[first..]), Printed = piece.Trim() }
            : null;
    }

    // What stands in parentheses behind a name.
    private PersonPhrase Remark(PersonPhrase phrase, string remark)
    {
        string plain = remark.Trim();
        if (plain.Length == 0)
        {
            return phrase;
        }

        if (convention.People.Absent.Contains(plain))
        {
            return phrase with { IsAbsent = true };
        }

        if (Segmentation.Labels.LabelText.AliasOf("(" + plain + ")") is { } alias)
        {
            return phrase with { Alias = alias };
        }

        bool otherScript = plain.Any(char.IsLetter) && plain.Where(char.IsLetter).All(c => c > '\u036F');
        return otherScript ? phrase with { Variant = phrase.Variant ?? plain }
            : RoleOf(plain) is { } role ? phrase with { Role = role }
            : HasTitle(plain) ? phrase with { Office = phrase.Office ?? plain }
            : phrase;
    }

    private PersonPhrase Describe(PersonPhrase phrase, string piece)
    {
        (string bare, ImmutableArray<string> remarks) = PersonListPieces.WithoutParentheses(piece);
        string words = bare.Trim().TrimEnd('.');
        phrase = RoleOf(words) is { } role && words.Split(' ').Length <= 2 ? phrase with { Role = role }
            : convention.People.Absent.Contains(words) ? phrase with { IsAbsent = true }
            : words.Length == 0 ? phrase
            : phrase.Office is null && (HasTitle(words) || !HasInstitution(words)) && !IsSymbol(words) ? phrase with { Office = words }
            : phrase.Affiliation is null || !phrase.IsAffiliationListed ? phrase with { Affiliation = words, IsAffiliationListed = true }
            : phrase with { Affiliation = phrase.Affiliation + ", " + words };
        return remarks.Where(r => convention.People.Absent.Contains(r.Trim())).Aggregate(phrase, Remark);
    }

    // Whether a piece tells of the person before it and names none itself.
    private bool IsDescription(string piece, bool isFirstInEntry)
    {
        string text = PersonListPieces.WithoutParentheses(piece).Text;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return false;
        }

        words = words.Length > 1 && convention.People.Articles.Contains(words[0]) ? words[1..] : words;
        if (char.IsLower(words[0][0]) && !convention.People.NameParticles.Contains(words[0]))
        {
            return true;
        }

        int last = Array.FindLastIndex(words, w => convention.Titles.Contains(w));
        bool onlyTitles = last == words.Length - 1 && words.All(w => convention.Titles.Contains(w) || convention.TitleModifiers.Contains(w));
        bool titleOf = last >= 0 && last + 1 < words.Length && words[last + 1] is "of" or "for" or "to" or "in" or "at" or "on";
        bool noName = last < 0 && HasInstitution(text);
        return onlyTitles || titleOf || noName || RoleOf(text) is not null || convention.People.Absent.Contains(text.Trim())
            || (isFirstInEntry && (IsSymbol(text) || (HasTitle(text) && phrases.Parse(text, 0) is null or { Name.Length: 0 })));
    }

    // "EUR/SOV", "S/S": the sign of an office.
    private static bool IsSymbol(string text) =>
        text.Length is > 0 && (text.Length <= LongestSymbol || text.Contains('/', StringComparison.Ordinal))
        && text.All(c => char.IsAsciiLetterUpper(c) || c is '/' or '-') && text.Length > 1;

    private bool HasTitle(string text) => text.Split(' ').Any(w =>
        convention.Titles.Contains(w) || (w.Length > 1 && convention.Titles.Contains(char.ToUpperInvariant(w[0]) + w[1..])));

    private bool HasInstitution(string text) => text.Split(' ').Any(convention.People.Institutions.Contains);
}
