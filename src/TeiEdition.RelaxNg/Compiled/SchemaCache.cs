// SPDX-License-Identifier: MIT
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;
using TeiEdition.Xml.Writing;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// A folder with the compiled forms of schemas. A form is used only where every file of the schema is resolved and read
/// again, and has the bytes that it had (XXH128: it finds every change, and is no protection against somebody who may write
/// into the folder); times are never looked at. A damaged or foreign file is as none. Two processes may use one folder.
/// Immutable; safe on any thread.
/// </summary>
/// <param name="folder">The folder; made when something is written.</param>
public sealed class SchemaCache(string folder)
{
    /// <summary>How many forms are kept: those that were written last.</summary>
    public const int MaxEntries = 64;

    private const string Suffix = ".rngc";

    private readonly string _folder = folder ?? throw new ArgumentNullException(nameof(folder));

    /// <summary>Compiles a schema, as <see cref="RelaxNgCompiler"/> does, or takes it from its compiled form.</summary>
    /// <param name="path">The file or URI, in either syntax.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes what is wrong with the schema; a compiled form is kept only of one with which nothing is.</param>
    /// <param name="use">What was done.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema; null where there was an error.</returns>
    public RelaxNgSchema? Compile(
        string path,
        RelaxNgOptions options,
        IResourceResolver resolver,
        IDiagnosticSink sink,
        out SchemaCacheUse use,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        IGrammarSource? source = Load(
            path, options, resolver, (r, s) => RelaxNgCompiler.CompileGrammar(path, options, r, s, cancellationToken), sink, out use);
        return source is null ? null : RelaxNgSchema.Create(source, options, sink);
    }

    /// <summary>Makes a schema of something else, or takes it from its compiled form.</summary>
    /// <param name="path">What it is made of: the first file that the maker asks for.</param>
    /// <param name="variant">How it is made, where that can differ; a part of what tells forms apart.</param>
    /// <param name="options">What is checked, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="make">Makes it with the resolver given, reporting to the sink given; what it makes has to depend on nothing else.</param>
    /// <param name="sink">Takes what is wrong; a compiled form is kept only of one with which nothing is.</param>
    /// <param name="made">The schema; null where there was an error.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was done.</returns>
    public SchemaCacheUse Make(
        string path,
        string variant,
        RelaxNgOptions options,
        IResourceResolver resolver,
        Func<IResourceResolver, IDiagnosticSink, MadeSchema?> make,
        IDiagnosticSink sink,
        out KeptSchema? made,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(variant);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(make);
        ArgumentNullException.ThrowIfNull(sink);
        Loaded loaded = Load(
            path,
            variant,
            options,
            resolver,
            (r, s) => make(r, s) is { } m && RelaxNgCompiler.CompileGrammar(m.Files, options, s, cancellationToken) is { } grammar
                ? new Loaded(grammar, m.Beside)
                : Loaded.Nothing,
            sink,
            out SchemaCacheUse use);
        made = loaded.Source is not null && RelaxNgSchema.Create(loaded.Source, options, sink) is { } schema
            ? new KeptSchema(schema, loaded.Beside, loaded.PathNow ?? (path => path))
            : null;
        return use;
    }

    /// <summary>Finds the compiled form of a schema, or compiles it and keeps the form.</summary>
    /// <param name="path">The schema.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="resolver">Finds its files.</param>
    /// <param name="compile">Compiles it with the resolver given, reporting to the sink given.</param>
    /// <param name="sink">Gets what <paramref name="compile"/> reports.</param>
    /// <param name="use">What was done.</param>
    /// <returns>The schema; null where <paramref name="compile"/> gave none.</returns>
    internal IGrammarSource? Load(
        string path,
        RelaxNgOptions options,
        IResourceResolver resolver,
        Func<IResourceResolver, IDiagnosticSink, IGrammarSource?> compile,
        IDiagnosticSink sink,
        out SchemaCacheUse use) =>
        Load(path, string.Empty, options, resolver, (r, s) => new Loaded(compile(r, s), default), sink, out use).Source;

    private Loaded Load(
        string path,
        string variant,
        RelaxNgOptions options,
        IResourceResolver resolver,
        Func<IResourceResolver, IDiagnosticSink, Loaded> compile,
        IDiagnosticSink sink,
        out SchemaCacheUse use)
    {
        RecordingResolver recording = new(resolver);
        string? file = ReferenceEquals(options.Datatypes, DatatypeLibraries.Standard)
            && recording.Resolve(path, string.Empty, out _) is { } root ? FileOf(root.Uri, variant, options) : null;
        if (file is not null && Read(file, recording) is { } found)
        {
            use = SchemaCacheUse.Read;
            return found;
        }

        DiagnosticBag bag = new();
        Loaded made = compile(recording, bag);
        bool silent = true;
        foreach (Diagnostic diagnostic in bag.ToImmutableArray())
        {
            sink.Report(diagnostic);
            silent = false;
        }

        // A warning belongs to every run, so a schema that gives one is compiled in every run.
        byte[]? form = made.Source is null || file is null || !silent || !recording.IsComplete ? null : CompiledGrammarWriter.Write(made.Source);
        use = form is null || file is null ? SchemaCacheUse.None
            : Write(file, new CacheEntry(recording.ToRequests(), made.Beside, form)) ? SchemaCacheUse.Written
            : SchemaCacheUse.NotWritable;
        return made;
    }

    /// <summary>What tells a set of options from others.</summary>
    /// <param name="options">The options.</param>
    internal static string KeyOf(RelaxNgOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"{options.CheckIds} {options.MaxSchemaBytes} {options.MaxSchemaFiles} {options.MaxPatternDepth} {options.MaxPatterns}");

    // One file for a schema and its options, so that a changed schema replaces its form.
    private string FileOf(string uri, string variant, RelaxNgOptions options)
    {
        byte[] key = Encoding.UTF8.GetBytes($"{CacheEntry.Program:N} {KeyOf(options)} {variant} {uri}");
        return Path.Combine(_folder, Convert.ToHexStringLower(XxHash128.Hash(key)) + Suffix);
    }

    private static Loaded? Read(string file, RecordingResolver resolver)
    {
        if (ReadBytes(file) is not { } bytes || CacheEntry.Read(bytes) is not { } entry)
        {
            return null;
        }

        Dictionary<string, string> paths = new(StringComparer.Ordinal);
        foreach (RecordedRequest request in entry.Requests)
        {
            if (!resolver.GetsTheSame(request, out string now))
            {
                return null;
            }

            paths[request.Path] = now;
        }

        return CompiledGrammar.Open(entry.Form, PathNow) is { } grammar ? new Loaded(grammar, entry.Beside, PathNow) : null;

        string PathNow(string path) => paths.GetValueOrDefault(path, path);
    }

    private static byte[]? ReadBytes(string file)
    {
        try
        {
            return File.Exists(file) && new FileInfo(file).Length <= CompiledFormat.MaxBytes ? File.ReadAllBytes(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private bool Write(string file, CacheEntry entry)
    {
        try
        {
            AtomicFile.Write(file, entry.ToBytes());
            Prune();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // Whatever is in the folder counts, also what a stopped process left of a file.
    private void Prune()
    {
        FileInfo[] files = new DirectoryInfo(_folder).GetFiles("*" + Suffix + "*");
        foreach (FileInfo old in files.OrderByDescending(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal).Skip(MaxEntries))
        {
            try
            {
                old.Delete();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another process has it open, or has removed it.
            }
        }
    }

    // Source: null after an error. PathNow: null where the paths are those of now.
    private sealed record Loaded(IGrammarSource? Source, ReadOnlyMemory<byte> Beside, Func<string, string>? PathNow = null)
    {
        public static Loaded Nothing => new(null, default);
    }
}
