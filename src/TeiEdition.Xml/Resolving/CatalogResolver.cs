// SPDX-License-Identifier: MIT
using System.Collections.Concurrent;
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving.Catalogs;

namespace TeiEdition.Xml.Resolving;

/// <summary>
/// Looks references up in catalogues (OASIS XML Catalogs 1.1, 2005) and has another resolver read what they stand for. What
/// no catalogue knows goes to that resolver as it is. A catalogue is read when it is first needed and then kept; no more than
/// 1,000 are kept or looked at for one reference, so that catalogues that name one another end. Safe on any thread if the
/// inner resolver and the sink are.
/// </summary>
/// <param name="catalogs">The catalogues, files or URIs, in the order in which they are looked at.</param>
/// <param name="inner">Reads the catalogues and the resources.</param>
/// <param name="sink">Gets what is wrong with a catalogue, once: XML004, XML011 and XML001 and its like.</param>
public sealed class CatalogResolver(ImmutableArray<string> catalogs, IResourceResolver inner, IDiagnosticSink sink) : IResourceResolver
{
    private const int MaxCatalogs = 1000;

    private readonly IResourceResolver _inner = inner ?? throw new ArgumentNullException(nameof(inner));
    private readonly IDiagnosticSink _sink = sink ?? throw new ArgumentNullException(nameof(sink));
    private readonly ConcurrentDictionary<string, Lazy<CatalogFile>> _files = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ResolvedResource? Resolve(string reference, string baseUri, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(baseUri);
        string absolute = UriReference.Resolve(baseUri, reference);
        string? target = Find(CatalogQuery.ForUri(absolute));
        if (target is null && absolute != reference)
        {
            target = Find(CatalogQuery.ForUri(reference));
        }

        return target is null ? _inner.Resolve(reference, baseUri, out failure) : _inner.Resolve(target, string.Empty, out failure);
    }

    /// <inheritdoc/>
    public ResolvedResource? ResolveEntity(string? publicId, string systemId, string baseUri, out string? failure)
    {
        ArgumentNullException.ThrowIfNull(systemId);
        ArgumentNullException.ThrowIfNull(baseUri);
        string? absolute = systemId.Length == 0 ? null : UriReference.Resolve(baseUri, systemId);
        string? target = Find(CatalogQuery.ForEntity(publicId, absolute));
        if (target is null && absolute is not null && absolute != systemId)
        {
            target = Find(CatalogQuery.ForEntity(null, systemId));
        }

        return target is null
            ? _inner.ResolveEntity(publicId, systemId, baseUri, out failure)
            : _inner.Resolve(target, string.Empty, out failure);
    }

    // Section 7.1.2 and 7.2.2. The catalogues still to look at; a delegation replaces them, a next catalogue goes in front.
    private string? Find(CatalogQuery query)
    {
        LinkedList<string> rest = new(catalogs);
        HashSet<(string Catalog, CatalogQuery Query)> seen = [];
        while (rest.First is { } first && seen.Count < MaxCatalogs)
        {
            rest.RemoveFirst();
            if (!seen.Add((first.Value, query)))
            {
                continue;
            }

            CatalogFile file = FileOf(first.Value);
            if (file.Find(query) is { } target)
            {
                return target;
            }

            if (file.Delegates(query) is { Length: > 0 } delegates)
            {
                rest = new LinkedList<string>(delegates);
                query = query with { PublicId = null };
                continue;
            }

            if (file.FindPublic(query) is { } named)
            {
                return named;
            }

            if (file.PublicDelegates(query) is { Length: > 0 } publicDelegates)
            {
                rest = new LinkedList<string>(publicDelegates);
                query = query with { SystemId = null };
                continue;
            }

            LinkedListNode<string>? last = null;
            foreach (string next in file.Next)
            {
                last = last is null ? rest.AddFirst(next) : rest.AddAfter(last, next);
            }
        }

        return null;
    }

    private CatalogFile FileOf(string catalog)
    {
        if (_files.Count >= MaxCatalogs && !_files.ContainsKey(catalog))
        {
            return CatalogFile.Empty;
        }

        return _files.GetOrAdd(catalog, static (name, self) => new Lazy<CatalogFile>(() => self.Read(name)), this).Value;
    }

    private CatalogFile Read(string catalog)
    {
        if (_inner.Resolve(catalog, string.Empty, out string? failure) is { } resource)
        {
            return CatalogReader.Read(resource, _sink);
        }

        _sink.Report(Diagnostic.Create(XmlDiagnostics.CannotRead, new SourceLocation(catalog), failure ?? string.Empty));
        return CatalogFile.Empty;
    }
}
