// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Collects who was present and resolves the speaker labels. For one document, on one thread.</summary>
internal sealed class ParticipantRecogniser
{
    private const int MostOpeningPassages = 8;
    private const int LongestOpening = 4000;

    private readonly ConversionContext _context;
    private readonly PersonNames _known;
    private readonly PersonRegister _register;
    private readonly PersonPhraseParser _phrases;
    private readonly PersonListParser _lists;
    private readonly SpeakerMatcher _matcher;

    private ParticipantRecogniser(ConversionContext context, NameRecogniser names)
    {
        _context = context;
        _known = new PersonNames(names, context.Authority, context.Settings);
        _register = new PersonRegister(context.Convention, context.Authority, new PersonIds(context.Authority, context.Settings));
        _phrases = new PersonPhraseParser(names, context.Convention);
        _lists = new PersonListParser(_phrases, context.Convention);
        _matcher = new SpeakerMatcher(_register, _lists, context.Convention);
    }

    /// <summary>Collects and resolves.</summary>
    /// <param name="context">The document; gets MIN006 and MIN007, and judgements about speakers.</param>
    /// <param name="minutes">Its parts.</param>
    /// <param name="names">The names of authority and settings.</param>
    public static ParticipantList Recognise(ConversionContext context, SegmentedMinutes minutes, NameRecogniser names)
    {
        ParticipantRecogniser recogniser = new(context, names);
        foreach ((PersonPhrase phrase, ParticipantRole role, int offset) in new ProtocolPersons(recogniser._lists, context.Convention, context.Source).Read([.. minutes.Protocol, .. minutes.Closing]))
        {
            recogniser.Add(phrase, role, offset);
        }

        bool talk = minutes.Passages.Any(p => p is Turn);
        recogniser.ReadMentions(minutes, talk);
        SpeakerResolver resolver = new(context, recogniser._register, recogniser._matcher, recogniser._known, new SpeakerNameReader(recogniser._phrases, context.Convention));
        FrozenDictionary<string, SpeakerResolution> speakers = resolver.Resolve(minutes.Passages.OfType<Turn>());
        return new ParticipantList(
            [.. recogniser._register.Persons.Where(p => p.IsPresent).OrderBy(p => p.Order).Select(p => p.Participant)], speakers);
    }

    // A person of a list: known by settings or authority, or one whom the list has named before.
    private void Add(PersonPhrase phrase, ParticipantRole? role, int offset)
    {
        string? id = (phrase.Titles is null ? null : _known.Resolve(phrase.Titles + " " + phrase.Name)) ?? _known.Resolve(phrase.Name) ?? (phrase.Variant is null ? null : _known.Resolve(phrase.Variant));
        if (id is null && phrase.Name.Length > 0)
        {
            IReadOnlyList<KnownPerson> same = _register.With(PersonForm.Key, Likeness.Key(phrase.Name));
            id = same is [KnownPerson only] ? only.Participant.Id : null;
        }

        _register.Add(id, phrase, role, offset).IsListed = true;
    }

    // Whom title and narrative name: somebody may be meant by a label. Without turns, a titled person of the title was there.
    private void ReadMentions(SegmentedMinutes minutes, bool talk)
    {
        MentionedPersons mentioned = new(_phrases, _context.Convention);
        IEnumerable<SpannedText> titles = minutes.Record
            .Where(f => f.Kind == RecordFieldKind.Title)
            .Select(f => f.Value)
            .Prepend(minutes.RecordTitle)
            .OfType<SpannedText>()
            .Concat(minutes.Headings);
        List<(PersonPhrase Phrase, ParticipantRole? Role, int Offset)> found = [];
        foreach (SpannedText title in titles)
        {
            found.AddRange(mentioned.OfTitle(title.Text).Select(p => (p, IsPresent(p, talk), title.Offsets[0])));
            found.AddRange(mentioned.OfText(title.Text.Replace("/", " / ", StringComparison.Ordinal)).Select(p => (p, (ParticipantRole?)null, title.Offsets[0])));
        }

        if (talk)
        {
            ReadNarratives(minutes, mentioned, found);
        }

        // The fullest names first: "Ambassador Dahl" of the title is then Bo Dahl of the opening.
        foreach ((PersonPhrase phrase, ParticipantRole? role, int offset) in found.OrderByDescending(f => f.Phrase.Name.Count(c => c == ' ')))
        {
            Mention(phrase, role, offset);
        }
    }

    private ParticipantRole? IsPresent(PersonPhrase phrase, bool talk) =>
        !talk && (phrase.Titles is not null || _known.Resolve(phrase.Name) is not null) ? ParticipantRole.Attendee : null;

    private void ReadNarratives(SegmentedMinutes minutes, MentionedPersons mentioned, List<(PersonPhrase, ParticipantRole?, int)> found)
    {
        int opening = minutes.Passages.IndexOf(minutes.Passages.First(p => p is Turn));
        IEnumerable<Paragraph> narratives = minutes.Passages
            .Where((p, i) => p is Narrative && (i < Math.Min(opening, MostOpeningPassages) || p is Narrative { Paragraph.IsStage: true }))
            .Select(p => ((Narrative)p).Paragraph)
            .Concat(minutes.Passages.OfType<Turn>().SelectMany(t => t.Paragraphs.Where(p => p.IsStage)));
        foreach (Paragraph paragraph in narratives.Where(p => p.Text.Length <= LongestOpening))
        {
            int offset = paragraph.Text.Offsets[0];
            found.AddRange(_lists.Parse(mentioned.Attendance(paragraph.Text.Text))
                .Where(p => !p.IsAbsent)
                .Select(p => (p, (ParticipantRole?)(p.Role ?? ParticipantRole.Attendee), offset)));
            found.AddRange(mentioned.OfText(paragraph.Text.Text).Select(p => (p, (ParticipantRole?)null, offset)));
        }
    }

    private void Mention(PersonPhrase phrase, ParticipantRole? role, int offset)
    {
        SpeakerMatch match = _matcher.Match(new SpeakerName { Plain = phrase.Name, Phrase = phrase });
        if (match.Persons is [KnownPerson same] && match.Certainty == Certainty.High)
        {
            _register.Add(same.Participant.Id, phrase, role, offset);
        }
        else if (match.Persons.IsEmpty || match.Certainty != Certainty.High)
        {
            Add(phrase, role, offset);
        }
    }
}
