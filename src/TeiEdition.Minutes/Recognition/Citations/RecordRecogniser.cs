// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Segmentation;

namespace TeiEdition.Minutes.Recognition.Citations;

/// <summary>Reads the fields of a record. Immutable; safe on any thread.</summary>
internal sealed class RecordRecogniser(Convention convention, DateRecogniser dates)
{
    private const int LongestLine = 200;
    private const int LongestSource = 600;

    private readonly CitationParser _citations = new(convention, dates);
    private readonly CreditsParser _credits = new(convention);
    private readonly ArchivalParser _archival = new(convention);

    /// <summary>Reads the record and the lines at the ends of the document.</summary>
    /// <param name="minutes">The parts of the document.</param>
    public RecordFacts Recognise(SegmentedMinutes minutes)
    {
        string? citationText = minutes.Record.FirstOrDefault(f => f.Kind == RecordFieldKind.Citation)?.Value?.Text;
        Citation? citation = citationText is null ? null : _citations.Parse(citationText);
        RecordField? source = minutes.Record.FirstOrDefault(f =>
            f is { Kind: RecordFieldKind.Source or RecordFieldKind.Repository, Value: { } value }
            && (f.Kind == RecordFieldKind.Source || _archival.HasShelf(value.Text)));
        string? sourceText = source?.Value?.Text ?? Lines(minutes).Select(SourceOf).FirstOrDefault(t => t is not null);
        Citation? sourceParts = sourceText is null ? null : _citations.Parse(sourceText, isSource: true);
        return new RecordFacts
        {
            CitationText = citationText,
            Citation = citation,
            SourceField = source,
            SourceText = sourceText,
            Source = sourceParts,
            TitleDate = minutes.RecordTitle is { } title ? TitleDate(title.Text) : null,
            FieldDate = minutes.Record.FirstOrDefault(f => f.Kind == RecordFieldKind.Date)?.Value is { } date ? WholeDate(date.Text) : null,
            Responsibilities =
            [
                .. citation?.Responsibilities ?? [],
                .. sourceParts?.Responsibilities ?? [],
                .. minutes.Record.SelectMany(OfField),
                .. Lines(minutes).SelectMany(OfLine),
            ],
        };
    }

    private static string? StatementId(RecordFieldKind kind) => kind switch
    {
        RecordFieldKind.TranslatedBy => "translators",
        RecordFieldKind.EditedBy => "editors",
        RecordFieldKind.ObtainedBy => "obtained-by",
        RecordFieldKind.ContributedBy => "contributed-by",
        _ => null,
    };

    // Headings, and what stands last: there translators sign.
    private static IEnumerable<string> Lines(SegmentedMinutes minutes)
    {
        foreach (SpannedText heading in minutes.Headings)
        {
            yield return heading.Text;
        }

        if (minutes.Passages.LastOrDefault() is { } last && (last as Narrative)?.Paragraph is { } paragraph)
        {
            yield return paragraph.Text.Text;
        }
        else if (minutes.Passages.LastOrDefault() is Turn { Paragraphs: [_, .., Paragraph lastSpoken] })
        {
            yield return lastSpoken.Text.Text;
        }
    }

    private (int, string)? TitleDate(string title) => dates.Dates(title)
        .Where(d => d.Start == 0 && d.End < title.Length && title[d.End] == ' ')
        .Select(d => ((int, string)?)(d.End, d.When))
        .FirstOrDefault();

    private string? WholeDate(string text) =>
        dates.Dates(text) is [(0, int end, string when)] && end == text.Length ? when : null;

    private IEnumerable<Responsibility> OfField(RecordField field)
    {
        if (StatementId(field.Kind) is not { } id || field.Value is not { } value)
        {
            return [];
        }

        (ImmutableArray<string> names, bool isWhole) = _credits.ParseNames(value.Text);
        (ImmutableArray<Responsibility> others, _) = _credits.Parse(value.Text);
        ImmutableArray<Responsibility> own = names.IsEmpty ? []
            : [new Responsibility(field.Name, names) { Id = id, Field = field, IsWholeField = isWhole && others.IsEmpty }];
        return own.Concat(others);
    }

    // "[Source: State Archive, f. 5. Translated by A.]", as translators sign.
    private string? SourceOf(string line)
    {
        string text = line.Trim('[', ']', '(', ')', ' ');
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isSource = colon > 0 && line.Length < LongestSource
            && convention.RecordLabels.TryGetValue(text[..colon], out RecordFieldKind kind) && kind == RecordFieldKind.Source
            && _archival.HasShelf(text[colon..]);
        return isSource ? text[(colon + 1)..].Trim() : null;
    }

    // A line that is nothing but a credit: it begins with the verb.
    private IEnumerable<Responsibility> OfLine(string line)
    {
        string text = line.Trim('[', ']', '(', ')', ' ');
        (ImmutableArray<Responsibility> statements, int start) = _credits.Parse(text);
        return start == 0 && text.Length < LongestLine ? statements : [];
    }
}
