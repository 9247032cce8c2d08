// SPDX-License-Identifier: MIT
using System.Globalization;
using AngleSharp.Dom;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>Reads HTML: the stages in order. Stateless; safe on any thread.</summary>
internal static class HtmlSourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003, MIN062 and MIN063.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        TextDecoder.DecodePage(source, sink) is { } file ? Read(file, sink, cancellationToken) : null;

    /// <summary>Reads a text.</summary>
    /// <param name="file">The page's source.</param>
    /// <param name="sink">Gets MIN001, MIN062 and MIN063.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(SourceText file, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (HtmlPage.Parse(file, sink, cancellationToken) is not { } page)
        {
            return null;
        }

        HtmlNotes notes = NoteFinder.Find(page.Index);
        Dictionary<INode, string> cut = PageParts.Find(page.Index, notes);
        SourceDocument document = HtmlWalker.Read(page, notes, cut, cancellationToken) with
        {
            Characters = HtmlCharacters.Count(page.Index.Body),
        };
        if (document.Blocks.IsEmpty)
        {
            sink.Report(Diagnostic.Create(MinutesDiagnostics.EmptySource, new SourceLocation(file.Path)));
            return null;
        }

        ReportOmissions(document, cut, sink);
        return document;
    }

    private static void ReportOmissions(SourceDocument document, Dictionary<INode, string> cut, IDiagnosticSink sink)
    {
        if (cut.Count == 0)
        {
            return;
        }

        string reasons = string.Join(", ", document.Omissions.Where(o => cut.ContainsValue(o.Reason)).GroupBy(o => o.Reason, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} ({g.Sum(o => o.Text.Length)} characters)")));
        if (reasons.Length > 0)
        {
            sink.Report(Diagnostic.Create(FormatDiagnostics.LeftOutOfPage, new SourceLocation(document.Text.Path), reasons));
        }
    }
}
