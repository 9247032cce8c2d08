// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Reading;

/// <summary>What the stages of one compilation share: options, the door to files, the files that were read. Not safe on several threads.</summary>
internal sealed class OddContext
{
    private readonly IResourceResolver _resolver;
    private readonly IDiagnosticSink _sink;
    private readonly Dictionary<string, XElement?> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _uris = new(StringComparer.Ordinal);
    private readonly List<string> _open = [];
    private int _parts;

    /// <summary>Makes the context of a compilation.</summary>
    /// <param name="options">The options.</param>
    /// <param name="resolver">Finds the files.</param>
    /// <param name="sink">Takes the diagnostics.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public OddContext(OddOptions options, IResourceResolver resolver, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        Options = options;
        _resolver = resolver;
        _sink = sink;
        CancellationToken = cancellationToken;
    }

    /// <summary>The options.</summary>
    public OddOptions Options { get; }

    /// <summary>Ends the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The door to files, for readers of other rooms.</summary>
    public IResourceResolver Resolver => _resolver;

    /// <summary>Takes diagnostics, for readers of other rooms; errors that are not reported to this object do not count in <see cref="HasErrors"/>.</summary>
    public IDiagnosticSink Sink => _sink;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports a finding.</summary>
    /// <param name="descriptor">What it is.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">The arguments of the descriptor's template.</param>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation? place, params ReadOnlySpan<string> arguments) =>
        Report(Diagnostic.Create(descriptor, place, arguments));

    /// <summary>Reports a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    public void Report(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == Severity.Error;
        _sink.Report(diagnostic);
    }

    /// <summary>Counts what is put in the place of a reference; more than the limit is reported once.</summary>
    /// <param name="parts">How many parts.</param>
    /// <param name="place">Where the reference stands.</param>
    /// <returns>Whether there is room for them.</returns>
    public bool Take(int parts, SourceLocation place)
    {
        bool hadRoom = _parts <= Options.MaxParts;
        _parts = hadRoom ? _parts + parts : _parts;
        if (hadRoom && _parts > Options.MaxParts)
        {
            Report(OddDiagnostics.TooLarge, place, Options.MaxParts.ToString(CultureInfo.InvariantCulture));
        }

        return _parts <= Options.MaxParts;
    }

    /// <summary>Reads a file, its inclusions put in place; the same file is read once.</summary>
    /// <param name="reference">The URI reference as written, without a fragment, or a path.</param>
    /// <param name="baseUri">What it is relative to; empty for the current folder.</param>
    /// <param name="place">Where the reference stands; null for a file that the user named.</param>
    /// <param name="quiet">Whether a missing file is left to the caller, who then gets <paramref name="failure"/>.</param>
    /// <param name="failure">Why there is no such file; null where there is one, or where the error was reported.</param>
    /// <returns>The root element, which must not be changed; null where there is none.</returns>
    public XElement? Load(string reference, string baseUri, SourceLocation? place, bool quiet, out string? failure)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (_resolver.Resolve(reference, baseUri, out failure) is not { } resource)
        {
            if (!quiet)
            {
                Report(OddDiagnostics.CannotLoad, place ?? new SourceLocation(reference), reference, failure ?? string.Empty);
                failure = null;
            }

            return null;
        }

        if (_documents.TryGetValue(resource.Uri, out XElement? known))
        {
            return known ?? Circle(resource, place);
        }

        if (_documents.Count >= Options.MaxFiles)
        {
            Report(OddDiagnostics.TooManyFiles, place, Options.MaxFiles.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        _documents.Add(resource.Uri, null);
        _uris.TryAdd(resource.Path, resource.Uri);
        _open.Add(resource.Uri);
        XElement? root = OddDocumentReader.Read(resource, Options, new ErrorCounter(this), CancellationToken);
        if (root is not null)
        {
            root = new XIncluder(this).Expand(root);
        }

        _open.Remove(resource.Uri);
        _documents[resource.Uri] = root;
        return root;
    }

    /// <summary>The base URI of references within an element: its file, and <c>xml:base</c> on the way (XML Base).</summary>
    /// <param name="element">The element.</param>
    public string BaseUri(XElement element)
    {
        string path = element.Place().Path;
        List<string> bases = [];
        for (XElement? e = element; e is not null && e.Place().Path == path; e = e.Parent)
        {
            if ((string?)e.Attribute(OddNames.XmlBase) is { } written)
            {
                bases.Add(written);
            }
        }

        string uri = _uris.GetValueOrDefault(path, string.Empty);
        for (int i = bases.Count - 1; i >= 0; i--)
        {
            uri = UriReference.Resolve(uri, bases[i]);
        }

        return uri;
    }

    // A file that is open includes itself; one that is closed had errors, which were reported.
    private XElement? Circle(ResolvedResource resource, SourceLocation? place)
    {
        if (_open.Contains(resource.Uri))
        {
            Report(OddDiagnostics.InclusionCircle, place, resource.Path);
        }

        return null;
    }

    private sealed class ErrorCounter(OddContext context) : IDiagnosticSink
    {
        public void Report(Diagnostic diagnostic) => context.Report(diagnostic);
    }
}
