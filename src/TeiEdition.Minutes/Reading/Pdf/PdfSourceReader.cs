// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Minutes.Reading.Layout;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// Reads a PDF with text: characters to lines, columns, paragraphs, notes, and what belongs to the page. Stateless; safe on any
/// thread.
/// </summary>
internal static class PdfSourceReader
{
    /// <summary>Reads a source.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN070 to MIN076.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (PdfFile.Read(source, sink, cancellationToken) is not { } pages)
        {
            return null;
        }

        if (pages.All(p => p.Glyphs.IsEmpty))
        {
            sink.Report(Diagnostic.Create(PdfDiagnostics.ScannedPdf, new SourceLocation(source.Path)));
            return null;
        }

        Report(source.Path, pages, sink);
        List<(PdfPage Page, List<PdfLine> Lines)> lines = [];
        foreach (PdfPage page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            lines.Add(ColumnFinder.Lines(page));
        }

        return Build(source.Path, [.. lines.Select(l => l.Page)], FurnitureByPlace.Cut(lines, NumberReader()));
    }

    private static Func<string, int?> NumberReader()
    {
        Convention english = ConventionLibrary.Standard.Find("english") ?? throw new InvalidOperationException("english");
        return line => PageNumberForm.Read(line, english)?.Value;
    }

    private static SourceDocument Build(string path, ImmutableArray<PdfPage> pages, List<PageFlow> flows)
    {
        BlockFinder finder = new([.. flows.SelectMany(f => f.Body)]);
        PdfTextBuilder builder = new(path);
        List<(string Number, (int, int) Reference, List<PdfBlock> Blocks)> notes = [];
        bool goesOn = false;
        for (int i = 0; i < flows.Count; i++)
        {
            PageFlow flow = FootFinder.Find(flows[i], pages[i], finder.Size, goesOn);
            AddFurniture(builder, flow.Heads);
            foreach (PdfBlock block in finder.Cut(flow.Body))
            {
                builder.Add(block);
            }

            goesOn = AddNotes(builder, finder, flow, notes);
            AddFurniture(builder, flow.Feet);
            if (i + 1 < flows.Count && flow.Feet.IsEmpty && flows[i + 1].Heads.IsEmpty)
            {
                builder.AddPageBreak(flow.Number);
            }
        }

        foreach ((string number, (int, int) reference, List<PdfBlock> blocks) in notes)
        {
            builder.AddNote(number, reference, blocks);
        }

        return builder.Build(pages);
    }

    // A note without a reference on its page stays where it is printed.
    private static bool AddNotes(
        PdfTextBuilder builder, BlockFinder finder, PageFlow flow, List<(string Number, (int, int) Reference, List<PdfBlock> Blocks)> notes)
    {
        bool tied = false;
        foreach ((string? number, ImmutableArray<PdfLine> lines) in FootFinder.Split(flow.Notes))
        {
            PdfBlock[] blocks = [.. finder.Cut(lines).Select(b => b with { Kind = BlockKind.Paragraph, Level = 0 })];
            int reference = builder.References.FindIndex(r => r.Page == flow.Number && r.Number == number);
            if (reference >= 0 && number is not null)
            {
                (_, _, int start, int end) = builder.References[reference];
                builder.References.RemoveAt(reference);
                notes.Add((number, (start, end), [.. blocks]));
                tied = true;
            }
            else if (number is null && notes.Count > 0)
            {
                notes[^1].Blocks.AddRange(blocks);
                tied = true;
            }
            else
            {
                Array.ForEach(blocks, builder.Add);
            }
        }

        return tied;
    }

    private static void AddFurniture(PdfTextBuilder builder, ImmutableArray<(PdfLine Line, BlockKind Kind)> lines)
    {
        foreach ((PdfLine line, BlockKind kind) in lines)
        {
            builder.Add(new PdfBlock(kind, 0, [(line, 0)]));
        }
    }

    private static void Report(string path, ImmutableArray<PdfPage> pages, IDiagnosticSink sink)
    {
        foreach (PdfPage page in pages)
        {
            SourceLocation place = new(PdfFile.PagePath(path, page.Number));
            if (page.HasImages && page.Glyphs.IsEmpty)
            {
                sink.Report(Diagnostic.Create(PdfDiagnostics.ScannedPage, place));
            }

            foreach ((string text, _) in page.Omissions.Where(o => o.Reason == PageExtractor.OtherDirection))
            {
                sink.Report(Diagnostic.Create(PdfDiagnostics.TurnedText, place, text.Length > 60 ? text[..60] + "…" : text));
            }
        }

        int unknown = pages.Sum(p => p.Unknown);
        if (unknown > 0)
        {
            sink.Report(Diagnostic.Create(PdfDiagnostics.UnknownCharacters, new SourceLocation(path), unknown.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
