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
            SourceDocument? document = SourceReader.Read(source, diagnostics, cancellationToken);
            if (document is null)
            {
                return null;
            }

            ConversionContext context = ConventionChooser.Choose(new ConversionContext
            {
                Document = document,
                Convention = ConventionChooser.Usual,
                Settings = settings,
                Authority = authority,
                Evidence = new EvidenceLog(document.Text, settings.Decisions),
                Sink = diagnostics,
                CancellationToken = cancellationToken,
            });
            SegmentedMinutes segments = Segmenter.Segment(context);
            RecognisedMinutes minutes = Recogniser.Recognise(context, segments);
            (XElement tei, int insertions) = TeiEncoder.Encode(context, minutes, Version);
            bool kept = TextAccount.Check(document.Text, segments, tei, diagnostics);
            return kept && !diagnostics.HasErrors ? Result(minutes, tei, insertions) : null;
        }
        finally
        {
            foreach (Diagnostic diagnostic in diagnostics.ToImmutableArray())
            {
                sink.Report(diagnostic);
            }
        }
    }

    private static string Version => typeof(MinutesConverter).Assembly.GetName().Version?.ToString(3) ?? "0";

    private static EncodingResult Result(RecognisedMinutes minutes, XElement tei, int insertions) => new()
    {
        Tei = ImmutableArray.Create(TeiSerializer.Serialize(tei)),
        Summary = new EncodingSummary(
            Turns: minutes.Segments.Passages.Count(p => p is Turn),
            Insertions: insertions,
            Joins: minutes.Texts.Values.Sum(t => t.Marks.Count(m => m is BreakMark)),
            Participants: minutes.Participants.Participants.Length,
            Names: minutes.Texts.Values.Sum(t => t.Marks.Count(m => m is NameMark or ReferenceMark))),
    };
}
