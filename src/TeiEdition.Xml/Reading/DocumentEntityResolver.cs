// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Xml.Reading;

/// <summary>
/// What <see cref="XmlReader"/> asks for the external parts of a document: those of the document type come from a resolver or
/// are left out with a warning, general entities are left out with a warning. For one document and thread.
/// </summary>
/// <param name="path">The document's name.</param>
/// <param name="subsets">Finds the parts of the document type; null for nobody.</param>
/// <param name="sink">Gets XML002 and XML008.</param>
internal sealed class DocumentEntityResolver(string path, IResourceResolver? subsets, IDiagnosticSink sink) : XmlResolver
{
    // The reader knows a URI by its index here: what was asked for, and what that is relative to, then its own URI.
    private readonly List<(string Reference, string BaseUri)> _asked = [];
    private string? _publicId;
    private bool _warned;

    /// <summary>The reader that asks; set before it reads the first node.</summary>
    public XmlReader? Reader { get; set; }

    /// <inheritdoc/>
    public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
    {
        if (baseUri is null && relativeUri is not null && IndexOf(relativeUri) is not null)
        {
            return new Uri(relativeUri, UriKind.Absolute);
        }

        string around = baseUri is not null && IndexOf(baseUri.OriginalString) is { } index ? _asked[index].BaseUri : BaseOfDocument();
        _asked.Add((relativeUri ?? string.Empty, around));
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"teiedition-entity:{_asked.Count - 1}"), UriKind.Absolute);
    }

    /// <inheritdoc/>
    public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        ArgumentNullException.ThrowIfNull(absoluteUri);
        int index = IndexOf(absoluteUri.OriginalString) ?? 0;
        (string reference, string baseUri) = _asked[index];

        // The reader asks by public identifier first, and by system identifier when that fails. Both are needed at once.
        if (_publicId is null && IsPublic(reference))
        {
            _publicId = reference;
            throw new XmlException("not by the public identifier alone");
        }

        string? publicId = _publicId;
        _publicId = null;
        return Read(index, publicId, reference, baseUri);
    }

    private MemoryStream Read(int index, string? publicId, string systemId, string baseUri)
    {
        SourceLocation place = Place();
        if (IsInContent())
        {
            sink.Report(Diagnostic.Create(XmlDiagnostics.EntityIgnored, place, systemId));
        }
        else if (subsets?.ResolveEntity(publicId, systemId, baseUri, out _) is { } resource)
        {
            _asked[index] = (systemId, resource.Uri);
            return new MemoryStream(resource.Content.ToArray(), writable: false);
        }
        else if (!_warned)
        {
            _warned = true;
            sink.Report(Diagnostic.Create(XmlDiagnostics.DoctypeIgnored, place));
        }

        return new MemoryStream([], writable: false);
    }

    // While the reader is in the document type it has not come to the document element.
    private bool IsInContent() => Reader is { } reader && (reader.Depth > 0 || reader.NodeType == XmlNodeType.Element);

    private SourceLocation Place() => Reader is IXmlLineInfo { LineNumber: > 0 } lines
        ? new SourceLocation(path, lines.LineNumber, lines.LinePosition)
        : new SourceLocation(path);

    private string BaseOfDocument() =>
        path.Length == 0 || UriReference.SchemeLength(path) > 1 ? path : FileUri.FromPath(Path.GetFullPath(path));

    private int? IndexOf(string uri) =>
        uri.StartsWith("teiedition-entity:", StringComparison.Ordinal)
        && int.TryParse(uri.AsSpan(18), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
        && index < _asked.Count
            ? index
            : null;

    // Formal public identifiers (ISO 8879, 10.2) begin so; others are asked for by the system identifier alone.
    private static bool IsPublic(string reference) =>
        reference.StartsWith("-//", StringComparison.Ordinal)
        || reference.StartsWith("+//", StringComparison.Ordinal)
        || reference.StartsWith("ISO ", StringComparison.Ordinal);
}
