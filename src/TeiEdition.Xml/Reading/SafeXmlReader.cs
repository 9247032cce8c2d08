// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// Reads XML without trusting it: no external DTD or entity, no network, bounded expansion of entities, depth and size.
/// Stateless; safe on any thread.
/// </summary>
public static class SafeXmlReader
{
    /// <summary>Reads a whole file, keeping white space and line numbers (<see cref="IXmlLineInfo"/>).</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets XML001 to XML004 and XML007; nothing is thrown for a bad file.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The document, or null where an error was reported.</returns>
    public static XDocument? Load(
        string path, XmlReadingOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            using FileStream stream = File.OpenRead(path);
            if (stream.Length > options.MaxBytes)
            {
                sink.Report(Diagnostic.Create(
                    XmlDiagnostics.TooLarge,
                    new SourceLocation(path),
                    stream.Length.ToString(CultureInfo.InvariantCulture),
                    options.MaxBytes.ToString(CultureInfo.InvariantCulture)));
                return null;
            }

            return Load(stream, path, options, sink, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), e.Message));
            return null;
        }
    }

    /// <summary>Reads a whole stream, as the other overload does; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="options">The limits; the size is the caller's to check.</param>
    /// <param name="sink">Gets XML001 to XML003.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The document, or null where an error was reported.</returns>
    public static XDocument? Load(
        Stream stream, string path, XmlReadingOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            using XmlReader inner = Open(stream, options);
            using GuardedXmlReader guarded = new(inner, options.MaxDepth, cancellationToken);
            XDocument document = XDocument.Load(guarded, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            if (guarded.Doctype is { } doctype)
            {
                sink.Report(Diagnostic.Create(
                    XmlDiagnostics.DoctypeIgnored, new SourceLocation(path, doctype.Line, doctype.Column)));
            }

            return document;
        }
        catch (XmlDepthException e)
        {
            sink.Report(Diagnostic.Create(
                XmlDiagnostics.TooDeep,
                new SourceLocation(path, e.LineNumber, e.LinePosition),
                options.MaxDepth.ToString(CultureInfo.InvariantCulture)));
            return null;
        }
        catch (XmlException e)
        {
            sink.Report(ToDiagnostic(e, path));
            return null;
        }
    }

    /// <summary>What a reader threw as a diagnostic: XML001 at its place.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="path">The name that the diagnostic gives.</param>
    public static Diagnostic ToDiagnostic(XmlException exception, string path)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Diagnostic.Create(
            XmlDiagnostics.NotWellFormed,
            new SourceLocation(path, Known(exception.LineNumber), Known(exception.LinePosition)),
            SentenceOf(exception));
    }

    /// <summary>
    /// A reader for one pass, as fast as the plain one: entities of the internal subset are expanded within the limits, and
    /// nothing outside the stream is read. The reader throws <see cref="XmlException"/> (<see cref="ToDiagnostic"/>); depth is
    /// the caller's to watch.
    /// </summary>
    /// <param name="stream">The document's bytes; stays open.</param>
    /// <param name="options">The limits.</param>
    public static XmlReader Open(Stream stream, XmlReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        return XmlReader.Create(stream, SettingsFor(options));
    }

    private static XmlReaderSettings SettingsFor(XmlReadingOptions options) => new()
    {
        DtdProcessing = DtdProcessing.Parse,
        MaxCharactersFromEntities = 1_000_000,
        XmlResolver = null,
        CloseInput = false,
        CheckCharacters = true,
        MaxCharactersInDocument = options.MaxBytes,
    };

    private static int? Known(int number) => number > 0 ? number : null;

    // XmlException ends its message with the place, which the diagnostic gives already.
    private static string SentenceOf(XmlException e)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $" Line {e.LineNumber}, position {e.LinePosition}.");
        return e.Message.Replace(place, string.Empty, StringComparison.Ordinal).TrimEnd('.');
    }
}
