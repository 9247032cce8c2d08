// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Segmentation.Labels;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Collects who was present and resolves the speaker labels. For one document, on one thread.</summary>
internal sealed class ParticipantRecogniser
{
    private readonly SourceText _source;
    private readonly Convention _convention;
    private readonly AuthorityIndex _authority;
    private readonly EditionSettings _settings;
    private readonly NameRecogniser _names;
    private readonly PersonPhraseParser _phrases;
    private readonly IDiagnosticSink _sink;
    private readonly List<Participant> _participants = [];
    private readonly Dictionary<string, SpeakerResolution> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpeakerResolution> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _newIds = new(StringComparer.Ordinal);

    private ParticipantRecogniser(ConversionContext context, NameRecogniser names)
    {
        _source = context.Source;
        _convention = context.Convention;
        _authority = context.Authority;
        _settings = context.Settings;
        _names = names;
        _phrases = new PersonPhraseParser(names, context.Convention);
        _sink = context.Sink;
    }

    /// <summary>Collects and resolves.</summary>
    /// <param name="context">The document; gets MIN006 and MIN007.</param>
    /// <param name="minutes">Its parts.</param>
    /// <param name="names">The names of authority and settings.</param>
    public static ParticipantList Recognise(ConversionContext context, SegmentedMinutes minutes, NameRecogniser names)
    {
        ParticipantRecogniser recogniser = new(context, names);
        foreach (ProtocolLine line in minutes.Protocol)
        {
            recogniser.ReadLine(line);
        }

        foreach (Turn turn in minutes.Passages.OfType<Turn>())
        {
            recogniser.ReadLabel(turn);
        }

        return new ParticipantList(
            [.. recogniser._participants], recogniser._byLabel.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private void ReadLine(ProtocolLine line)
    {
        ParticipantRole? role = line.Role switch
        {
            ProtocolRole.Attendees => ParticipantRole.Attendee,
            ProtocolRole.Interpreter => ParticipantRole.Interpreter,
            ProtocolRole.NoteTaker => ParticipantRole.NoteTaker,
            _ => null,
        };
        if (role is null)
        {
            return;
        }

        string? side = line.IsSide ? LabelText.NameOf(line.Label.Text) : null;
        foreach (PersonPhrase phrase in line.Items.SelectMany(i => _phrases.ParseList(i.Text.Text)))
        {
            SpeakerResolution? known = ResolveName(phrase.Name) ?? (phrase.Variant is null ? null : ResolveName(phrase.Variant));
            Add(known?.Ids[0] ?? NewId(phrase.Name), phrase, role.Value, side, null);
        }
    }

    private void ReadLabel(Turn turn)
    {
        (SpannedText label, string plain) = (turn.Label, turn.Name);
        if (_speakers.TryGetValue(plain, out SpeakerResolution? known))
        {
            _byLabel[label.Text] = known;
            return;
        }

        string? alias = LabelText.AliasOf(label.Text);
        PersonPhrase phrase = _phrases.Parse(plain, 0) ?? new PersonPhrase(plain, null, null, null, 0);
        SpeakerResolution resolution = Resolve(plain, phrase, label);
        _speakers.Add(plain, resolution);
        _byLabel[label.Text] = resolution;
        Add(resolution.Ids[0], phrase, ParticipantRole.Speaker, null, alias);
    }

    private SpeakerResolution Resolve(string plain, PersonPhrase phrase, SpannedText label)
    {
        if (_settings.Participants.FirstOrDefault(p => p.Names.Contains(plain, StringComparer.Ordinal)) is { } setting)
        {
            return new SpeakerResolution([setting.Id], Certainty.High);
        }

        if (_participants.Find(p => p.Alias == plain || (p.Alias is not null && p.Alias == phrase.Name)) is { } aliased)
        {
            return new SpeakerResolution([aliased.Id], Certainty.High);
        }

        if ((ResolveName(plain) ?? (phrase.Name.Length > 0 ? ResolveName(phrase.Name) : null)) is { } named)
        {
            return named;
        }

        Participant[] fitting = [.. _participants.Where(p => Fits(p, phrase))];
        switch (fitting)
        {
            case [Participant only]:
                return new SpeakerResolution([only.Id], phrase.Name.Length > 0 ? Certainty.High : Certainty.Medium);
            case []:
                _sink.Report(Diagnostic.Create(MinutesDiagnostics.UnresolvedSpeaker, _source.Locate(label.Offsets[0]), plain));
                break;
            default:
                _sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.AmbiguousSpeaker,
                    _source.Locate(label.Offsets[0]),
                    plain,
                    string.Join(" or ", fitting.Select(p => p.Name))));
                break;
        }

        return new SpeakerResolution([NewId(plain)], Certainty.Low);
    }

    // A surname of one participant; or, for a title alone, an office that one participant holds.
    private static bool Fits(Participant participant, PersonPhrase phrase)
    {
        if (phrase.Name.Length == 0)
        {
            return phrase.Titles is not null && participant.Occupation is not null
                && participant.Occupation.Contains(phrase.Titles, StringComparison.Ordinal);
        }

        string[] words = phrase.Name.Split(' ');
        return participant.Variants.Prepend(participant.Name).Any(n =>
            words.All(w => n.Split(' ').Contains(w, StringComparer.OrdinalIgnoreCase)) || Likeness.Key(n) == Likeness.Key(phrase.Name));
    }

    // The person whose name the words are, by settings or authority; null where none or several have it.
    private SpeakerResolution? ResolveName(string name)
    {
        if (_settings.Participants.FirstOrDefault(p => p.Names.Contains(name, StringComparer.Ordinal)) is { } setting)
        {
            return new SpeakerResolution([setting.Id], Certainty.High);
        }

        NameCandidate? whole = _names.Find(name).FirstOrDefault(n => n.Start == 0 && n.End == name.Length);
        string[] ids = whole is null
            ? [.. _authority.Entries
                .Where(e => e.Kind == EntityKind.Person && e.Forms.Any(f => Likeness.Key(f) == Likeness.Key(name)))
                .Select(e => e.Id)]
            : [.. whole.Entities.Where(e => e.Kind == EntityKind.Person).Select(e => e.Id)];
        return ids is [string id] ? new SpeakerResolution([id], Certainty.High) : null;
    }

    private void Add(string id, PersonPhrase phrase, ParticipantRole role, string? side, string? alias)
    {
        AuthorityEntry? entry = _authority.Find(id);
        string name = entry?.Name ?? (phrase.Name.Length > 0 ? phrase.Name : phrase.Titles ?? id);
        int index = _participants.FindIndex(p => p.Id == id);
        Participant old = index >= 0
            ? _participants[index]
            : new Participant { Id = id, IsInAuthority = entry is not null, Name = name, Role = role };
        string?[] forms = [phrase.Name, phrase.Variant];
        bool isOnlyAlias = old.Alias is not null && phrase.Name == old.Alias;
        Participant merged = old with
        {
            Role = role == ParticipantRole.Speaker || old.Role == ParticipantRole.Attendee ? role : old.Role,
            Variants = isOnlyAlias
                ? old.Variants
                : [.. old.Variants.Concat(forms.OfType<string>()).Where(f => !IsPartOf(f, old.Name)).Distinct(StringComparer.Ordinal)],
            Alias = old.Alias ?? alias,
            Occupation = old.Occupation ?? Office(phrase.Titles),
            Affiliation = old.Affiliation ?? phrase.Affiliation,
            Side = old.Side ?? side,
        };
        if (index >= 0)
        {
            _participants[index] = merged;
        }
        else
        {
            _participants.Add(merged);
        }
    }

    // Titles without forms of address; null where nothing remains.
    private string? Office(string? titles)
    {
        string office = string.Join(' ', (titles ?? string.Empty).Split(' ').Where(t => !_convention.FormsOfAddress.Contains(t)));
        return office.Length == 0 ? null : office;
    }

    private static bool IsPartOf(string form, string name) =>
        form.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => name.Split(' ').Contains(w, StringComparer.Ordinal));

    // An id for this document; spellings of one name share it.
    private string NewId(string name)
    {
        string key = Likeness.Key(name) is { Length: > 0 } letters ? letters : name;
        if (!_newIds.TryGetValue(key, out string? id))
        {
            id = DocumentIds.Make(name, "person", IsTaken);
            _newIds.Add(key, id);
        }

        return id;
    }

    private bool IsTaken(string id) =>
        _authority.Find(id) is not null
        || id == _settings.Id
        || _newIds.ContainsValue(id)
        || _settings.Participants.Any(p => p.Id == id)
        || _settings.Delegations.Any(d => d.Id == id);
}
