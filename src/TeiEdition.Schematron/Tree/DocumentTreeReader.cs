// SPDX-License-Identifier: MIT
using System.Xml;
using System.Xml.XPath;

namespace TeiEdition.Schematron.Tree;

/// <summary>Makes trees from what .NET knows as documents. Stateless; safe on any thread.</summary>
public static class DocumentTreeReader
{
    /// <summary>Reads a document to its end.</summary>
    /// <param name="reader">Stands before the document, or anywhere before its root; what it throws is not caught.</param>
    /// <param name="path">The file as the caller names it.</param>
    /// <param name="uri">Its absolute URI; empty where it is not known.</param>
    /// <param name="cancellationToken">Stops at an element.</param>
    public static DocumentTree Read(XmlReader reader, string path, string uri, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        DocumentTreeBuilder builder = new(path, uri);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            builder.Add(reader);
        }

        return builder.Build();
    }

    /// <summary>The tree of a document that is there already; the same object where it is one. Places are kept where it knows them.</summary>
    /// <param name="document">The document; all of it is taken, wherever a navigator stands.</param>
    /// <param name="path">The file as the caller names it.</param>
    /// <param name="cancellationToken">Stops at an element.</param>
    public static DocumentTree From(IXPathNavigable document, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document is DocumentTree tree)
        {
            return tree;
        }

        XPathNavigator navigator = document.CreateNavigator() ?? throw new ArgumentException("The document gives no navigator.", nameof(document));
        navigator.MoveToRoot();
        if (navigator.UnderlyingObject is DocumentTree same)
        {
            return same;
        }

        DocumentTreeBuilder builder = new(path, navigator.BaseURI);
        if (navigator.MoveToFirstChild())
        {
            Copy(navigator, builder, cancellationToken);
        }

        return builder.Build();
    }

    /// <summary>Adds what a reader stands at; a start tag with its namespaces and attributes, after which the reader stands at it again.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="reader">The reader.</param>
    public static void Add(this DocumentTreeBuilder builder, XmlReader reader)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(reader);
        IXmlLineInfo? place = reader as IXmlLineInfo;
        int line = place?.LineNumber ?? 0;
        int column = place?.LinePosition ?? 0;
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                builder.StartElement(new NodeName(reader.Prefix, reader.LocalName, reader.NamespaceURI), line, column);
                bool isEmpty = reader.IsEmptyElement;
                AddAttributes(builder, reader, place);
                if (isEmpty)
                {
                    builder.EndElement();
                }

                break;
            case XmlNodeType.EndElement:
                builder.EndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                builder.Text(reader.Value, line, column);
                break;
            case XmlNodeType.Comment:
                builder.Comment(reader.Value, line, column);
                break;
            case XmlNodeType.ProcessingInstruction:
                builder.ProcessingInstruction(reader.Name, reader.Value, line, column);
                break;
            default:
                break;
        }
    }

    private static void AddAttributes(DocumentTreeBuilder builder, XmlReader reader, IXmlLineInfo? place)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/")
            {
                builder.Namespace(reader.Prefix.Length == 0 ? string.Empty : reader.LocalName, reader.Value);
            }
            else
            {
                NodeName name = new(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                builder.Attribute(name, reader.Value, place?.LineNumber ?? 0, place?.LinePosition ?? 0);
            }
        }

        reader.MoveToElement();
    }

    // The navigator stands at a first child; afterwards it stands at the last one.
    private static void Copy(XPathNavigator at, DocumentTreeBuilder builder, CancellationToken cancellationToken)
    {
        int depth = 0;
        while (true)
        {
            (int line, int column) = PlaceOf(at);
            switch (at.NodeType)
            {
                case XPathNodeType.Element:
                    cancellationToken.ThrowIfCancellationRequested();
                    builder.StartElement(NameOf(at), line, column);
                    CopyAttributes(at, builder);
                    if (at.MoveToFirstChild())
                    {
                        depth++;
                        continue;
                    }

                    builder.EndElement();
                    break;
                case XPathNodeType.Comment:
                    builder.Comment(at.Value, line, column);
                    break;
                case XPathNodeType.ProcessingInstruction:
                    builder.ProcessingInstruction(at.Name, at.Value, line, column);
                    break;
                default:
                    builder.Text(at.Value, line, column);
                    break;
            }

            while (!at.MoveToNext())
            {
                if (depth-- == 0)
                {
                    return;
                }

                at.MoveToParent();
                builder.EndElement();
            }
        }
    }

    private static void CopyAttributes(XPathNavigator at, DocumentTreeBuilder builder)
    {
        for (bool more = at.MoveToFirstNamespace(XPathNamespaceScope.Local); more; more = at.MoveToNextNamespace(XPathNamespaceScope.Local))
        {
            builder.Namespace(at.LocalName, at.Value);
        }

        if (at.NodeType == XPathNodeType.Namespace)
        {
            at.MoveToParent();
        }

        for (bool more = at.MoveToFirstAttribute(); more; more = at.MoveToNextAttribute())
        {
            (int line, int column) = PlaceOf(at);
            builder.Attribute(NameOf(at), at.Value, line, column);
        }

        if (at.NodeType == XPathNodeType.Attribute)
        {
            at.MoveToParent();
        }
    }

    private static NodeName NameOf(XPathNavigator at) => new(at.Prefix, at.LocalName, at.NamespaceURI);

    private static (int Line, int Column) PlaceOf(XPathNavigator at) =>
        at is IXmlLineInfo place && place.HasLineInfo() ? (place.LineNumber, place.LinePosition) : (0, 0);
}
