// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Reading;

namespace TeiEdition.Xml.Resolving.Catalogs;

/// <summary>Reads a catalogue (OASIS XML Catalogs 1.1, section 6). What it does not know, it passes over. For one file and thread.</summary>
internal sealed class CatalogReader
{
    private const string Namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

    private readonly XmlReader _reader;
    private readonly string _path;
    private readonly IDiagnosticSink _sink;
    private readonly ImmutableArray<CatalogEntry>.Builder _entries = ImmutableArray.CreateBuilder<CatalogEntry>();

    // Of each open element: its base and whether public identifiers are preferred in it.
    private readonly Stack<(string BaseUri, bool PrefersPublic)> _open = new();

    private CatalogReader(XmlReader reader, ResolvedResource resource, IDiagnosticSink sink)
    {
        _reader = reader;
        _path = resource.Path;
        _sink = sink;
        _open.Push((resource.Uri, true));
    }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="resource">The file.</param>
    /// <param name="sink">Gets XML001 and its like where it is no XML, and XML011 of single entries.</param>
    /// <returns>Its entries; those before the place where it stops being XML.</returns>
    public static CatalogFile Read(ResolvedResource resource, IDiagnosticSink sink)
    {
        // A catalogue may name a DTD that adds nothing to it; the warning about it would only be noise.
        XmlReadingOptions options = new() { IncludesComments = false };
        using MemoryStream stream = new(resource.Content.ToArray(), writable: false);
        using XmlReader reader = SafeXmlReader.Open(stream, resource.Path, options, null, new DiagnosticBag());
        CatalogReader catalog = new(reader, resource, sink);
        try
        {
            catalog.Read(options.MaxDepth);
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, resource.Path));
        }

        return new CatalogFile(catalog._entries.DrainToImmutable());
    }

    private void Read(int maxDepth)
    {
        bool more = _reader.Read();
        while (more)
        {
            if (_reader.NodeType == XmlNodeType.EndElement)
            {
                _open.Pop();
            }
            else if (_reader.NodeType == XmlNodeType.Element)
            {
                if (_reader.NamespaceURI != Namespace || _reader.Depth >= maxDepth)
                {
                    _reader.Skip();
                    more = !_reader.EOF;
                    continue;
                }

                ReadElement();
            }

            more = _reader.Read();
        }
    }

    private void ReadElement()
    {
        (string baseUri, bool prefersPublic) = _open.Peek();
        if (_reader.GetAttribute("xml:base") is { } written)
        {
            baseUri = UriReference.Resolve(baseUri, written);
        }

        prefersPublic = _reader.GetAttribute("prefer") switch
        {
            "public" => true,
            "system" => false,
            _ => prefersPublic,
        };
        AddEntry(baseUri, prefersPublic);
        if (!_reader.IsEmptyElement)
        {
            _open.Push((baseUri, prefersPublic));
        }
    }

    private void AddEntry(string baseUri, bool prefersPublic)
    {
        (CatalogEntryKind Kind, string? Match, string Target)? shape = _reader.LocalName switch
        {
            "public" => (CatalogEntryKind.Public, "publicId", "uri"),
            "system" => (CatalogEntryKind.System, "systemId", "uri"),
            "rewriteSystem" => (CatalogEntryKind.RewriteSystem, "systemIdStartString", "rewritePrefix"),
            "systemSuffix" => (CatalogEntryKind.SystemSuffix, "systemIdSuffix", "uri"),
            "delegatePublic" => (CatalogEntryKind.DelegatePublic, "publicIdStartString", "catalog"),
            "delegateSystem" => (CatalogEntryKind.DelegateSystem, "systemIdStartString", "catalog"),
            "uri" => (CatalogEntryKind.Uri, "name", "uri"),
            "rewriteURI" => (CatalogEntryKind.RewriteUri, "uriStartString", "rewritePrefix"),
            "uriSuffix" => (CatalogEntryKind.UriSuffix, "uriSuffix", "uri"),
            "delegateURI" => (CatalogEntryKind.DelegateUri, "uriStartString", "catalog"),
            "nextCatalog" => (CatalogEntryKind.NextCatalog, null, "catalog"),
            _ => null,
        };
        if (shape is not { } known)
        {
            return;
        }

        string? target = Attribute(known.Target);
        string? match = known.Match is null ? string.Empty : Attribute(known.Match);
        if (match is not null && target is not null)
        {
            bool isPublic = known.Kind is CatalogEntryKind.Public or CatalogEntryKind.DelegatePublic;
            string normal = isPublic ? CatalogQuery.NormalisePublic(match) : UriReference.Escape(match);
            _entries.Add(new CatalogEntry(known.Kind, normal, UriReference.Resolve(baseUri, target), prefersPublic));
        }
    }

    private string? Attribute(string name)
    {
        string? value = _reader.GetAttribute(name);
        if (value is null)
        {
            IXmlLineInfo lines = (IXmlLineInfo)_reader;
            SourceLocation place = new(_path, lines.LineNumber, lines.LinePosition);
            _sink.Report(Diagnostic.Create(XmlDiagnostics.CatalogEntryIncomplete, place, _reader.LocalName, name));
        }

        return value;
    }
}
