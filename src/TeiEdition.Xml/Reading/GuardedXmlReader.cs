// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xml.Reading;

/// <summary>Passes an <see cref="XmlReader"/> through and stops at a depth or a cancellation. For one thread.</summary>
internal sealed class GuardedXmlReader(XmlReader inner, int maxDepth, CancellationToken cancellationToken)
    : XmlReader, IXmlLineInfo
{
    private readonly IXmlLineInfo _lines = (IXmlLineInfo)inner;

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
            throw new XmlLimitException(
                XmlDiagnostics.TooDeep, _lines.LineNumber, _lines.LinePosition, maxDepth.ToString(CultureInfo.InvariantCulture));
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
