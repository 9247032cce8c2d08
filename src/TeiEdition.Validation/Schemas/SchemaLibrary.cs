// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// The schemas of a run: which a document is held against (those that the caller names, else those that its <c>xml-model</c>
/// names, else the built-in ones), each loaded once for all documents. Nothing is fetched. Safe on any thread.
/// </summary>
/// <param name="options">What is used.</param>
/// <param name="resolver">Finds files: through catalogues, or the files alone.</param>
public sealed class SchemaLibrary(SchemaLibraryOptions options, IResourceResolver resolver)
{
    private readonly SchemaLibraryOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly ShownPaths _resolver = new(new BuiltInSchemas(resolver ?? throw new ArgumentNullException(nameof(resolver))), options.BaseFolder);
    private readonly SchemaFile _files = new(options, new ShownPaths(new BuiltInSchemas(resolver), options.BaseFolder));
    private readonly ConcurrentDictionary<string, (RecordedRequest? Request, string? Failure)> _found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Uri, SchemaLanguage Language), Lazy<LoadedSchema?>> _loaded = [];

    /// <summary>The URIs of the built-in schemas, the grammar first; empty for a program that was built without them.</summary>
    public static ImmutableArray<string> BuiltInUris => BuiltInSchemas.Uris;

    /// <summary>Finds the files of schemas, with the names that diagnostics give.</summary>
    internal IResourceResolver Resolver => _resolver;

    /// <summary>Whether documents may be held against rules.</summary>
    internal bool UsesRules => _options.UsesRules;

    /// <summary>Whether the caller names the schemas, or that there is none, so that what documents say is not looked at.</summary>
    internal bool NamesSchemas => !_options.UsesSchemas || !_options.Schemas.IsEmpty;

    /// <summary>Every schema that was loaded so far, in ordinal order of the paths.</summary>
    public ImmutableArray<LoadedSchema> All =>
        [.. _loaded.Values.Where(l => l.IsValueCreated).Select(l => l.Value).OfType<LoadedSchema>().OrderBy(s => s.Path, StringComparer.Ordinal)];

    /// <summary>Loads the schemas that every document is held against.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>In the order of the options, also those with errors; empty where each document says it.</returns>
    public ImmutableArray<LoadedSchema> Given(CancellationToken cancellationToken) => [.. GivenUses(cancellationToken).Select(u => u.Schema)];

    /// <summary>Finds the schemas of a document.</summary>
    /// <param name="models">What its processing instructions say.</param>
    /// <param name="saysNothing">Whether it has none, not even one that cannot be used: then the built-in schemas count.</param>
    /// <param name="documentUri">Its absolute URI.</param>
    /// <param name="sink">Gets VAL042 to VAL044.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public DocumentSchemas For(
        ImmutableArray<XmlModel> models, bool saysNothing, string documentUri, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(documentUri);
        ArgumentNullException.ThrowIfNull(sink);
        ImmutableArray<SchemaUse>.Builder uses = ImmutableArray.CreateBuilder<SchemaUse>();
        bool isComplete = true;
        uses.AddRange(GivenUses(cancellationToken).Where(u => u.Schema.IsUsable));
        if (!NamesSchemas)
        {
            foreach (XmlModel model in models)
            {
                // What is there no more, or not yet, is looked for again in every run.
                isComplete &= Add(Find(model, documentUri, sink, cancellationToken), uses) || SchemaLanguages.Of(model)?.Language is SchemaLanguage.Other;
            }
        }

        if (!NamesSchemas && saysNothing && _options.UsesBuiltIn)
        {
            uses.AddRange(BuiltIn(cancellationToken));
        }

        return new DocumentSchemas(uses.ToImmutable(), isComplete);
    }

    private IEnumerable<SchemaUse> GivenUses(CancellationToken cancellationToken)
    {
        foreach (string schema in _options.UsesSchemas ? _options.Schemas : [])
        {
            if (Load(schema, schema, GrammarLanguage(schema), cancellationToken) is { } loaded)
            {
                yield return new SchemaUse(loaded, UsesGrammar: true, _options.UsesRules, null);
            }
        }

        foreach (string rules in _options.UsesRules ? _options.Rules : [])
        {
            if (Load(rules, rules, RulesLanguage(rules), cancellationToken) is { } loaded)
            {
                yield return new SchemaUse(loaded, UsesGrammar: false, UsesRules: true, null);
            }
        }
    }

    private IEnumerable<SchemaUse> BuiltIn(CancellationToken cancellationToken)
    {
        foreach (string uri in BuiltInSchemas.Uris)
        {
            SchemaLanguage language = SchemaLanguages.OfName(uri)?.Language ?? SchemaLanguage.RelaxNg;
            if ((language != SchemaLanguage.Schematron || _options.UsesRules) && Load(uri, uri, language, cancellationToken) is { } loaded)
            {
                yield return new SchemaUse(loaded, language != SchemaLanguage.Schematron, language == SchemaLanguage.Schematron, null);
            }
        }
    }

    // One schema may be named twice, for its grammar and for its rules.
    private static bool Add(SchemaUse? use, ImmutableArray<SchemaUse>.Builder uses)
    {
        if (use is not null && !uses.Any(u => ReferenceEquals(u.Schema, use.Schema) && (u with { Named = null }) == (use with { Named = null })))
        {
            uses.Add(use);
        }

        return use is not null;
    }

    private static SchemaLanguage GrammarLanguage(string reference) =>
        SchemaLanguages.OfName(reference)?.Language is SchemaLanguage.Odd ? SchemaLanguage.Odd : SchemaLanguage.RelaxNg;

    // Rules may stand within a grammar or an ODD.
    private static SchemaLanguage RulesLanguage(string reference) =>
        SchemaLanguages.OfName(reference)?.Language is SchemaLanguage.RelaxNg or SchemaLanguage.Odd ? GrammarLanguage(reference) : SchemaLanguage.Schematron;

    private SchemaUse? Find(XmlModel model, string documentUri, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (SchemaLanguages.Of(model) is { Language: SchemaLanguage.Other } other)
        {
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.LanguageNotChecked, model.Place, model.Href, other.Name));
            return null;
        }

        SchemaLanguage language = SchemaLanguages.Of(model)?.Language ?? SchemaLanguage.RelaxNg;
        bool isRules = language == SchemaLanguage.Schematron;
        if (isRules && !_options.UsesRules)
        {
            return null;
        }

        string uri = UriReference.WithoutFragment(UriReference.Resolve(documentUri, model.Href));
        (RecordedRequest? request, string? failure) = _found.GetOrAdd(uri, Locate);
        string? found = request?.Uri;
        if (found is null && TeiAddress.Parse(uri) is null)
        {
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.SchemaNotFound, model.Place, model.Href, failure ?? string.Empty));
            return null;
        }

        LoadedSchema? schema = Load(found ?? uri, found ?? uri, isRules ? RulesLanguage(found ?? uri) : language, cancellationToken);
        if (schema is null)
        {
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.SchemaNotFound, model.Place, model.Href, "the store has no TEI release that it could be made from"));
        }
        else if (!schema.IsUsable)
        {
            ImmutableArray<SourceLocation> first = [.. schema.Findings.Where(f => f.Severity == Severity.Error).Select(f => f.Location).OfType<SourceLocation>().Take(1)];
            sink.Report(Diagnostic.Create(SchemaUseDiagnostics.SchemaNotUsable, model.Place, model.Href) with { Related = first });
            return null;
        }

        return schema is null ? null : new SchemaUse(schema, !isRules, isRules || (language == SchemaLanguage.Odd && _options.UsesRules), model.Phase) { Named = request };
    }

    // Where a catalogue leads to; null where the schema is not on this computer.
    private (RecordedRequest? Request, string? Failure) Locate(string uri)
    {
        RecordingResolver recording = new(_resolver);
        return recording.Resolve(uri, string.Empty, out string? failure) is null ? (null, failure) : (recording.ToRequests()[0], null);
    }

    private LoadedSchema? Load(string uri, string path, SchemaLanguage language, CancellationToken cancellationToken) =>
        _loaded.GetOrAdd(
            (uri, language),
            key => new Lazy<LoadedSchema?>(() => TeiAddress.Parse(key.Uri) is { } tei && _resolver.Resolve(path, string.Empty, out _) is null
                ? _files.LoadTei(tei, key.Uri, cancellationToken)
                : _files.Load(path, language, cancellationToken))).Value;
}
