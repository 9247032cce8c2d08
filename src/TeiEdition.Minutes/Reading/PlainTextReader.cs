// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading.Layout;
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

    /// <summary>Cuts a text into blocks; form feeds are page breaks.</summary>
    /// <param name="text">The text.</param>
    public static SourceDocument Read(SourceText text)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        bool pages = text.Text.Contains('\f', StringComparison.Ordinal);
        int page = 1;
        foreach (ImmutableArray<TextLine> lines in ParagraphCutter.Cut(LineReader.Read(text)))
        {
            for (; page < lines[0].Page; page++)
            {
                blocks.Add(new Block { Kind = BlockKind.PageBreak, Lines = [], Page = page });
            }

            blocks.Add(new Block { Kind = BlockKind.Paragraph, Lines = [.. lines.Select(l => l.Text)], Page = pages ? page : null });
        }

        return new SourceDocument { Format = "plain text", Text = text, Blocks = blocks.ToImmutable() };
    }
}
