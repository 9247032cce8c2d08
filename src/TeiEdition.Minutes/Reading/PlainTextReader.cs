// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading;

/// <summary>Reads plain text. Stateless; safe on any thread.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 to MIN003.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink) =>
        TextDecoder.Decode(source, sink) is { } text ? Read(text) : null;

    /// <summary>Cuts a text into blocks.</summary>
    /// <param name="text">The text.</param>
    public static SourceDocument Read(SourceText text) => new()
    {
        Format = "plain text",
        Text = text,
        Blocks = [.. BlockReader.Read(text).Select(lines => new Block { Kind = BlockKind.Paragraph, Lines = lines })],
    };
}
