// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Minutes.Authority;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Encoding;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Minutes.Settings;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes;

/// <summary>Minutes of a conversation to TEI P5: the stages, in order. Stateless; safe on any thread.</summary>
public static class MinutesConverter
{
    // Decisions that make others fit several places are rare; after so many runs only ids count.
    private const int MostRuns = 3;

    /// <summary>Encodes a source. The same arguments give the same bytes, on every machine and in every culture.</summary>
    /// <param name="source">The source.</param>
    /// <param name="settings">The edition's settings.</param>
    /// <param name="authority">The authority entries.</param>
    /// <param name="sink">Gets the MIN diagnostics, in the order of the stages.</param>
    /// <param name="cancellationToken">Stops between two passages.</param>
    /// <returns>The encoding; null where an error was reported, the check that nothing was lost included.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static EncodingResult? Convert(
        MinutesSource source,
        EditionSettings settings,
        AuthorityIndex authority,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(authority);
        ArgumentNullException.ThrowIfNull(sink);
        DiagnosticBag diagnostics = new();
        try
        {
            SourceDocument? document = SourceReader.Read(source with { Encoding = source.Encoding ?? settings.SourceEncoding }, diagnostics, cancellationToken);
            return document is null || !ReaderAccount.Check(document, diagnostics) ? null : Encode(document, settings, authority, diagnostics, cancellationToken);
        }
        finally
        {
            diagnostics.CopyTo(sink);
        }
    }

    private static string Version => typeof(MinutesConverter).Assembly.GetName().Version?.ToString(3) ?? "0";

    // Whether the words of a decision fit one place only is known when all is judged; where they do not, it is judged again.
    private static EncodingResult? Encode(
        SourceDocument document, EditionSettings settings, AuthorityIndex authority, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        ImmutableHashSet<DecisionSettings> byIdOnly = [];
        for (int run = 1; ; run++)
        {
            DiagnosticBag found = new();
            DecisionTable decisions = new(settings.Decisions, byIdOnly);
            ConversionContext context = ConventionChooser.Choose(new ConversionContext
            {
                Document = document,
                Convention = ConventionChooser.Usual,
                Settings = settings,
                Authority = authority,
                Evidence = new EvidenceLog(document.Text, decisions),
                Sink = found,
                CancellationToken = cancellationToken,
            });
            EncodingResult? result = Encode(context);
            if (decisions.ByIdOnly.Count == byIdOnly.Count)
            {
                DecisionCheck.Report(decisions, context.Evidence.ToImmutable(), document.Text, found);
                found.CopyTo(diagnostics);
                return diagnostics.HasErrors ? null : result;
            }

            byIdOnly = run < MostRuns ? decisions.ByIdOnly : [.. settings.Decisions];
        }
    }

    private static EncodingResult? Encode(ConversionContext context)
    {
        SegmentedMinutes segments = Segmenter.Segment(context);
        RecognisedMinutes minutes = Recogniser.Recognise(context, segments);
        (XElement tei, int insertions) = TeiEncoder.Encode(context, minutes, Version);
        return TextAccount.Check(context.Source, segments, tei, context.Sink) ? Result(context, minutes, tei, insertions) : null;
    }

    private static EncodingResult Result(ConversionContext context, RecognisedMinutes minutes, XElement tei, int insertions) => new(tei, minutes)
    {
        Tei = ImmutableArray.Create(TeiSerializer.Serialize(tei)),
        Document = context.Document,
        Convention = new ConventionChoice(context.Convention.Name, context.Convention.Title, context.ConventionReason),
        Judgements = context.Evidence.ToImmutable(),
        UnknownNames = UnknownNameFinder.Find(minutes, context.Convention),
        Summary = new EncodingSummary(
            Turns: minutes.Segments.Passages.Count(p => p is Turn),
            Insertions: insertions,
            Joins: minutes.Texts.Values.Sum(t => t.Marks.Count(m => m is BreakMark)),
            Participants: minutes.Participants.Participants.Length,
            Names: minutes.Texts.Values.Sum(t => t.Marks.Count(m => m is NameMark or ReferenceMark))),
    };
}
