// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Odd;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.Schematron;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>Loads one schema, from its compiled form where there is one. Stateless but for the caches on disk; safe on any thread.</summary>
/// <param name="options">How schemas are made.</param>
/// <param name="resolver">Finds files.</param>
internal sealed class SchemaFile(SchemaLibraryOptions options, IResourceResolver resolver)
{
    private readonly SchemaLibraryOptions _options = options;

    /// <summary>Loads it.</summary>
    /// <param name="path">The path or absolute URI.</param>
    /// <param name="language">Its language.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public LoadedSchema Load(string path, SchemaLanguage language, CancellationToken cancellationToken)
    {
        RecordingResolver recording = new(resolver);
        return language switch
        {
            SchemaLanguage.Odd => LoadOdd(path, recording, _options.TeiSource, cancellationToken),
            SchemaLanguage.Schematron => LoadRules(path, recording, cancellationToken),
            _ => LoadGrammar(path, recording, cancellationToken),
        };
    }

    /// <summary>Loads the schema that a TEI release publishes: the file, if the store has it, else what the store's source makes.</summary>
    /// <param name="address">What it is.</param>
    /// <param name="uri">Its address.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The schema; null where the store has neither.</returns>
    public LoadedSchema? LoadTei(TeiAddress address, string uri, CancellationToken cancellationToken)
    {
        if (_options.Store is not { } store)
        {
            return null;
        }

        if (store.Find(address.Release, address.Name) is { } file)
        {
            return LoadGrammar(file, new RecordingResolver(resolver), cancellationToken);
        }

        string name = Path.GetFileNameWithoutExtension(address.Name);
        if (store.FindSource(address.Release) is not { } source)
        {
            return null;
        }

        if (store.Find(address.Release, name + ".odd") is { } odd)
        {
            return LoadOdd(odd, new RecordingResolver(resolver), source, cancellationToken);
        }

        if (name != "tei_all")
        {
            return null;
        }

        byte[] all = Encoding.UTF8.GetBytes(TeiAllCustomization.ToOdd());
        MemoryResolver memory = new(ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty.Add(uri, all), resolver);
        return LoadOdd(uri, new RecordingResolver(memory), source, cancellationToken);
    }

    private LoadedSchema LoadGrammar(string path, RecordingResolver recording, CancellationToken cancellationToken) => Keep(
        path,
        "rng",
        SchemaLanguage.RelaxNg,
        recording,
        (r, s) => SchemaLoader.Load(path, _options.RelaxNg, r, s, cancellationToken) is { } files
            ? new MadeSchema(files, EmbeddedRules.Extract(files, s) is { } rules ? RulesForm.Write(rules) : default)
            : null,
        cancellationToken);

    private static LoadedSchema LoadRules(string path, RecordingResolver recording, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchematronSchema? rules = SchematronCompiler.Compile(path, new SchematronOptions(), recording, bag, cancellationToken);
        return Loaded(path, SchemaLanguage.Schematron, recording, bag) with { Rules = rules };
    }

    private LoadedSchema LoadOdd(string path, RecordingResolver recording, string? source, CancellationToken cancellationToken)
    {
        OddOptions odd = new() { Source = source, Store = _options.Store };
        return Keep(
            path, $"odd {source} {_options.Store?.Folder}", SchemaLanguage.Odd, recording, (r, s) => Make(path, odd, r, s, cancellationToken),
            cancellationToken);
    }

    // The grammar from the cache or made, and the rules that are kept beside it.
    private LoadedSchema Keep(
        string path,
        string variant,
        SchemaLanguage language,
        RecordingResolver recording,
        Func<IResourceResolver, IDiagnosticSink, MadeSchema?> make,
        CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchemaCacheUse use = SchemaCacheUse.None;
        KeptSchema? made = null;
        if (_options.Cache is not null)
        {
            use = new SchemaCache(_options.Cache).Make(path, variant, _options.RelaxNg, recording, make, bag, out made, cancellationToken);
        }
        else if (make(recording, bag) is { } files && RelaxNgCompiler.Compile(files.Files, _options.RelaxNg, bag, cancellationToken) is { } schema)
        {
            made = new KeptSchema(schema, files.Beside, p => p);
        }

        if (made is null && !bag.HasErrors)
        {
            bag.Report(Diagnostic.Create(OddDiagnostics.CannotLoad, new SourceLocation(path), path, "it makes no schema"));
        }

        LoadedSchema loaded = Loaded(path, language, recording, bag) with { Grammar = made?.Schema, Use = use };
        return made is null || made.Beside.IsEmpty || !_options.UsesRules ? loaded : WithRules(loaded, made, path, recording, cancellationToken);
    }

    private static LoadedSchema WithRules(
        LoadedSchema loaded, KeptSchema made, string path, RecordingResolver recording, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        string uri = recording.Resolve(path, string.Empty, out _)?.Uri ?? string.Empty;
        SchematronSchema? rules = SchematronCompiler.Compile(
            RulesForm.Read(made.Beside, made.PathNow), loaded.Path, uri, new SchematronOptions(), recording, bag, cancellationToken);
        return loaded with
        {
            Rules = rules,
            Findings = [.. loaded.Findings, .. bag.ToImmutableArray()],
            Requests = recording.ToRequests(),
            IsComplete = recording.IsComplete,
        };
    }

    private static MadeSchema? Make(
        string path, OddOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        OddCompiler.Compile(path, options, resolver, sink, cancellationToken) is { } result
            ? new MadeSchema(SchemaSet.Of(result.RelaxNg), RulesForm.Write(result.Schematron))
            : null;

    private static LoadedSchema Loaded(string path, SchemaLanguage language, RecordingResolver recording, DiagnosticBag bag) => new()
    {
        Path = recording.Resolve(path, string.Empty, out _)?.Path ?? path,
        Language = language,
        Findings = bag.ToImmutableArray(),
        Requests = recording.ToRequests(),
        IsComplete = recording.IsComplete,
    };
}
