// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>Reads a source of any format, told by its first bytes. Stateless; safe on any thread.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003 and those of the readers.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Word.WordReader.Claims(source.Content.Span)
            ? Word.WordReader.Read(source, sink, cancellationToken)
            : PlainTextReader.Read(source, sink);
    }
}
