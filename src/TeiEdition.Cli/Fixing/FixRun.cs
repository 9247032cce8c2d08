// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using TeiEdition.Cli.Documents;
using TeiEdition.Validation;
using TeiEdition.Validation.Fixes;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Cli.Fixing;

/// <summary>
/// Checks documents and makes the quick fixes of their findings, again and again until none is left to make; what is then found
/// remains for the editor. A file is replaced as a whole or not at all, never by something not well-formed, and no file but
/// the document is touched. For one run; safe on any thread.
/// </summary>
/// <param name="mode">What to do.</param>
internal sealed class FixRun(FixMode mode)
{
    // A fix may bring up another finding that can be fixed; it cannot do so for ever.
    private const int MaxRounds = 10;

    private readonly ConcurrentDictionary<string, string> _differences = new(StringComparer.Ordinal);
    private int _fixes;
    private int _files;

    /// <summary>Whether no file is changed.</summary>
    public bool IsDryRun => mode.IsDryRun;

    /// <summary>How many findings were mended.</summary>
    public int Fixes => _fixes;

    /// <summary>In how many files.</summary>
    public int Files => _files;

    /// <summary>What the fixes would change in a file, as a unified difference; empty where nothing. In a dry run only.</summary>
    /// <param name="path">The file.</param>
    public string DifferenceOf(string path) => _differences.GetValueOrDefault(path, string.Empty);

    /// <summary>Checks a document, and mends it.</summary>
    /// <param name="pass">Checks it.</param>
    /// <param name="path">The file.</param>
    /// <param name="sink">Gets what is found after the fixes, or in a dry run before them; and what was done.</param>
    /// <param name="cancellationToken">Stops the work; the file is then as it was.</param>
    /// <returns>What was learnt of the document.</returns>
    public DocumentFacts Check(DocumentPass pass, string path, DiagnosticBag sink, CancellationToken cancellationToken)
    {
        if (InputFile.Read(path, sink) is not { } before)
        {
            return new DocumentFacts(IsWhole: false, IsTei: false, []);
        }

        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        byte[] content = before;
        DiagnosticBag found = new();
        DocumentFacts facts = pass.Validate(content, path, folder, found, cancellationToken);
        DiagnosticBag first = found;
        List<Diagnostic> done = [];
        for (int round = 0; round < MaxRounds && Next(content, found, path, done, sink) is { } after; round++)
        {
            content = after;
            found = new DiagnosticBag();
            facts = pass.Validate(content, path, folder, found, cancellationToken);
        }

        bool isChanged = !content.AsSpan().SequenceEqual(before);
        if (mode.IsDryRun)
        {
            _differences[path] = isChanged ? UnifiedDifference.Of(path, Decode(before), Decode(content)) : string.Empty;
            first.CopyTo(sink);
        }
        else if (!isChanged || Write(path, before, content, sink))
        {
            found.CopyTo(sink);
            done.ForEach(sink.Report);
        }
        else
        {
            first.CopyTo(sink);
            return facts;
        }

        if (isChanged)
        {
            Interlocked.Add(ref _fixes, done.Count);
            Interlocked.Increment(ref _files);
        }

        return facts;
    }

    // The document after one round of fixes; null where there is none to make.
    private byte[]? Next(byte[] content, DiagnosticBag found, string path, List<Diagnostic> done, DiagnosticBag sink)
    {
        ImmutableArray<Diagnostic> mendable =
        [
            .. found.ToImmutableArray().Where(f => f.Fix is { } fix && (fix.IsSafe || mode.WithUnsafe) && fix.Edits.All(e => e.Path == path)),
        ];
        List<Diagnostic> made = [];
        byte[] after = content;
        if (mendable.Length > 0)
        {
            after = EditApplier.Apply(content, mendable.Select(f => f.Fix).OfType<QuickFix>(), out ImmutableArray<QuickFix> applied);
            made.AddRange(mendable.Where(f => applied.Any(a => ReferenceEquals(a, f.Fix)))
                .Select(f => Diagnostic.Create(FixDiagnostics.Fixed, f.Location, f.Fix?.Title ?? string.Empty, f.Code)));
        }

        if (after.AsSpan().SequenceEqual(content))
        {
            return null;
        }

        if (NotWellFormed(after, path) is { } reason)
        {
            sink.Report(Diagnostic.Create(FixDiagnostics.NotMade, new SourceLocation(path), reason));
            return null;
        }

        done.AddRange(made);
        return after;
    }

    private static string? NotWellFormed(byte[] content, string path)
    {
        try
        {
            using MemoryStream stream = new(content, writable: false);
            using XmlReader reader = SafeXmlReader.Open(stream, path, new XmlReadingOptions(), externalSubsets: null, new DiagnosticBag());
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException e)
        {
            return SafeXmlReader.ToDiagnostic(e, path).Message;
        }
    }

    // Through a link to the file itself, which keeps its permissions.
    private static bool Write(string path, byte[] before, byte[] after, DiagnosticBag sink)
    {
        try
        {
            string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
            {
                sink.Report(Diagnostic.Create(FixDiagnostics.ChangedMeanwhile, new SourceLocation(path)));
                return false;
            }

            // The folder's permissions alone decide what may be put in a file's place.
            if (new FileInfo(target).IsReadOnly)
            {
                sink.Report(Diagnostic.Create(FixDiagnostics.ReadOnly, new SourceLocation(path)));
                return false;
            }

            UnixFileMode? permissions = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
            AtomicFile.Write(target, after);
            if (permissions is { } kept && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(target, kept);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.CannotWrite, new SourceLocation(path), e.Message));
            return false;
        }
    }

    // For showing alone; the marks tell UTF-16 from UTF-8.
    private static string Decode(byte[] content)
    {
        using StreamReader reader = new(new MemoryStream(content, writable: false), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
