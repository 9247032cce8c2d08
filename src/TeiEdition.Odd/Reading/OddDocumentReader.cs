// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Odd.Reading;

/// <summary>
/// Reads one file into a tree whose elements know their places. Without descriptions, what is there for readers only is passed
/// over while parsing: of the TEI source it is nine tenths. Stateless; safe on any thread.
/// </summary>
internal static class OddDocumentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="resource">The file.</param>
    /// <param name="options">The limits, and whether descriptions are kept.</param>
    /// <param name="sink">Gets what is wrong with the XML.</param>
    /// <param name="cancellationToken">Stops between two nodes.</param>
    /// <returns>The root element, alone in its document; null where an error was reported.</returns>
    public static XElement? Read(
        ResolvedResource resource, OddOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        using MemoryStream stream = ToStream(resource.Content);
        try
        {
            XmlReadingOptions reading = options.Reading with { IncludesComments = false };
            using XmlReader reader = SafeXmlReader.Open(stream, resource.Path, reading, null, sink);
            return Build(reader, resource.Path, options, sink, cancellationToken);
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, resource.Path));
            return null;
        }
    }

    private static MemoryStream ToStream(ReadOnlyMemory<byte> content) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(content, out ArraySegment<byte> bytes) && bytes.Array is { } array
            ? new MemoryStream(array, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);

    private static XElement? Build(
        XmlReader reader, string path, OddOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        IXmlLineInfo line = (IXmlLineInfo)reader;
        XElement? root = null;
        XElement? open = null;
        bool more = reader.Read();
        while (more)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when !options.IncludesDescriptions && IsForReaders(reader):
                    reader.Skip(); // stands on the next node already
                    continue;
                case XmlNodeType.Element:
                    cancellationToken.ThrowIfCancellationRequested();
                    SourceLocation place = new(path, line.LineNumber, line.LinePosition);
                    if (reader.Depth >= options.Reading.MaxDepth)
                    {
                        string limit = options.Reading.MaxDepth.ToString(CultureInfo.InvariantCulture);
                        sink.Report(Diagnostic.Create(XmlDiagnostics.TooDeep, place, limit));
                        return null;
                    }

                    XElement element = Element(reader, place);
                    open?.Add(element);
                    root ??= element;
                    open = reader.IsEmptyElement ? open : element;
                    break;
                case XmlNodeType.EndElement:
                    open = open?.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    AddText(open, reader, options.IncludesDescriptions);
                    break;
                default:
                    break;
            }

            more = reader.Read();
        }

        return root;
    }

    private static XElement Element(XmlReader reader, SourceLocation place)
    {
        XElement element = new(XName.Get(reader.LocalName, reader.NamespaceURI));
        element.AddAnnotation(place);
        while (reader.MoveToNextAttribute())
        {
            // The reader gives the declaration of a default namespace without one of its own.
            string ns = reader.Prefix.Length == 0 && reader.LocalName == "xmlns" ? string.Empty : reader.NamespaceURI;
            element.Add(new XAttribute(XName.Get(reader.LocalName, ns), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    // White space between the elements of ODD says nothing; within rules and texts it does.
    private static void AddText(XElement? open, XmlReader reader, bool all)
    {
        bool blank = reader.NodeType is XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;
        if (open is null || (blank && !all && open.Name.NamespaceName == TeiNames.TeiNamespace))
        {
            return;
        }

        open.Add(new XText(reader.Value));
    }

    // Nothing that a schema is made from may stand within these (TEI P5 Guidelines, chapter 23).
    private static bool IsForReaders(XmlReader reader) => reader.LocalName switch
    {
        "egXML" => true,
        "desc" or "gloss" or "remarks" or "exemplum" or "listRef" or "equiv" or "valDesc" =>
            reader.NamespaceURI == TeiNames.TeiNamespace,
        _ => false,
    };
}
