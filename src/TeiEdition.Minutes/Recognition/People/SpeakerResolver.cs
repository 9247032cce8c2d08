// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Recognition.People;

/// <summary>Resolves the speaker labels of a document, the fullest first. For one document, on one thread.</summary>
internal sealed class SpeakerResolver(
    ConversionContext context, PersonRegister register, SpeakerMatcher matcher, PersonNames known, SpeakerNameReader reader)
{
    private const string Unresolved = "unresolved";
    private const int MostChoices = 48;

    private readonly List<(int Start, Diagnostic Diagnostic)> _reports = [];

    /// <summary>Resolves.</summary>
    /// <param name="turns">The turns, in reading order.</param>
    /// <returns>For each label as printed whom it means.</returns>
    public FrozenDictionary<string, SpeakerResolution> Resolve(IEnumerable<Turn> turns)
    {
        Dictionary<string, List<string>> printed = new(StringComparer.Ordinal);
        List<(SpeakerName Name, SpannedText Label)> labels = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (SpannedText label in turns.Select(t => t.Label))
        {
            if (!seen.Add(label.Text))
            {
                continue;
            }

            SpeakerName name = reader.Read(label.Text);
            if (printed.TryGetValue(name.Plain, out List<string>? same))
            {
                same.Add(label.Text);
                continue;
            }

            printed.Add(name.Plain, [label.Text]);
            labels.Add((name, label));
        }

        bool isInterview = labels.Exists(l => IsQuestion(l.Name)) && labels.Exists(l => IsAnswer(l.Name));
        Dictionary<string, SpeakerResolution> resolved = new(StringComparer.Ordinal);
        foreach ((SpeakerName name, SpannedText label) in labels.OrderBy(l => Rank(l.Name)))
        {
            SpeakerResolution resolution = ResolveOne(name, label, isInterview);
            foreach (string text in printed[name.Plain])
            {
                resolved[text] = resolution;
            }
        }

        foreach ((_, Diagnostic diagnostic) in _reports.OrderBy(r => r.Start))
        {
            context.Sink.Report(diagnostic);
        }

        return resolved.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Fuller labels introduce those whom shorter ones mean.
    private static int Rank(SpeakerName name)
    {
        NameWords words = new(name.Phrase.Name);
        return name.IsGroup ? 5
            : name.Phrase.Alias is not null ? 0
            : words.Words.Length > 1 ? 1
            : words.Words.Length == 1 ? (name.Phrase.Titles is null ? 3 : 2)
            : 4;
    }

    private bool IsQuestion(SpeakerName name) => context.Convention.People.Interviewers.Contains(name.Plain);

    private bool IsAnswer(SpeakerName name) => context.Convention.People.Respondents.Contains(name.Plain);

    private SpeakerResolution ResolveOne(SpeakerName name, SpannedText label, bool isInterview)
    {
        int start = label.Offsets[0];
        SpeakerMatch match = isInterview && (IsQuestion(name) || IsAnswer(name)) ? Interview(name)
            : name.IsGroup ? Group(name)
            : One(name);
        bool decided = name.Members.IsEmpty ? match.Persons is [_] : !match.Persons.IsEmpty;
        string reading = decided ? string.Join(' ', match.Persons.Select(p => p.Participant.Id)) : Unresolved;
        Judgement judgement = context.Evidence.Judge(
            JudgementKind.Speaker,
            start,
            label.Offsets[^1] + 1,
            match.Rule,
            decided ? match.Certainty : Certainty.Low,
            reading,
            Choices(match).AsSpan());
        string[] ids = judgement.Reading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length > 0 && ids.All(i => i != Unresolved && IsPerson(i)))
        {
            foreach (string id in ids)
            {
                register.Add(id, ids.Length == 1 ? name.Phrase : Nothing, ParticipantRole.Speaker, start);
            }

            return new SpeakerResolution([.. ids], judgement.Certainty);
        }

        if (ids is not [Unresolved] || judgement.Rule != "decision")
        {
            Report(name, match, start);
        }

        return new SpeakerResolution([Unknown(name, start)], Certainty.Low);
    }

    private static PersonPhrase Nothing { get; } = new(string.Empty, null, null, null, 0);

    private bool IsPerson(string id) =>
        register.Find(id) is not null || context.Authority.Find(id) is not null || context.Settings.Participants.Any(p => p.Id == id);

    private SpeakerMatch One(SpeakerName name)
    {
        if (known.Setting(name.Plain) is { } setting)
        {
            return Known("setting", setting, name);
        }

        SpeakerMatch match = matcher.Match(name);
        if (match is { Persons: [_], Certainty: Certainty.High })
        {
            return match;
        }

        if ((known.Resolve(name.Plain) ?? (name.Phrase.Name.Length > 0 ? known.Resolve(name.Phrase.Name) : null)) is { } id && match.Persons.Length <= 1)
        {
            return Known("authority", id, name);
        }

        return match;
    }

    private SpeakerMatch Known(string rule, string id, SpeakerName name) =>
        new(rule, [register.Find(id) ?? register.Add(id, name.Phrase, null, int.MaxValue)], Certainty.High);

    // All members known: they speak together; else a group of its own.
    private SpeakerMatch Group(SpeakerName name)
    {
        SpeakerMatch[] members = [.. name.Members.Select(One)];
        return members.Length > 0 && Array.TrueForAll(members, m => m.Persons is [_])
            ? new SpeakerMatch("several", [.. members.Select(m => m.Persons[0]).Distinct()], members.Min(m => m.Certainty))
            : new SpeakerMatch("group", [], Certainty.Low);
    }

    private SpeakerMatch Interview(SpeakerName name)
    {
        FrozenSet<string> words = IsQuestion(name) ? context.Convention.People.Interviewers : context.Convention.People.Respondents;
        KnownPerson[] persons = [.. words.SelectMany(w => register.With(PersonForm.Office, w)).Distinct()];
        return new SpeakerMatch("interview", [.. persons], Certainty.Medium);
    }

    private ImmutableArray<string> Choices(SpeakerMatch match) =>
    [
        .. match.Persons.Select(p => p.Participant.Id)
            .Concat(register.Persons.Where(p => p.IsPresent).Take(MostChoices).Select(p => p.Participant.Id))
            .Append(Unresolved)
            .Distinct(StringComparer.Ordinal),
    ];

    private void Report(SpeakerName name, SpeakerMatch match, int start)
    {
        SourceLocation place = context.Source.Locate(start);
        if (match.Persons.Length > 1)
        {
            string persons = string.Join(" or ", match.Persons.Take(4).Select(p => p.Participant.Name));
            _reports.Add((start, Diagnostic.Create(MinutesDiagnostics.AmbiguousSpeaker, place, name.Plain, persons)));
            return;
        }

        ImmutableArray<string> near = matcher.Near(name);
        string suggestion = near.IsEmpty ? string.Empty : $" (near: {string.Join(", ", near)})";
        _reports.Add((start, Diagnostic.Create(MinutesDiagnostics.UnresolvedSpeaker, place, name.Plain, suggestion)));
    }

    // A person made from the label, with nothing that it does not say.
    private string Unknown(SpeakerName name, int start)
    {
        bool isRole = name.IsGroup || IsQuestion(name) || IsAnswer(name) || name.Phrase.Name.Length == 0;
        PersonPhrase phrase = isRole ? Nothing with { Titles = name.IsGroup ? null : name.Phrase.Titles, Alias = name.Phrase.Alias } : name.Phrase;
        return register.AddUnknown(name.Plain, phrase, isNamed: !isRole, start).Participant.Id;
    }
}
