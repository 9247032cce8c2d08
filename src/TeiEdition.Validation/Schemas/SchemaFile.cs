// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Odd;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Loading;
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

    private LoadedSchema LoadGrammar(string path, RecordingResolver recording, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        SchemaCacheUse use = SchemaCacheUse.None;
        RelaxNgSchema? grammar = _options.Cache is null
            ? RelaxNgCompiler.Compile(path, _options.RelaxNg, recording, bag, cancellationToken)
            : new SchemaCache(_options.Cache).Compile(path, _options.RelaxNg, recording, bag, out use, cancellationToken);
        return Loaded(path, SchemaLanguage.RelaxNg, recording, bag) with { Grammar = grammar, Use = use };
    }

    private LoadedSchema LoadOdd(string path, RecordingResolver recording, string? source, CancellationToken cancellationToken)
    {
        DiagnosticBag bag = new();
        OddOptions odd = new() { Source = source };
        SchemaCacheUse use = SchemaCacheUse.None;
        (RelaxNgSchema Schema, ReadOnlyMemory<byte> Beside)? made = null;
        if (_options.Cache is null)
        {
            MadeSchema? files = Make(path, odd, recording, bag, cancellationToken);
            made = files is not null && RelaxNgCompiler.Compile(files.Files, _options.RelaxNg, bag, cancellationToken) is { } schema
                ? (schema, files.Beside)
                : null;
        }
        else
        {
            use = new SchemaCache(_options.Cache).Make(
                path, $"odd {source} {_options.Store?.Folder}", _options.RelaxNg, recording,
                (r, s) => Make(path, odd, r, s, cancellationToken), bag, out made, cancellationToken);
        }

        if (made is null && !bag.HasErrors)
        {
            bag.Report(Diagnostic.Create(OddDiagnostics.CannotLoad, new SourceLocation(path), path, "it makes no schema"));
        }

        return Loaded(path, SchemaLanguage.Odd, recording, bag) with { Grammar = made?.Schema, Use = use };
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
