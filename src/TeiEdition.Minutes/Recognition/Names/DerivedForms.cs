// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;

namespace TeiEdition.Minutes.Recognition.Names;

/// <summary>
/// The forms that a document uses for names that are known in another one: in capitals, with or without hyphens and marks on
/// letters, and one word of a participant's name behind a title. Only what can mean one entity alone. Stateless.
/// </summary>
internal static class DerivedForms
{
    // Shorter words in capitals are as often abbreviations.
    private const int FewestCapitals = 4;
    private const int FewestLetters = 2;

    /// <summary>Derives.</summary>
    /// <param name="known">The known forms.</param>
    /// <param name="participants">The names of participants, by their ids.</param>
    public static IEnumerable<NameForm> Of(
        IReadOnlyCollection<(string Text, EntityKind Kind, string Id)> known, IReadOnlyCollection<(string Name, string Id)> participants)
    {
        HashSet<string> taken = known.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        IEnumerable<NameForm> spellings = known.SelectMany(f => Spellings(f.Text, f.Kind).Select(s => Form(s, f.Kind, f.Id)));
        IEnumerable<NameForm> words = Words(known, participants);
        return spellings.Concat(words)
            .Where(f => !taken.Contains(f.Text))
            .GroupBy(f => f.Text, StringComparer.Ordinal)
            .Where(g => g.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count() == 1)
            .Select(g => g.OrderBy(f => f.NeedsTitle).First());
    }

    private static NameForm Form(string text, EntityKind kind, string id) => new(text, NameLexicon.Fold(text), kind, id);

    private static HashSet<string> Spellings(string form, EntityKind kind)
    {
        HashSet<string> spellings = [form, LatinLetters.Fold(form)];
        if (kind == EntityKind.Person)
        {
            foreach (string spelling in spellings.ToArray())
            {
                spellings.UnionWith(Joinings(spelling));
            }
        }

        foreach (string spelling in spellings.Where(s => s.Contains(' ', StringComparison.Ordinal) || s.Count(char.IsLetter) >= FewestCapitals).ToArray())
        {
            spellings.Add(spelling.ToUpperInvariant());
        }

        return spellings;
    }

    // Yeong-ho, Yeong Ho, Yeongho: the parts of one given name, behind or before a family name.
    private static IEnumerable<string> Joinings(string form)
    {
        string[] words = form.Split(' ');
        for (int i = 0; i < words.Length && words.Length >= 2; i++)
        {
            if (words[i].Split('-') is [{ Length: >= FewestLetters } first, { Length: >= FewestLetters } second] && IsWord(first) && IsWord(second))
            {
                yield return Replaced(words, i, 1, first + " " + Capital(second));
                yield return Replaced(words, i, 1, first + second.ToLowerInvariant());
            }
        }

        if (words is [_, { Length: >= FewestLetters } given, { Length: >= FewestLetters } other] && words.All(IsWord))
        {
            yield return Replaced(words, 1, 2, given + "-" + other.ToLowerInvariant());
            yield return Replaced(words, 1, 2, given + "-" + other);
            yield return Replaced(words, 1, 2, given + other.ToLowerInvariant());
        }
    }

    private static bool IsWord(string word) => word.All(char.IsLetter);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Replaced(string[] words, int index, int count, string by) =>
        string.Join(' ', [.. words[..index], by, .. words[(index + count)..]]);

    // A word that stands in the names of two persons means neither.
    private static IEnumerable<NameForm> Words(
        IReadOnlyCollection<(string Text, EntityKind Kind, string Id)> known, IReadOnlyCollection<(string Name, string Id)> participants)
    {
        Dictionary<string, ImmutableHashSet<string>> owners = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string text, string id) in known.Where(f => f.Kind == EntityKind.Person).Select(f => (f.Text, f.Id)).Concat(participants))
        {
            foreach (string word in text.Split(' '))
            {
                owners[word] = (owners.GetValueOrDefault(word) ?? []).Add(id);
            }
        }

        foreach ((string name, string id) in participants)
        {
            string[] words = name.Split(' ');
            foreach (string word in words.Take(1).Concat(words.TakeLast(1)).Where(w => w.Length >= FewestLetters && char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')))
            {
                if (owners[word].Count == 1)
                {
                    yield return Form(word, EntityKind.Person, id) with { NeedsTitle = true };
                    yield return Form(word.ToUpperInvariant(), EntityKind.Person, id) with { NeedsTitle = true };
                }
            }
        }
    }
}
