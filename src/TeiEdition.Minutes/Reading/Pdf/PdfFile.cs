// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// Opens a PDF and takes its pages over. The library parses hostile input by recursion and throws what it likes, so it works
/// on a thread of its own, with a large stack, behind one guard. Stateless.
/// </summary>
internal static class PdfFile
{
    private const int StackSize = 128 << 20;
    private const int MostPages = 20_000;
    private const int Glance = 50;

    /// <summary>Reads the pages.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN071 to MIN074.</param>
    /// <param name="cancellationToken">Stops the work; a thread that the library does not give back is left to end by itself.</param>
    /// <returns>The pages in order; null after an error.</returns>
    public static ImmutableArray<PdfPage>? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        ImmutableArray<PdfPage>? pages = null;
        Thread thread = new(() => pages = Guard(source, bag, cancellationToken), StackSize) { IsBackground = true, Name = "PDF" };
        thread.Start();
        while (!thread.Join(Glance))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        cancellationToken.ThrowIfCancellationRequested();
        foreach (Diagnostic diagnostic in bag.ToImmutableArray())
        {
            sink.Report(diagnostic);
        }

        return pages;
    }

    // Nothing may leave the thread, or the process ends: every exception is an error of the file. The library documents no
    // set of exceptions; damaged files make it throw those of .NET (index, key, null, cast, format, overflow) and its own.
    private static ImmutableArray<PdfPage>? Guard(MinutesSource source, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        SourceLocation file = new(source.Path);
        try
        {
            return ReadPages(source, bag, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            bag.Report(Diagnostic.Create(PdfDiagnostics.EncryptedPdf, file));
        }
        catch (OperationCanceledException)
        {
            return null; // the caller throws it again
        }
        catch (Exception e) when (e is not ThreadInterruptedException)
        {
            bag.Report(Diagnostic.Create(PdfDiagnostics.DamagedPdf, file, Message(e)));
        }

        return null;
    }

    private static ImmutableArray<PdfPage>? ReadPages(MinutesSource source, DiagnosticBag bag, CancellationToken cancellationToken)
    {
        using PdfDocument document = PdfDocument.Open(source.Content.ToArray(), new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = false,
            FilterProvider = new LimitedFilters(),
        });
        SourceLocation file = new(source.Path);
        if (document.NumberOfPages > MostPages)
        {
            bag.Report(Diagnostic.Create(PdfDiagnostics.DamagedPdf, file, FormattableString.Invariant($"it has more than {MostPages} pages")));
            return null;
        }

        ImmutableArray<PdfPage>.Builder pages = ImmutableArray.CreateBuilder<PdfPage>();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                pages.Add(PageExtractor.Extract(document.GetPage(number)));
            }
            catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
            {
                // As in Guard: one page that cannot be read is told by its number.
                bag.Report(Diagnostic.Create(PdfDiagnostics.DamagedPage, new SourceLocation(PagePath(source.Path, number)), Message(e)));
                return null;
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>How a page is named in positions.</summary>
    public static string PagePath(string path, int page) => FormattableString.Invariant($"{path}#page={page}");

    // The library's messages can run over several lines and hold bytes of the file.
    private static string Message(Exception e)
    {
        string line = string.Concat(e.Message.TakeWhile(c => c is not ('\n' or '\r')).Where(c => !char.IsControl(c)));
        return line.Length > 120 ? line[..120] + "…" : line;
    }
}
