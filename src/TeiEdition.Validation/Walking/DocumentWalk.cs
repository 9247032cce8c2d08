// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Walking;

/// <summary>
/// Shows checks the nodes of a document, one after another, as a reader comes to them; the attributes of a tag are walked once
/// for all of them. For one document on one thread. The calls are <c>Node* End?</c>.
/// </summary>
/// <param name="reader">Reads the document, with its lines; moved by the caller, and always left at the node.</param>
/// <param name="path">The name that diagnostics give.</param>
/// <param name="location">The full path of the document, which need not exist.</param>
/// <param name="checks">The checks, each shown every node in this order.</param>
internal sealed class DocumentWalk(XmlReader reader, string path, string location, ImmutableArray<DocumentCheck> checks)
{
    private readonly IXmlLineInfo? _lines = reader as IXmlLineInfo;
    private readonly ISourcePlace? _source = reader as ISourcePlace;
    private readonly StartTag _tag = new() { Path = path, Location = location };
    private int _exampleDepth = int.MaxValue;

    /// <summary>Takes the node at which the reader stands.</summary>
    public void Node()
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Element();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                Text();
                break;
            case XmlNodeType.EndElement:
                EndElement();
                break;
        }
    }

    /// <summary>Takes the end of the document.</summary>
    /// <param name="cancellationToken">Stops the checks that waited for it.</param>
    public void End(CancellationToken cancellationToken)
    {
        foreach (DocumentCheck check in checks)
        {
            check.End(cancellationToken);
        }
    }

    private void Element()
    {
        int depth = reader.Depth;
        if (depth <= _exampleDepth)
        {
            _exampleDepth = int.MaxValue;
        }

        Fill(depth);
        foreach (DocumentCheck check in checks)
        {
            check.Element(_tag);
        }

        if (_exampleDepth == int.MaxValue && _tag.NamespaceUri == TeiNames.ExamplesNamespace)
        {
            _exampleDepth = depth;
        }

        if (reader.IsEmptyElement)
        {
            EndElement();
        }
    }

    private void Fill(int depth)
    {
        if (_source is not null)
        {
            _tag.Path = _source.CurrentPath;
            _tag.Location = _source.CurrentLocation;
        }

        _tag.LocalName = reader.LocalName;
        _tag.NamespaceUri = reader.NamespaceURI;
        _tag.IsTei = _tag.NamespaceUri == TeiNames.TeiNamespace;
        _tag.IsExample = _exampleDepth != int.MaxValue;
        _tag.Depth = depth;
        (_tag.Line, _tag.Column) = Place();
        _tag.Attributes.Clear();
        if (reader.AttributeCount == 0 || !reader.MoveToFirstAttribute())
        {
            return;
        }

        do
        {
            string name = reader.LocalName;
            AttributeRole role = AttributeRoles.Of(name, reader.NamespaceURI);
            if (role != AttributeRole.None)
            {
                (int line, int column) = Place();
                _tag.Attributes.Add(new TagAttribute(name, role, reader.Value, line, column));
            }
        }
        while (reader.MoveToNextAttribute());
        reader.MoveToElement();
    }

    private void Text()
    {
        string? text = null;
        foreach (DocumentCheck check in checks)
        {
            if (check.WantsText)
            {
                check.Text(text ??= reader.Value);
            }
        }
    }

    private void EndElement()
    {
        int depth = reader.Depth;
        foreach (DocumentCheck check in checks)
        {
            check.EndElement(depth);
        }
    }

    private (int Line, int Column) Place() => _lines is null ? (0, 0) : (_lines.LineNumber, _lines.LinePosition);
}
