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

namespace TeiEdition.Minutes.Recognition;

/// <summary>The stage of recognition: participants first, because their names are then looked for in all texts. Stateless.</summary>
internal static class Recogniser
{
    /// <summary>Recognises a document.</summary>
    /// <param name="context">The document; gets MIN004, MIN006 to MIN008, MIN013, MIN014 and MIN031.</param>
    /// <param name="minutes">Its parts.</param>
    public static RecognisedMinutes Recognise(ConversionContext context, SegmentedMinutes minutes)
    {
        (Convention convention, EditionSettings settings, AuthorityIndex authority) = (context.Convention, context.Settings, context.Authority);
        ImmutableArray<(string Text, EntityKind Kind, string Id)> known =
        [
            .. authority.Entries.SelectMany(e => e.Forms.Select(f => (f, e.Kind, e.Id))),
            .. settings.Participants.SelectMany(p => p.Names.Select(n => (n, EntityKind.Person, p.Id))),
        ];
        NameRecogniser names = new(NameLexicon.Create(known), convention);
        ParticipantList participants = ParticipantRecogniser.Recognise(context, minutes, names);
        (string Text, EntityKind Kind, string Id)[] all = [.. known, .. NamesOf(participants)];
        NameLexicon lexicon = NameLexicon.Create(
            all, DerivedForms.Of(all, [.. participants.Participants.Where(p => p.IsNamed).Select(p => (p.Name, p.Id))]));
        InlineRecogniser inline = new(context, lexicon, OriginalLanguage(minutes, convention), minutes.Notes);
        DateRecogniser dates = new(convention);
        ChangeList changes = new(context.Document.Revisions);
        RecognisedMinutes result = new()
        {
            Segments = minutes,
            Participants = participants,
            Facts = new RecordRecogniser(convention, dates).Recognise(minutes),
            Texts = Texts(minutes, inline, new TextLayers(context.Document, changes), context.CancellationToken),
            Changes = changes.Changes,
            EntityNamed = text => Entity(authority, names, text),
            Funders = Field(minutes, RecordFieldKind.Credits) is { } credits ? Organisations(authority, names, credits.Text) : [],
        };
        Check(inline, settings, authority, participants, context.Sink);
        return result;
    }

    private static SpannedText? Field(SegmentedMinutes minutes, RecordFieldKind kind) =>
        minutes.Record.FirstOrDefault(f => f.Kind == kind)?.Value;

    // Names that only this document has: those of participants without authority entry, and the aliases it declares.
    private static IEnumerable<(string Text, EntityKind Kind, string Id)> NamesOf(ParticipantList participants)
    {
        foreach (Participant participant in participants.Participants.Where(p => p.IsNamed))
        {
            if (participant.Alias is not null)
            {
                yield return (participant.Alias, EntityKind.Person, participant.Id);
            }

            foreach (string name in participant.Variants.Prepend(participant.Name).Where(n => n.Contains(' ', StringComparison.Ordinal)))
            {
                yield return (name, EntityKind.Person, participant.Id);
            }
        }
    }

    private static FrozenDictionary<SpannedText, RecognisedText> Texts(
        SegmentedMinutes minutes, InlineRecogniser inline, TextLayers layers, CancellationToken cancellationToken)
    {
        Dictionary<SpannedText, RecognisedText> texts = new(ReferenceEqualityComparer.Instance as IEqualityComparer<SpannedText>);
        void Add(SpannedText text, RecognisedText recognised, bool withLooks = true) => texts.Add(text, layers.Add(recognised, withLooks));
        void AddParagraph(Paragraph paragraph) =>
            Add(
                paragraph.Text,
                paragraph.Kind == ParagraphKind.Furniture ? new RecognisedText(paragraph.Text, []) : inline.Recognise(paragraph),
                withLooks: paragraph.Kind != ParagraphKind.Furniture);
        foreach (SpannedText summary in minutes.Record.Where(f => f.Kind == RecordFieldKind.Summary).Select(f => f.Value).OfType<SpannedText>())
        {
            Add(summary, inline.Recognise(summary, []));
        }

        foreach (SpannedText heading in minutes.LeadingFurniture.Select(f => f.Text).Concat(minutes.Headings))
        {
            Add(heading, inline.Recognise(heading, []));
        }

        foreach (ProtocolLine line in minutes.Protocol.Concat(minutes.Closing))
        {
            Add(line.Label, inline.Recognise(line.Label, []));
            foreach (Paragraph item in line.Items)
            {
                Add(item.Text, inline.Recognise(item, withTimes: line.Role == ProtocolRole.Time));
            }
        }

        foreach (Passage passage in minutes.Passages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (passage)
            {
                case Turn turn:
                    Add(turn.Label, WithAlias(inline.Recognise(turn.Label, [])));
                    foreach (Paragraph paragraph in turn.Paragraphs)
                    {
                        AddParagraph(paragraph);
                    }

                    break;
                case Narrative narrative:
                    AddParagraph(narrative.Paragraph);
                    break;
                case PageFurniture furniture:
                    foreach ((SpannedText text, _) in furniture.Parts)
                    {
                        Add(text, new RecognisedText(text, []), withLooks: false);
                    }

                    break;
            }
        }

        foreach (Paragraph paragraph in minutes.Notes.SelectMany(n => n.Paragraphs))
        {
            Add(paragraph.Text, inline.Recognise(paragraph));
        }

        return texts.ToFrozenDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<SpannedText>);
    }

    private static string? OriginalLanguage(SegmentedMinutes minutes, Convention convention) =>
        minutes.Record.FirstOrDefault(f => f.Kind == RecordFieldKind.OriginalLanguage)?.Value is { } field
        && convention.Languages.TryGetValue(field.Text.Split(',', ';', ' ')[0], out string? tag) ? tag : null;

    private static RecognisedText WithAlias(RecognisedText label)
    {
        if (LabelText.AliasRange(label.Text.Text) is not { } range)
        {
            return label;
        }

        NestedMarks marks = new();
        marks.Add(new AliasMark(range.Start, range.End));
        foreach (InlineMark mark in label.Marks.Where(m => m.End <= range.Start || m.Start >= range.End))
        {
            marks.Add(mark);
        }

        return label with { Marks = marks.ToImmutable() };
    }

    private static AuthorityEntry? Entity(AuthorityIndex authority, NameRecogniser names, string text)
    {
        NameCandidate? whole = names.Find(text).FirstOrDefault(n => n.Start == 0 && n.End == text.Length);
        return whole is { Entities: [(_, string id)] } ? authority.Find(id) : null;
    }

    private static ImmutableArray<(string Text, AuthorityEntry Entry)> Organisations(
        AuthorityIndex authority, NameRecogniser names, string text)
    {
        ImmutableArray<(string, AuthorityEntry)>.Builder found = ImmutableArray.CreateBuilder<(string, AuthorityEntry)>();
        foreach (NameCandidate name in names.Find(text))
        {
            if (name.Entities is [(EntityKind.Organisation, string id)] && authority.Find(id) is { } entry)
            {
                found.Add((text[name.Start..name.End], entry));
            }
        }

        return found.ToImmutable();
    }

    private static void Check(
        InlineRecogniser inline, EditionSettings settings, AuthorityIndex authority, ParticipantList participants, IDiagnosticSink sink)
    {
        bool IsKnown(string id) => authority.Find(id) is not null || participants.Participants.Any(p => p.Id == id);
        foreach (ReferenceSettings reference in settings.References.Where(r => !IsKnown(r.Ref)))
        {
            sink.Report(Diagnostic.Create(
                MinutesDiagnostics.UnknownReference, reference.Location, "reference", reference.Text, reference.Ref));
        }

        foreach (ReferenceSettings reference in inline.UnusedReferences)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.UnusedSetting, reference.Location, "reference", reference.Text));
        }

        SourceLocation? file = settings.Path is null ? null : new SourceLocation(settings.Path);
        foreach (DelegationSettings delegation in settings.Delegations)
        {
            foreach (string member in delegation.Members.Where(m => participants.Participants.All(p => p.Id != m)))
            {
                sink.Report(Diagnostic.Create(MinutesDiagnostics.UnknownReference, file, "delegation", delegation.Name, member));
            }
        }

        foreach (ParticipantSettings setting in settings.Participants.Where(s => participants.Participants.All(p => p.Id != s.Id)))
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.UnusedSetting, file, "participant", setting.Id));
        }
    }
}
