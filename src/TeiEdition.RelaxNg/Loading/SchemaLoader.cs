// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>
/// Reads a schema file and all that <c>include</c> and <c>externalRef</c> reach from it, each file once, in either syntax
/// (RELAX NG, sections 4.5 to 4.7). Keeps the files on whose references it is on a stack of its own. One schema has one
/// loader; <see cref="Load"/> is safe on any thread.
/// </summary>
public sealed class SchemaLoader
{
    // A circle is told by so many of its files, and told so often; more would help nobody.
    private const int MaxCircleFiles = 8;
    private const int MaxCircles = 100;

    private readonly RelaxNgOptions _options;
    private readonly IResourceResolver _resolver;
    private readonly IDiagnosticSink _sink;
    private readonly CancellationToken _cancellationToken;
    private readonly ImmutableArray<ResolvedResource>.Builder _resources = ImmutableArray.CreateBuilder<ResolvedResource>();
    private readonly Dictionary<SchemaReference, string> _targets = [];

    // Null for a file with errors.
    private readonly Dictionary<string, SchemaDocument?> _documents = new(StringComparer.Ordinal);

    // The files between the root and the one that is looked at, and how far the references of each were followed.
    private readonly List<(string Uri, ImmutableArray<SyntaxNode> References, int Next)> _path = [];
    private bool _failed;
    private int _circles;

    private SchemaLoader(
        RelaxNgOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        _options = options;
        _resolver = resolver;
        _sink = sink;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Reads a schema.</summary>
    /// <param name="path">The file or URI.</param>
    /// <param name="options">The limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Gets RNG030 to RNG033, RNG261, RNG262 and what the readers of the two syntaxes report.</param>
    /// <param name="cancellationToken">Stops between two files and within one.</param>
    /// <returns>The files, or null where an error was reported.</returns>
    public static SchemaSet? Load(
        string path,
        RelaxNgOptions options,
        IResourceResolver resolver,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        return new SchemaLoader(options, resolver, sink, cancellationToken).Run(path);
    }

    private SchemaSet? Run(string path)
    {
        if (_resolver.Resolve(path, string.Empty, out string? failure) is not { } root)
        {
            Report(LoadingDiagnostics.CannotLoad, new SourceLocation(path), path, failure ?? string.Empty);
            return null;
        }

        Read(root);
        while (_path.Count > 0 && _resources.Count <= _options.MaxSchemaFiles)
        {
            (string uri, ImmutableArray<SyntaxNode> references, int next) = _path[^1];
            if (next == references.Length)
            {
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _path[^1] = (uri, references, next + 1);
            Follow(references[next]);
        }

        return _failed || _documents[root.Uri] is not { } document ? null : new SchemaSet
        {
            Root = document,
            RootUri = root.Uri,
            Documents = _documents.ToImmutableDictionary(d => d.Key, d => d.Value!, StringComparer.Ordinal), // nothing failed
            Targets = _targets.ToImmutableDictionary(),
            Resources = _resources.DrainToImmutable(),
        };
    }

    // Reads a file that was not read yet, and begins with its references.
    private void Read(ResolvedResource resource)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _resources.Add(resource);
        _documents.Add(resource.Uri, null);
        if (resource.Content.Length > _options.MaxSchemaBytes)
        {
            Report(
                LoadingDiagnostics.TooLarge, new SourceLocation(resource.Path), Number(resource.Content.Length), Number(_options.MaxSchemaBytes));
            return;
        }

        SchemaDocument? document = SchemaSyntax.Read(resource, _options, _sink, _cancellationToken);
        _documents[resource.Uri] = document;
        _failed |= document is null;
        if (document is not null)
        {
            _path.Add((resource.Uri, SchemaReferences.Of(document.Root), 0));
        }
    }

    private void Follow(SyntaxNode node)
    {
        (string baseUri, string href) = node is Include include
            ? (include.BaseUri, include.Href)
            : (((ExternalRefPattern)node).BaseUri, ((ExternalRefPattern)node).Href);
        SchemaReference reference = new(baseUri, href);
        if (!_targets.TryGetValue(reference, out string? uri))
        {
            if (_resolver.Resolve(href, baseUri, out string? failure) is not { } resource)
            {
                Report(LoadingDiagnostics.CannotLoad, node.Span?.ToLocation(), href, failure ?? string.Empty);
                return;
            }

            uri = resource.Uri;
            _targets.Add(reference, uri);
            if (!_documents.ContainsKey(uri))
            {
                ReadReferenced(node, resource);
                return;
            }
        }

        CheckCycle(node, href, uri);
        CheckGrammar(node, href, uri);
    }

    private void ReadReferenced(SyntaxNode node, ResolvedResource resource)
    {
        if (_resources.Count == _options.MaxSchemaFiles)
        {
            Report(LoadingDiagnostics.TooManyFiles, node.Span?.ToLocation(), Number(_options.MaxSchemaFiles));
            _path.Clear();
            return;
        }

        Read(resource);
        CheckGrammar(node, resource.Path, resource.Uri);
    }

    // Sections 4.6 and 4.7: it is an error when the references go in a circle.
    private void CheckCycle(SyntaxNode node, string href, string uri)
    {
        int first = _path.FindIndex(p => p.Uri == uri);
        if (first < 0)
        {
            return;
        }

        _failed = true;
        if (_circles++ >= MaxCircles)
        {
            return;
        }

        ImmutableArray<SourceLocation>.Builder circle = ImmutableArray.CreateBuilder<SourceLocation>();
        for (int i = first; i < Math.Min(_path.Count - 1, first + MaxCircleFiles); i++)
        {
            if (_path[i].References[_path[i].Next - 1].Span is { } span)
            {
                circle.Add(span.ToLocation());
            }
        }

        DiagnosticDescriptor descriptor = node is Include ? LoadingDiagnostics.IncludeCycle : LoadingDiagnostics.ExternalRefCycle;
        _sink.Report(Diagnostic.Create(descriptor, node.Span?.ToLocation(), href) with { Related = circle.DrainToImmutable() });
    }

    // Section 4.7: what is included is a grammar.
    private void CheckGrammar(SyntaxNode node, string name, string uri)
    {
        if (node is Include && _documents[uri] is { Root: not GrammarPattern })
        {
            Report(LoadingDiagnostics.NotAGrammar, node.Span?.ToLocation(), name);
        }
    }

    private void Report(DiagnosticDescriptor descriptor, SourceLocation? location, params ReadOnlySpan<string> arguments)
    {
        _failed = true;
        _sink.Report(Diagnostic.Create(descriptor, location, arguments));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
