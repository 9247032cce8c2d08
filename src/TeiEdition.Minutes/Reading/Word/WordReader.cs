// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Reads Word documents (.docx, and .docm, .dotx and .dotm, which differ only in macros that nothing here runs), of both kinds of
/// the standard. Stateless; safe on any thread.
/// </summary>
internal static class WordReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="sink">Gets MIN001 and MIN050 to MIN059.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(MinutesSource source, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        Read(source, WordReadingOptions.Default, sink, cancellationToken);

    /// <summary>Reads a document under given limits.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets MIN001 and MIN050 to MIN059.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The document, or null after an error.</returns>
    public static SourceDocument? Read(
        MinutesSource source, WordReadingOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        try
        {
            using WordPackage package = WordPackage.Open(source, options, cancellationToken);
            SourceDocument? document = Read(package, source.Path, sink, cancellationToken);
            if (document is { Text.Text.Length: 0 })
            {
                sink.Report(Diagnostic.Create(MinutesDiagnostics.EmptySource, new SourceLocation(source.Path)));
                return null;
            }

            return document;
        }
        catch (WordFileException e)
        {
            sink.Report(e.Diagnostic);
            return null;
        }
    }

    private static SourceDocument? Read(WordPackage package, string path, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (FindMain(package) is not { } main)
        {
            sink.Report(Diagnostic.Create(WordDiagnostics.NotWord, new SourceLocation(path)));
            return null;
        }

        WordParts parts = new(package, path, sink);
        ImmutableArray<WordSection> sections = parts.Read(main);
        SourceDocument document = new DocumentComposer(path, parts).Compose(sections);
        ReportChanges(document, sink);
        CharacterCount count = new();
        foreach (string name in parts.Names)
        {
            using Stream part = package.Unpack(name);
            count.Add(part, cancellationToken);
        }

        return document with { Characters = count.ToDictionary() };
    }

    // The part that the file itself points at; some programs write no content types, so the root element decides.
    private static string? FindMain(WordPackage package)
    {
        if (package.Has("[Content_Types].xml"))
        {
            package.ReadTypes();
        }

        string? main = package.RelationshipsOf(string.Empty).FirstOrDefault(r => r.Kind == "officeDocument" && package.Has(r.Target))?.Target
            ?? package.Names.FirstOrDefault(n => package.TypeOf(n).EndsWith("document.main+xml", StringComparison.Ordinal))
            ?? (package.Has("word/document.xml") ? "word/document.xml" : null);
        bool isWord = false;
        if (main is not null && !package.TypeOf(main).Contains("spreadsheetml", StringComparison.Ordinal))
        {
            package.Read(main, reader => isWord = reader.IsWord && reader.Name == "document");
        }

        return isWord ? main : null;
    }

    private static void ReportChanges(SourceDocument document, IDiagnosticSink sink)
    {
        if (document.Revisions is [{ } first, ..] revisions)
        {
            string deleted = revisions.Count(r => r.IsDeletion).ToString(System.Globalization.CultureInfo.InvariantCulture);
            string added = revisions.Count(r => !r.IsDeletion).ToString(System.Globalization.CultureInfo.InvariantCulture);
            sink.Report(Diagnostic.Create(WordDiagnostics.TrackedChanges, document.Text.Locate(first.Start), added, deleted));
        }
    }
}
