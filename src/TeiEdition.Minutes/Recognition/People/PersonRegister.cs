// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>The persons of a document, by id, by forms and words of their names, by alias, office and side. Not thread-safe.</summary>
internal sealed class PersonRegister(Convention convention, AuthorityIndex authority, PersonIds ids)
{
    private readonly List<KnownPerson> _persons = [];
    private readonly Dictionary<string, KnownPerson> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<KnownPerson>> _byForm = new(StringComparer.Ordinal);

    /// <summary>All persons, in the order in which they were added.</summary>
    public IReadOnlyList<KnownPerson> Persons => _persons;

    /// <summary>The person with an id; null for none.</summary>
    public KnownPerson? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Those with a form: a key, a word, a skeleton, an initial, an office word, a side, an alias.</summary>
    /// <param name="kind">What kind of form.</param>
    /// <param name="form">The form.</param>
    public IReadOnlyList<KnownPerson> With(PersonForm kind, string form) =>
        _byForm.TryGetValue(FormKey(kind, form), out List<KnownPerson>? found) ? found : [];

    /// <summary>Adds a person, or what is new of one.</summary>
    /// <param name="id">The id; null makes one for the document.</param>
    /// <param name="phrase">What the source says of the person.</param>
    /// <param name="role">What the person does; null where it is only named.</param>
    /// <param name="order">0-based offset in the source.</param>
    public KnownPerson Add(string? id, PersonPhrase phrase, ParticipantRole? role, int order)
    {
        string printed = phrase.Name.Length > 0 ? phrase.Name : phrase.Printed ?? phrase.Office ?? phrase.Titles ?? string.Empty;
        id ??= ids.Make(printed);
        AuthorityEntry? entry = authority.Find(id);
        if (!_byId.TryGetValue(id, out KnownPerson? person))
        {
            person = new KnownPerson(
                new Participant
                {
                    Id = id,
                    IsInAuthority = entry is not null,
                    Name = entry?.Name ?? (printed.Length > 0 ? printed : id),
                    IsNamed = entry is not null || phrase.Name.Length > 0,
                    Role = role ?? ParticipantRole.Attendee,
                },
                order);
            _byId.Add(id, person);
            _persons.Add(person);
            foreach (string form in entry?.Forms ?? [])
            {
                IndexName(person, form);
            }
        }

        Merge(person, phrase, role, order);
        return person;
    }

    /// <summary>Adds a speaker of whom no more is known than the label says.</summary>
    /// <param name="label">The label, without ending.</param>
    /// <param name="phrase">What it says.</param>
    /// <param name="isNamed">Whether it has a name.</param>
    /// <param name="order">0-based offset in the source.</param>
    public KnownPerson AddUnknown(string label, PersonPhrase phrase, bool isNamed, int order)
    {
        string name = isNamed ? phrase.Name : label;
        KnownPerson person = new(
            new Participant { Id = ids.Make(name), IsInAuthority = false, Name = name, IsNamed = isNamed, Role = ParticipantRole.Speaker }, order);
        _byId.Add(person.Participant.Id, person);
        _persons.Add(person);
        Merge(person, phrase, ParticipantRole.Speaker, order);
        return person;
    }

    /// <summary>The office that titles name, without forms of address; null for none.</summary>
    public string? OfficeOf(string? titles)
    {
        string office = string.Join(' ', (titles ?? string.Empty).Split(' ').Where(t => !convention.FormsOfAddress.Contains(t) && !convention.People.Articles.Contains(t)));
        return office.Length == 0 ? null : office;
    }

    private static string FormKey(PersonForm kind, string form) => ((int)kind).ToString(System.Globalization.CultureInfo.InvariantCulture) + form.ToLowerInvariant();

    private static bool IsPartOf(string form, string name)
    {
        string[] words = name.Split(' ');
        return form.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));
    }

    // The fuller role wins: who interprets stays the interpreter when he speaks.
    private static ParticipantRole Stronger(ParticipantRole old, ParticipantRole role) =>
        old == ParticipantRole.Interpreter || role == ParticipantRole.Interpreter ? ParticipantRole.Interpreter
        : old == ParticipantRole.Speaker || role == ParticipantRole.Speaker ? ParticipantRole.Speaker
        : old == ParticipantRole.NoteTaker || role == ParticipantRole.NoteTaker ? ParticipantRole.NoteTaker
        : ParticipantRole.Attendee;

    private void Merge(KnownPerson person, PersonPhrase phrase, ParticipantRole? role, int order)
    {
        Participant old = person.Participant;
        bool isOnlyAlias = old.Alias is not null && phrase.Name == old.Alias;
        string[] forms = [.. new[] { phrase.Name, phrase.Variant }.OfType<string>().Where(f => f.Length > 0)];
        bool takesName = !old.IsNamed && phrase.Name.Length > 0;
        string name = takesName ? phrase.Name : old.Name;
        string? office = phrase.Office ?? OfficeOf(phrase.Titles);
        bool isShort = name == phrase.Name && phrase.Titles is not null && !name.Contains(' ', StringComparison.Ordinal) && !old.IsInAuthority;
        person.Participant = old with
        {
            Name = name,
            IsNamed = old.IsNamed || takesName,
            Role = role is null ? old.Role : person.IsPresent ? Stronger(old.Role, role.Value) : role.Value,
            Variants = isOnlyAlias
                ? old.Variants
                : [.. old.Variants.Concat(forms).Where(f => !IsPartOf(f, name)).Distinct(StringComparer.Ordinal)],
            TitledName = old.TitledName ?? (isShort ? phrase.Titles + " " + name : null),
            Alias = old.Alias ?? phrase.Alias,
            Occupation = old.Occupation ?? office,
            Affiliation = old.Affiliation ?? Institution(phrase),
            Side = old.Side ?? phrase.Side,
        };
        if (role is not null && !person.IsPresent)
        {
            person.IsPresent = true;
            person.Order = order;
        }

        Index(person, phrase, forms, office);
    }

    private string? Institution(PersonPhrase phrase) =>
        phrase.IsAffiliationListed || (phrase.Affiliation?.Split(' ').Any(convention.People.Institutions.Contains) ?? false) ? phrase.Affiliation : null;

    private void Index(KnownPerson person, PersonPhrase phrase, string[] forms, string? office)
    {
        foreach (string form in forms)
        {
            IndexName(person, form);
        }

        if (phrase.Alias is { } alias)
        {
            IndexForm(person, PersonForm.Alias, Likeness.Key(alias));
        }

        foreach (string word in Words(office).Concat(Words(phrase.Titles)).Concat(Words(phrase.Affiliation)))
        {
            if (person.OfficeWords.Add(word))
            {
                IndexForm(person, PersonForm.Office, word);
            }
        }

        if (person.Participant.Side is { } side)
        {
            foreach (string word in Words(side))
            {
                IndexForm(person, PersonForm.Side, word);
            }
        }
    }

    private string[] Words(string? text) => text is null ? [] :
        [.. text.Split([' ', ',', '\u00A0', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => !convention.FunctionWords.Contains(w) && !convention.SideWords.Contains(w))];

    private void IndexName(KnownPerson person, string form)
    {
        NameWords words = new(form);
        if (words.Key.Length == 0 || person.Names.Any(n => n.Key == words.Key || (words.Words.Length < n.Words.Length && words.Words.All(n.Words.Contains))))
        {
            return;
        }

        person.Names = person.Names.Add(words);
        IndexForm(person, PersonForm.Key, words.Key);
        IndexForm(person, PersonForm.Sorted, words.Sorted);
        IndexForm(person, PersonForm.Skeleton, words.Skeleton);
        foreach (string word in words.Words)
        {
            IndexForm(person, PersonForm.Word, word);
            IndexForm(person, PersonForm.WordSkeleton, NameWords.SkeletonOf(word));
        }

        // An initial alone stands for the first or the last word.
        foreach (string word in new[] { words.Words.FirstOrDefault(), words.Words.LastOrDefault() }.OfType<string>())
        {
            IndexForm(person, PersonForm.Initial, word[..1]);
        }
    }

    private void IndexForm(KnownPerson person, PersonForm kind, string form)
    {
        string key = FormKey(kind, form);
        if (form.Length == 0 || !person.Forms.Add(key))
        {
            return;
        }

        if (_byForm.TryGetValue(key, out List<KnownPerson>? found))
        {
            found.Add(person);
        }
        else
        {
            _byForm.Add(key, [person]);
        }
    }
}
