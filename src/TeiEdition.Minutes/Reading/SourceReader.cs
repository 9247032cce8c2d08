// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading.Html;
using TeiEdition.Minutes.Reading.Pdf;
using TeiEdition.Minutes.Reading.Word;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>Reads a source of any format, told by its content. Stateless; safe on any thread.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003, MIN060, MIN061 and those of the readers.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SourceSniffer.Sniff(source.Content.Span, source.Path) switch
        {
            SourceFormat.PlainText => PlainTextReader.Read(source, sink),
            SourceFormat.Word => WordReader.Read(source, sink, cancellationToken),
            SourceFormat.Html => HtmlSourceReader.Read(source, sink, cancellationToken),
            SourceFormat.Tei => Reject(Diagnostic.Create(FormatDiagnostics.AlreadyTei, new SourceLocation(source.Path)), sink),
            SourceFormat.Pdf => PdfSourceReader.Read(source, sink, cancellationToken),
            SourceFormat other => Reject(NotRead(other, source.Path), sink),
        };
    }

    private static SourceDocument? Reject(Diagnostic why, IDiagnosticSink sink)
    {
        sink.Report(why);
        return null;
    }

    private static Diagnostic NotRead(SourceFormat format, string path)
    {
        (string what, string remedy) = format switch
        {
            SourceFormat.OldWord => ("a document of Word before 2007, or another old office document", "open it in Word or LibreOffice and save it as .docx"),
            SourceFormat.Encrypted => ("an office document under a password", "save it without the password"),
            SourceFormat.Rtf => ("Rich Text Format", "open it in Word or LibreOffice and save it as .docx"),
            SourceFormat.OpenDocument => ("an OpenDocument text", "open it in LibreOffice and save it as .docx"),
            SourceFormat.Epub => ("an electronic book (EPUB)", "unpack it and name the .xhtml file that holds the minutes"),
            SourceFormat.OtherOffice => ("a spreadsheet or presentation", "save the minutes in it as .docx or plain text"),
            SourceFormat.WebArchive => ("a web page in one file, or an e-mail", "open it in a browser and save it as HTML"),
            SourceFormat.Image => ("a picture", "have its text recognised (OCR) and save that as plain text, .docx or PDF with text"),
            SourceFormat.PostScript => ("PostScript", "make a PDF of it"),
            SourceFormat.Archive => ("a compressed file", "unpack it and name the file in it"),
            SourceFormat.Xml => ("XML, but not TEI", "save the document as plain text, .html or .docx"),
            _ => ("of an unknown format", "save it as plain text"),
        };
        return Diagnostic.Create(FormatDiagnostics.OtherFormat, new SourceLocation(path), what, remedy);
    }
}
