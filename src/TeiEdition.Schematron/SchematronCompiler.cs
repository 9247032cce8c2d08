// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Schematron.Diagnostics;
using TeiEdition.Schematron.Expansion;
using TeiEdition.Schematron.Reading;
using TeiEdition.Schematron.Syntax;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Schematron;

/// <summary>From the files of a schema to what validates: read, expand, compile. Pure but for the resolver; safe on any thread.</summary>
public static class SchematronCompiler
{
    /// <summary>Compiles a schema from its file.</summary>
    /// <param name="path">The file or URI.</param>
    /// <param name="options">How it is compiled, and the limits.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Gets what is wrong with it. A schema with errors still runs, without what is wrong.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema; null where it cannot be read or is none.</returns>
    public static SchematronSchema? Compile(
        string path, SchematronOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(sink);
        ResolvedResource? resource = resolver.Resolve(path, string.Empty, out string? failure);
        if (resource is null)
        {
            sink.Report(Diagnostic.Create(SchematronDiagnostics.CannotLoad, new SourceLocation(path), failure ?? string.Empty));
            return null;
        }

        using MemoryStream stream = new(resource.Content.ToArray(), writable: false);
        XDocument? document = SafeXmlReader.Load(
            stream, resource.Path, new XmlReadingOptions { MaxDepth = options.MaxDepth }, sink, cancellationToken);
        return document is null ? null : Compile(document, resource.Path, resource.Uri, options, resolver, sink, cancellationToken);
    }

    /// <summary>Compiles a schema that is there as a document, one that a program made for example.</summary>
    /// <param name="document">The schema. The place of an element is its <see cref="SourceLocation"/> annotation, where it has one.</param>
    /// <param name="path">How diagnostics name it.</param>
    /// <param name="uri">The base of its references; empty where it is not known.</param>
    /// <param name="options">How it is compiled, and the limits.</param>
    /// <param name="resolver">Finds files that it includes.</param>
    /// <param name="sink">Gets what is wrong with it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The schema; null where the document is none.</returns>
    public static SchematronSchema? Compile(
        XDocument document,
        string path,
        string uri,
        SchematronOptions options,
        IResourceResolver resolver,
        IDiagnosticSink sink,
        CancellationToken cancellationToken) =>
        SchematronReader.Read(document, path, uri, options, resolver, sink, cancellationToken) is { } schema
            ? Compile(schema, options, sink, cancellationToken)
            : null;

    /// <summary>Compiles a schema that was read.</summary>
    /// <param name="schema">The schema as written.</param>
    /// <param name="options">How it is compiled, and the limits.</param>
    /// <param name="sink">Gets what is wrong with it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static SchematronSchema Compile(
        Schema schema, SchematronOptions options, IDiagnosticSink sink, CancellationToken cancellationToken) =>
        new(SchemaExpander.Expand(schema, options, sink, cancellationToken), options, sink);
}
