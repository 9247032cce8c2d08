// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Segmentation.Labels;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Takes speaker labels apart, with any ending. Immutable; safe on any thread.</summary>
internal sealed class SpeakerNameReader(PersonPhraseParser phrases, Convention convention)
{
    private const int MostMembers = 8;

    /// <summary>Reads a label.</summary>
    /// <param name="label">The label as printed, its ending included.</param>
    public SpeakerName Read(string label)
    {
        string printed = WithoutEnding(label);
        string plain = WithoutEnding(LabelText.Plain(printed));
        (string outside, ImmutableArray<string> remarks) = PersonListPieces.WithoutParentheses(Unbracketed(printed));
        string? alias = LabelText.AliasOf(printed);
        if (plain.Length == 0)
        {
            plain = Unbracketed(printed).Trim('(', ')', ' ');
        }

        // "North (KIM)": the name stands in the parentheses, and what is outside is the side.
        string? inside = alias is null && outside.Length > 0 ? remarks.FirstOrDefault(IsName) : null;
        if (inside is not null && !IsNamed(outside))
        {
            SpeakerName member = One(inside, null);
            return member with { Plain = plain + " (" + inside + ")", Side = outside, Phrase = member.Phrase with { Side = outside } };
        }

        ImmutableArray<SpeakerName> members = Members(plain);
        SpeakerName one = One(plain, alias);
        bool isGroup = !members.IsEmpty || convention.People.Groups.Contains(plain);
        return one with { Members = members, IsGroup = isGroup };
    }

    /// <summary>A label without the marks that end it: colon, dash, full stop, but not that of a short form or an initial.</summary>
    /// <param name="label">The label.</param>
    public string WithoutEnding(string label)
    {
        string text = label.Trim();
        while (true)
        {
            string shorter = text.TrimEnd(':', '：', '–', '—', '-', ',', ';', ' ', '\u00A0');
            if (shorter.EndsWith('.') && !IsShortForm(shorter[(shorter.LastIndexOf(' ') + 1)..]))
            {
                shorter = shorter[..^1];
            }

            if (shorter.Length == text.Length || shorter.Length == 0)
            {
                return shorter.Length == 0 ? text : shorter;
            }

            text = shorter;
        }
    }

    private static string Unbracketed(string text) =>
        text.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);

    // "Mr.", "K.", "J.F.", "Jr."
    private bool IsShortForm(string word) =>
        convention.Titles.Contains(word) || convention.Titles.Contains(NameCase.Capitalised(word)) || word.Length <= 2 || word[..^1].Contains('.', StringComparison.Ordinal) || word is "Jr." or "Sr.";

    // Letters, the first a capital, and no remark as "laughing" or "Laughs".
    private bool IsName(string text) =>
        text.Length > 0 && char.IsUpper(text[0]) && text.Split(' ').Length <= 5
        && !convention.StageWords.ContainsKey(text.Split(' ')[0].TrimEnd('.', ','))
        && text.All(c => char.IsLetter(c) || c is ' ' or '-' or '.' or '\'' or '’' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);

    // Whether the words outside name somebody themselves: "Hale (Borduria)" is Hale.
    private bool IsNamed(string outside)
    {
        string text = NameCase.Of(outside);
        string[] words = text.Split(' ');
        return words.Any(w => convention.Titles.Contains(w)) || phrases.IsKnown(text);
    }

    private SpeakerName One(string plain, string? alias)
    {
        string text = NameCase.Of(plain);
        string[] words = text.Split(' ');
        int skip = words.Length > 1 && convention.People.Articles.Contains(words[0]) ? words[0].Length + 1 : 0;
        PersonPhrase? phrase = phrases.Parse(text[skip..], skip);
        if (phrase is { Name.Length: > 0 } && text.IndexOf(phrase.Name, StringComparison.Ordinal) is >= 0 and int at)
        {
            phrase = phrase with { Name = plain.Substring(at, phrase.Name.Length) };
        }

        return new SpeakerName { Plain = plain, Phrase = (phrase ?? new PersonPhrase(plain, null, null, null, 0)) with { Alias = alias } };
    }

    // "Hale and Moss", "Kim/Lee", "Hale, Moss": each must look like a person.
    private ImmutableArray<SpeakerName> Members(string plain)
    {
        string[] parts = [.. plain.Split(["/", " and ", " AND ", " & ", ", ", " und ", " + "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        bool several = parts.Length is >= 2 and <= MostMembers && parts.All(p =>
            char.IsUpper(p[0]) && !p.Split(' ').Any(w => w is "of" or "for") && One(p, null).Phrase is { Name.Length: > 0 } or { Titles: not null });
        return several ? [.. parts.Select(p => One(p, null))] : [];
    }
}
