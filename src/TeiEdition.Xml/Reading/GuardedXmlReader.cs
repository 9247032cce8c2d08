// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.Xml.Reading;

/// <summary>Passes an <see cref="XmlReader"/> through, stops at a depth or a cancellation, and notes a DOCTYPE that points outside. For one thread.</summary>
internal sealed class GuardedXmlReader(XmlReader inner, int maxDepth, CancellationToken cancellationToken)
    : XmlReader, IXmlLineInfo
{
    private readonly IXmlLineInfo _lines = (IXmlLineInfo)inner;

    /// <summary>Where a document type declaration with an external subset stood (1-based line and column), or null.</summary>
    public (int Line, int Column)? Doctype { get; private set; }

    public override int AttributeCount => inner.AttributeCount;

    public override string BaseURI => inner.BaseURI;

    public override int Depth => inner.Depth;

    public override bool EOF => inner.EOF;

    public override bool IsEmptyElement => inner.IsEmptyElement;

    public override string LocalName => inner.LocalName;

    public override string NamespaceURI => inner.NamespaceURI;

    public override XmlNameTable NameTable => inner.NameTable;

    public override XmlNodeType NodeType => inner.NodeType;

    public override string Prefix => inner.Prefix;

    public override ReadState ReadState => inner.ReadState;

    public override string Value => inner.Value;

    public int LineNumber => _lines.LineNumber;

    public int LinePosition => _lines.LinePosition;

    public override bool Read()
    {
        cancellationToken.ThrowIfCancellationRequested();
        bool more = inner.Read();
        if (more && inner.NodeType == XmlNodeType.Element && inner.Depth >= maxDepth)
        {
            throw new XmlDepthException(_lines.LineNumber, _lines.LinePosition);
        }

        if (more && inner.NodeType == XmlNodeType.DocumentType && inner.GetAttribute("SYSTEM") is not null)
        {
            Doctype = (_lines.LineNumber, _lines.LinePosition);
        }

        return more;
    }

    public bool HasLineInfo() => _lines.HasLineInfo();

    public override string? GetAttribute(string name) => inner.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => inner.GetAttribute(name, namespaceURI);

    public override string GetAttribute(int i) => inner.GetAttribute(i);

    public override string? LookupNamespace(string prefix) => inner.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => inner.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => inner.MoveToAttribute(name, ns);

    public override bool MoveToElement() => inner.MoveToElement();

    public override bool MoveToFirstAttribute() => inner.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => inner.MoveToNextAttribute();

    public override bool ReadAttributeValue() => inner.ReadAttributeValue();

    public override void ResolveEntity() => inner.ResolveEntity();
}
