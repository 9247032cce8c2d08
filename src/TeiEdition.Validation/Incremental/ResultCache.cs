// SPDX-License-Identifier: MIT
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xml.Writing;

namespace TeiEdition.Validation.Incremental;

/// <summary>
/// A folder with what was found in documents. A result is given back only where the document, every file that its pointers and
/// inclusions name, and every file of its schemas have the bytes that they had (XXH128; times are never looked at), with the
/// same settings and the same program. A damaged or foreign file is as none. Two processes may use one folder. Safe on any thread.
/// </summary>
/// <param name="folder">The folder; made when something is written.</param>
/// <param name="settings">All that the findings depend on beside files: options, the day, the folder that names are relative to.</param>
/// <param name="library">Finds the files of schemas.</param>
public sealed class ResultCache(string folder, string settings, SchemaLibrary library)
{
    /// <summary>How many results are kept: those that were written last.</summary>
    public const int MaxEntries = 4096;

    /// <summary>The largest result that is kept, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const string Suffix = ".found";
    private const int Version = 1;
    private const int HashLength = 16;

    private readonly string _folder = folder ?? throw new ArgumentNullException(nameof(folder));
    private readonly string _settings = settings ?? throw new ArgumentNullException(nameof(settings));
    private readonly FileStamps _stamps = new();
    private readonly RecordingResolver _schemas = new((library ?? throw new ArgumentNullException(nameof(library))).Resolver);
    private int _written;

    // Whoever is built from other sources is another program; findings come from all rooms.
    private static string Program { get; } = string.Join(
        ' ',
        new[] { typeof(ResultCache), typeof(Diagnostic), typeof(RelaxNg.RelaxNgSchema), typeof(Schematron.SchematronSchema), typeof(Odd.OddCompiler) }
            .Select(t => t.Module.ModuleVersionId.ToString("N")));

    /// <summary>Finds what an earlier run found.</summary>
    /// <param name="path">The document as diagnostics name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>What was learnt and found; null where the document has to be checked.</returns>
    public (DocumentFacts Facts, ImmutableArray<Diagnostic> Findings)? Find(string path, ReadOnlySpan<byte> content)
    {
        ArgumentNullException.ThrowIfNull(path);
        string full = Path.GetFullPath(path);
        if (Read(FileOf(path, full)) is not { } stored || stored.Document != FileStamps.Of(full, content))
        {
            return null;
        }

        bool same = stored.Targets.All(t => _stamps.Of(t.Path) == t) && stored.Schemas.All(r => _schemas.GetsTheSame(r, out string now) && now == r.Path);
        return same ? (stored.Facts, stored.Findings) : null;
    }

    /// <summary>Keeps what was found, where all that it depends on is known.</summary>
    /// <param name="path">The document as diagnostics name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="facts">What was learnt.</param>
    /// <param name="findings">The findings, in their order.</param>
    public void Keep(string path, ReadOnlySpan<byte> content, DocumentFacts facts, ImmutableArray<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.DependsOnFilesAlone || facts.Schemas.Uses.Any(u => !u.Schema.IsComplete || !u.Schema.Findings.IsEmpty))
        {
            return;
        }

        string full = Path.GetFullPath(path);
        StoredResult result = new(
            FileStamps.Of(full, content),
            [.. facts.Uses.Select(u => _stamps.Of(u.Path))],
            [.. facts.Schemas.Uses.SelectMany(u => u.Named is null ? u.Schema.Requests : u.Schema.Requests.Add(u.Named)).Distinct()],
            facts,
            findings);
        if (ResultWriter.Write(result) is { } bytes && bytes.Length <= MaxBytes)
        {
            Write(FileOf(path, full), bytes);
        }
    }

    /// <summary>Removes what is beyond <see cref="MaxEntries"/>, where this object has written anything.</summary>
    public void Prune()
    {
        if (Volatile.Read(ref _written) == 0)
        {
            return;
        }

        try
        {
            // Whatever is in the folder counts, also what a stopped process left of a file.
            FileInfo[] files = new DirectoryInfo(_folder).GetFiles("*" + Suffix + "*");
            foreach (FileInfo old in files.OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Skip(MaxEntries))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process is at it; the next run removes what is left.
        }
    }

    private string FileOf(string path, string full)
    {
        byte[] key = Encoding.UTF8.GetBytes(string.Join('\n', Version, Program, _settings, path, full));
        return Path.Combine(_folder, Convert.ToHexStringLower(XxHash128.Hash(key)) + Suffix);
    }

    private static StoredResult? Read(string file)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length is < HashLength or > MaxBytes + HashLength)
            {
                return null;
            }

            byte[] bytes = File.ReadAllBytes(file);
            byte[] form = bytes[HashLength..];
            return BinaryPrimitives.ReadUInt128LittleEndian(bytes) == XxHash128.HashToUInt128(form) ? ResultReader.Read(form) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Write(string file, byte[] form)
    {
        byte[] bytes = new byte[HashLength + form.Length];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, XxHash128.HashToUInt128(form));
        form.CopyTo(bytes, HashLength);
        try
        {
            AtomicFile.Write(file, bytes);
            Interlocked.Increment(ref _written);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then the document is checked again in the next run.
        }
    }
}
