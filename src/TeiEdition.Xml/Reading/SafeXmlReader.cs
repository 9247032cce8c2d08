// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// Reads XML without trusting it: no external DTD or entity, no network, bounded expansion of entities, depth and size.
/// Stateless; safe on any thread.
/// </summary>
public static class SafeXmlReader
{
    // A message lists every open element; the place says more.
    private const int MaxSentence = 300;

    /// <summary>Reads a whole file, keeping white space and line numbers (<see cref="IXmlLineInfo"/>).</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets XML001 to XML004 and XML007 to XML010; nothing is thrown for a bad file.</param>
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
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(path), ReadFailure.Reason(e, path)));
            return null;
        }
    }

    /// <summary>Reads a whole stream, as the other overload does; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="path">The name that diagnostics give.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets XML001 to XML003 and XML007 to XML010.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The document, or null where an error was reported.</returns>
    public static XDocument? Load(
        Stream stream, string path, XmlReadingOptions options, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        Load(stream, path, options, null, sink, cancellationToken);

    /// <summary>Reads a whole stream, as the other overload does, with external parts of the document type; the stream stays open.</summary>
    /// <param name="stream">The document's bytes.</param>
    /// <param name="path">The document's file or URI: the name that diagnostics give, and the base of its external subset.</param>
    /// <param name="options">The limits.</param>
    /// <param name="externalSubsets">Finds external parts of the document type, a catalogue for example; null where all are left out.</param>
    /// <param name="sink">Gets XML001 to XML003 and XML007 to XML010.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The document, or null where an error was reported.</returns>
    public static XDocument? Load(
        Stream stream,
        string path,
        XmlReadingOptions options,
        IResourceResolver? externalSubsets,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            using XmlReader inner = Open(stream, path, options, externalSubsets, sink);
            using GuardedXmlReader guarded = new(inner, options.MaxDepth, cancellationToken);
            return XDocument.Load(guarded, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            sink.Report(ToDiagnostic(e, path));
            return null;
        }
    }

    /// <summary>
    /// A reader for one pass over a document, nothing between the caller and .NET's own. Entities that the document declares
    /// are expanded within the limits; external parts of the document type come from a resolver or are left out, external
    /// general entities are left out. It throws <see cref="XmlException"/>, which <see cref="ToDiagnostic"/> takes, and what
    /// the stream throws; depth and cancellation are the caller's to watch.
    /// </summary>
    /// <param name="stream">The document's bytes: UTF-8, UTF-16, UTF-32, Latin-1 or ASCII as they declare it. Stays open.</param>
    /// <param name="path">The document's file or URI: the name that warnings give, and the base of its external subset.</param>
    /// <param name="options">The limits.</param>
    /// <param name="externalSubsets">Finds external parts of the document type, a catalogue for example; null where all are left out.</param>
    /// <param name="sink">Gets XML002 and XML008, warnings.</param>
    public static XmlReader Open(
        Stream stream, string path, XmlReadingOptions options, IResourceResolver? externalSubsets, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        DocumentEntityResolver resolver = new(path, externalSubsets, sink);
        LimitedStream limited = new(stream, options);
        XmlReader reader = XmlReader.Create(limited, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            MaxCharactersFromEntities = Math.Max(1L, options.MaxEntityCharacters + (externalSubsets is null ? 0L : options.MaxSubsetCharacters)),
            XmlResolver = resolver,
            CloseInput = false,
            CheckCharacters = true,
            IgnoreComments = !options.IncludesComments,
            IgnoreProcessingInstructions = !options.IncludesComments,
        });
        resolver.Reader = reader;
        limited.Lines = (IXmlLineInfo)reader;
        return reader;
    }

    /// <summary>What a reader threw as a diagnostic: XML001 at its place, or the limit's own.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="path">The name that the diagnostic gives.</param>
    public static Diagnostic ToDiagnostic(XmlException exception, string path)
    {
        ArgumentNullException.ThrowIfNull(exception);
        SourceLocation place = new(path, Known(exception.LineNumber), Known(exception.LinePosition));
        if (exception is XmlLimitException limit)
        {
            return Diagnostic.Create(limit.Descriptor, place, limit.Arguments.AsSpan());
        }

        // The setting's name is all that tells this exception from others.
        return exception.Message.Contains(nameof(XmlReaderSettings.MaxCharactersFromEntities), StringComparison.Ordinal)
            ? Diagnostic.Create(XmlDiagnostics.EntitiesTooLarge, place)
            : Diagnostic.Create(XmlDiagnostics.NotWellFormed, place, SentenceOf(exception));
    }

    private static int? Known(int number) => number > 0 ? number : null;

    // XmlException ends its message with the place, which the diagnostic gives already.
    private static string SentenceOf(XmlException e)
    {
        string place = string.Create(CultureInfo.InvariantCulture, $" Line {e.LineNumber}, position {e.LinePosition}.");
        string sentence = e.Message.Replace(place, string.Empty, StringComparison.Ordinal).TrimEnd('.');
        if (sentence.Length <= MaxSentence)
        {
            return sentence;
        }

        int end = char.IsHighSurrogate(sentence[MaxSentence - 1]) ? MaxSentence - 1 : MaxSentence;
        return string.Concat(sentence.AsSpan(0, end), "…");
    }
}
