// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Walks over the elements of one part: no document type, bounded depth, cancellation. It stands on an element's start tag
/// whenever a caller's code runs; that code consumes the element by one of <see cref="Children"/> or <see cref="Skip"/>, or
/// leaves it when it is of no interest and has no content. For one thread.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private readonly XmlReader _xml;
    private readonly SourceLocation _location;
    private readonly int _maxDepth;
    private readonly CancellationToken _cancellationToken;

    /// <summary>Begins a part.</summary>
    /// <param name="stream">Its bytes; closed with this reader.</param>
    /// <param name="location">The part, for diagnostics.</param>
    /// <param name="maxDepth">How deeply elements may nest.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public PartReader(Stream stream, SourceLocation location, int maxDepth, CancellationToken cancellationToken)
    {
        NameTable names = new();
        names.Add(WordNames.Word);
        _xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = names,
        });
        _location = location;
        _maxDepth = maxDepth;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The element's local name.</summary>
    public string Name => _xml.LocalName;

    /// <summary>The element's namespace.</summary>
    public string Namespace => _xml.NamespaceURI;

    /// <summary>Whether the element is one of WordprocessingML.</summary>
    public bool IsWord => WordNames.IsWord(_xml.NamespaceURI);

    /// <summary>Moves to the root element.</summary>
    /// <exception cref="XmlException">The part is not well-formed.</exception>
    public void MoveToRoot() => _xml.MoveToContent();

    /// <summary>Calls back on each child element, in order; afterwards the element is consumed.</summary>
    /// <param name="visit">Consumes the child.</param>
    public void Children(Action visit)
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                visit();
            }
        }
    }

    /// <summary>Calls back on each child element of WordprocessingML; what the callback leaves is skipped.</summary>
    /// <param name="visit">Looks at the child by its local name.</param>
    public void WordChildren(Action<string> visit) => Children(() =>
    {
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmptyElement;
        if (IsWord)
        {
            visit(_xml.LocalName);
        }

        if (!isEmpty && _xml.Depth == depth && _xml.NodeType == XmlNodeType.Element)
        {
            Skip();
        }
    });

    /// <summary>Consumes the element unseen.</summary>
    public void Skip()
    {
        if (_xml.IsEmptyElement)
        {
            return;
        }

        int depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
        }
    }

    /// <summary>The element's characters, those of its children left aside; afterwards it is consumed.</summary>
    /// <param name="visit">Consumes a child, which by the standard there is none.</param>
    public string Text(Action visit)
    {
        if (_xml.IsEmptyElement)
        {
            return string.Empty;
        }

        int depth = _xml.Depth;
        string text = string.Empty;
        StringBuilder? pieces = null;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                pieces = text.Length == 0 ? null : (pieces ?? new StringBuilder(text)).Append(_xml.Value);
                text = text.Length == 0 ? _xml.Value : text;
            }
            else if (_xml.NodeType == XmlNodeType.Element)
            {
                visit();
            }
        }

        return pieces?.ToString() ?? text;
    }

    /// <summary>An attribute in the element's own namespace, as WordprocessingML has them, or in none; null where it is not there.</summary>
    /// <param name="name">The local name.</param>
    public string? Attribute(string name) => _xml.GetAttribute(name, _xml.NamespaceURI) ?? _xml.GetAttribute(name);

    /// <summary>An attribute of the namespace of relationships; null where it is not there.</summary>
    /// <param name="name">The local name.</param>
    public string? Relationship(string name) =>
        _xml.GetAttribute(name, WordNames.Relationships) ?? _xml.GetAttribute(name, WordNames.StrictRelationships);

    /// <summary>A number in an attribute; null where it is not there or no number.</summary>
    /// <param name="name">The local name.</param>
    public int? Number(string name) =>
        int.TryParse(Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    /// <summary>ISO/IEC 29500-1, 22.9.2.7: an element that switches something on, unless its value says otherwise.</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>Whether white space at the ends of the element's text counts.</summary>
    public bool KeepsSpace => _xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>The namespace of a prefix; null where it is not declared.</summary>
    public string? LookUp(string prefix) => _xml.LookupNamespace(prefix);

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private bool Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        bool more = _xml.Read();
        if (more && _xml.Depth > _maxDepth)
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"elements nested more than {_maxDepth} deep");
            throw new WordFileException(Diagnostic.Create(WordDiagnostics.WordLimit, _location, what));
        }

        return more;
    }
}
