// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Recognition;

/// <summary>
/// Recognises what stands inside a text: insertions, names, references, dates, quotations, stage directions, joins.
/// For one document, on one thread: it remembers which settings had an effect.
/// </summary>
internal sealed class InlineRecogniser
{
    private readonly SourceText _source;
    private readonly Convention _convention;
    private readonly NameLexicon _lexicon;
    private readonly NameRecogniser _names;
    private readonly DateRecogniser _dates;
    private readonly ImmutableArray<ReferenceSettings> _references;
    private readonly EvidenceLog _evidence;
    private readonly InsertionRecogniser _insertions;
    private readonly ParenthesisRecogniser _parentheses;
    private readonly ForeignRecogniser _foreign;
    private readonly NotePlaces _notes;
    private readonly IDiagnosticSink _sink;
    private readonly HashSet<ReferenceSettings> _usedReferences = [];
    private readonly HashSet<string> _reportedNames = new(StringComparer.Ordinal);

    /// <summary>Prepares for a document.</summary>
    /// <param name="context">The document; gets MIN004, MIN008 and MIN031.</param>
    /// <param name="lexicon">The names that are tagged.</param>
    /// <param name="originalLanguage">The tag of the original's language; null where it is unknown.</param>
    /// <param name="notes">The document's notes, whose references become marks.</param>
    public InlineRecogniser(ConversionContext context, NameLexicon lexicon, string? originalLanguage = null, ImmutableArray<NoteText> notes = default)
    {
        _source = context.Source;
        _convention = context.Convention;
        _lexicon = lexicon;
        _names = new NameRecogniser(lexicon, context.Convention);
        _dates = new DateRecogniser(context.Convention);
        _references = context.Settings.References;
        _sink = context.Sink;
        _evidence = context.Evidence;
        _notes = new NotePlaces(notes.IsDefault ? [] : notes);
        _parentheses = new ParenthesisRecogniser(context.Convention, context.Evidence);
        _foreign = new ForeignRecogniser(context.Source.Text, originalLanguage);
        _insertions = new InsertionRecogniser(context.Convention, context.Evidence, CommonWords.Of(context.Source.Text));
    }

    /// <summary>The references of the settings that matched nothing so far.</summary>
    public IEnumerable<ReferenceSettings> UnusedReferences => _references.Where(r => !_usedReferences.Contains(r));

    /// <summary>Recognises a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="withTimes">Whether times of day are looked for.</param>
    public RecognisedText Recognise(Paragraph paragraph, bool withTimes = false) =>
        Recognise(paragraph.Text, paragraph.Breaks, withTimes, paragraph.IsStage);

    /// <summary>Recognises a text.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <param name="breaks">The breaks in it.</param>
    /// <param name="withTimes">Whether times of day are looked for.</param>
    /// <param name="isStage">Whether it is a stage direction as a whole.</param>
    public RecognisedText Recognise(SpannedText text, ImmutableArray<Break> breaks, bool withTimes = false, bool isStage = false)
    {
        (ImmutableArray<Bracket> brackets, ImmutableArray<int> unbalanced) = BracketParser.Parse(WithoutFurniture(text.Text, breaks), _convention.EditorsBrackets);
        foreach (int index in unbalanced)
        {
            _sink.Report(Diagnostic.Create(
                MinutesDiagnostics.UnbalancedBracket, _source.Locate(text.Offsets[index]), text.Text[index].ToString()));
        }

        ReadingText reading = new(text.Text, brackets, breaks);
        NestedMarks marks = new();
        ImmutableArray<NoteReferenceMark> notes = _notes.Add(marks, text);
        foreach (Break cut in breaks)
        {
            AddBreak(marks, cut);
        }

        List<(NameCandidate Candidate, PrintedName Name)> names = FindNames(text, reading);
        foreach (Bracket reference in _insertions.Add(marks, text, Without(brackets, notes), [.. names.Select(n => n.Name)], isStage))
        {
            _sink.Report(Diagnostic.Create(
                MinutesDiagnostics.NoteMissing, _source.Locate(text.Offsets[reference.Start]), text.Text[reference.Start..reference.End]));
        }

        AddReferences(marks, reading, names);
        VariantMarks variants = new(text.Length, marks.All);
        foreach ((NameCandidate candidate, PrintedName name) in names)
        {
            AddName(marks, variants, text, reading, candidate, name);
        }

        AddOthers(marks, text, reading, withTimes);
        return new RecognisedText(text, marks.ToImmutable());
    }

    // The brackets that are no references to notes; both are sorted.
    private static ImmutableArray<Bracket> Without(ImmutableArray<Bracket> brackets, ImmutableArray<NoteReferenceMark> notes)
    {
        if (notes.IsEmpty)
        {
            return brackets;
        }

        HashSet<int> starts = [.. notes.Select(n => n.Start)];
        return [.. brackets.Where(b => !starts.Contains(b.Start))];
    }

    // Brackets in a running head pair with none of the text; each character keeps its index.
    private static string WithoutFurniture(string text, ImmutableArray<Break> breaks)
    {
        if (breaks.All(b => b.Furniture.IsEmpty))
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        foreach (Furniture furniture in breaks.SelectMany(b => b.Furniture))
        {
            characters.AsSpan(furniture.Start..furniture.End).Fill(' ');
        }

        return new string(characters);
    }

    private static void AddBreak(NestedMarks marks, Break cut)
    {
        marks.TryAdd(new BreakMark(cut.Start, cut.End, cut.IsPage, cut.IsHyphen, cut.Certainty) { KeepsHyphen = cut.KeepsHyphen });
        foreach (Furniture furniture in cut.Furniture)
        {
            marks.TryAdd(new FurnitureMark(furniture.Start, furniture.End, furniture.Type));
        }
    }

    private List<(NameCandidate Candidate, PrintedName Name)> FindNames(SpannedText text, ReadingText reading)
    {
        List<(NameCandidate, PrintedName)> found = [];
        foreach (NameCandidate candidate in _names.Find(reading.Text))
        {
            int nameStart = candidate.TitleEnd;
            if (reading.ToPrinted(nameStart, candidate.End) is not { } bare)
            {
                continue;
            }

            (int start, int end) = reading.ToPrinted(candidate.Start, candidate.End) ?? bare;
            int formStart = reading.ToPrinted(candidate.FormStart, candidate.End)?.Start ?? bare.Start;
            string? id = candidate.Entities.Length == 1 ? candidate.Entities[0].Id : null;
            found.Add((candidate, new PrintedName(start, formStart, bare.Start, end, candidate.Entities[0].Kind, id)));
        }

        return found;
    }

    private void AddReferences(NestedMarks marks, ReadingText reading, List<(NameCandidate Candidate, PrintedName Name)> names)
    {
        foreach (ReferenceSettings setting in _references)
        {
            string within = setting.Context ?? setting.Text;
            int inner = within.IndexOf(setting.Text, StringComparison.Ordinal);
            for (int i = reading.Text.IndexOf(within, StringComparison.Ordinal); i >= 0 && inner >= 0;
                i = reading.Text.IndexOf(within, i + 1, StringComparison.Ordinal))
            {
                int start = i + inner;
                if (reading.ToPrinted(start, start + setting.Text.Length) is not { } printed || !IsWhole(reading.Text, start, setting.Text.Length))
                {
                    continue;
                }

                NameForm? form = _lexicon.Forms.FirstOrDefault(f => f.Id == setting.Ref && f.Text == setting.Text);
                bool overlapsLonger = names.Exists(n =>
                    n.Name.Id is not null && n.Name.Start <= printed.Start && n.Name.End >= printed.End
                    && n.Name.End - n.Name.Start > printed.End - printed.Start);
                InlineMark mark = form is null
                    ? new ReferenceMark(printed.Start, printed.End, setting.Ref)
                    : new NameMark(printed.Start, printed.End, form.Kind, setting.Ref, Certainty.High);
                if (!overlapsLonger && marks.TryAdd(mark))
                {
                    names.RemoveAll(n => n.Name.Start < printed.End && n.Name.End > printed.Start);
                    _usedReferences.Add(setting);
                }
            }
        }
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]))
        && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    private void AddName(
        NestedMarks marks,
        VariantMarks variants,
        SpannedText text,
        ReadingText reading,
        NameCandidate candidate,
        PrintedName name)
    {
        if (name.Id is null)
        {
            ReportAmbiguous(text, candidate, name);
            return;
        }

        // A variant belongs to the name; the name inside its bracket is the same one again.
        if (variants.HoldsInBrackets(name.Start, name.End))
        {
            return;
        }

        int end = variants.EndOf(name.NameStart) ?? name.End;
        Judgement? judged = candidate.IsTitledWord
            ? _evidence.Judge(
                JudgementKind.Name, text.Offsets[name.Start], text.Offsets[name.End - 1] + 1, "title and part of a name", Certainty.Medium, name.Id, "none")
            : null;
        if (judged?.Reading == "none" || !marks.TryAdd(new NameMark(name.Start, end, name.Kind, judged?.Reading ?? name.Id, judged?.Certainty ?? Certainty.High)))
        {
            return;
        }

        if (candidate.TitleEnd > candidate.Start
            && reading.ToPrinted(candidate.Start, candidate.TitleEnd - 1) is { } title && title.Start == name.Start)
        {
            marks.TryAdd(new RoleNameMark(title.Start, title.End));
        }

        foreach ((int start, int stop, string correction) in candidate.Misreadings)
        {
            if (reading.ToPrinted(start, stop) is { } place && marks.TryAdd(new CorrectionMark(place.Start, place.End, correction)))
            {
                _sink.Report(Diagnostic.Create(
                    MinutesDiagnostics.Misreading,
                    _source.Locate(text.Offsets[place.Start]),
                    reading.Text[candidate.TitleEnd..candidate.End],
                    candidate.Form));
            }
        }
    }

    private void ReportAmbiguous(SpannedText text, NameCandidate candidate, PrintedName name)
    {
        if (_reportedNames.Add(candidate.Form))
        {
            _sink.Report(Diagnostic.Create(
                MinutesDiagnostics.AmbiguousName,
                _source.Locate(text.Offsets[name.Start]),
                candidate.Form,
                string.Join(" or ", candidate.Entities.Select(e => e.Id))));
        }
    }

    private void AddOthers(NestedMarks marks, SpannedText text, ReadingText reading, bool withTimes)
    {
        foreach (QuotationMark quotation in QuotationRecogniser.Find(text.Text))
        {
            marks.TryAdd(quotation);
        }

        foreach (FoundDate date in _dates.Find(reading.Text).Concat(TimeRecogniser.Find(reading.Text, withTimes)))
        {
            AddDate(marks, text, reading, date);
        }

        _parentheses.Add(marks, text);
        _foreign.Add(marks, text);
    }

    private void AddDate(NestedMarks marks, SpannedText text, ReadingText reading, FoundDate date)
    {
        if (reading.ToPrinted(date.Start, date.End) is not { } printed)
        {
            return;
        }

        Judgement stands = _evidence.Judge(
            JudgementKind.Date, text.Offsets[printed.Start], text.Offsets[printed.End - 1] + 1, date.Rule, date.Certainty, date.When ?? "none");
        string? when = stands.Reading == "none" ? null : stands.Reading;
        if (when is null && date.When is not null)
        {
            return;
        }

        string[] ends = when?.Split('/') ?? [];
        bool single = ends.Length < 2;
        marks.TryAdd(new DateMark(printed.Start, printed.End, single ? when : null, date.IsTime)
        {
            From = single ? null : ends[0],
            To = single ? null : ends[1],
            Certainty = stands.Certainty,
        });
    }
}
