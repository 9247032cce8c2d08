// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>Reads annotation elements with all that they contain (RELAX NG, section 4.1). For one thread.</summary>
/// <param name="input">The file.</param>
/// <param name="maxDepth">How deeply elements may nest in the file.</param>
internal sealed class ForeignElementReader(XmlSyntaxInput input, int maxDepth)
{
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly List<(ForeignElement Element, int Content)> _open = [];
    private readonly List<ForeignNode> _content = [];
    private readonly StringBuilder _text = new();

    /// <summary>Reads the element at which the reader stands, up to its end tag.</summary>
    /// <param name="cancellationToken">Stops before an element.</param>
    /// <returns>The element, or null where it nests too deeply; then the error was reported.</returns>
    public ForeignElement? Read(CancellationToken cancellationToken)
    {
        XmlReader reader = input.Reader;
        _open.Clear();
        _content.Clear();
        _text.Clear();
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    cancellationToken.ThrowIfCancellationRequested();
                    if (reader.Depth >= maxDepth)
                    {
                        return null;
                    }

                    EndText();
                    bool empty = reader.IsEmptyElement;
                    _open.Add((ReadStart(), _content.Count));
                    if (empty && Close() is { } done)
                    {
                        return done;
                    }

                    break;
                case XmlNodeType.EndElement:
                    if (Close() is { } whole)
                    {
                        return whole;
                    }

                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    _text.Append(reader.Value);
                    break;
                case XmlNodeType.Comment:
                    EndText();
                    _content.Add(new ForeignComment(reader.Value));
                    break;
            }
        }
        while (reader.Read());

        return null;
    }

    private ForeignElement? Close()
    {
        EndText();
        (ForeignElement element, int first) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (_content.Count > first)
        {
            element = element with { Content = [.. _content[first..]] };
            _content.RemoveRange(first, _content.Count - first);
        }

        _content.Add(element);
        return _open.Count == 0 ? element : null;
    }

    // A text may come in very many pieces: CDATA sections.
    private void EndText()
    {
        if (_text.Length > 0)
        {
            _content.Add(new ForeignText(_text.ToString()));
            _text.Clear();
        }
    }

    private ForeignElement ReadStart()
    {
        XmlReader reader = input.Reader;
        ExpandedName name = new(reader.NamespaceURI, reader.LocalName);
        string prefix = reader.Prefix;
        SourceSpan span = new(input.Path, input.Position);
        return new ForeignElement(name, prefix, reader.HasAttributes ? ReadAttributes() : [], []) { Span = span };
    }

    private ImmutableArray<ForeignAttribute> ReadAttributes()
    {
        XmlReader reader = input.Reader;
        ImmutableArray<ForeignAttribute>.Builder attributes = ImmutableArray.CreateBuilder<ForeignAttribute>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != XmlnsNamespace)
            {
                attributes.Add(new ForeignAttribute(new ExpandedName(reader.NamespaceURI, reader.LocalName), reader.Prefix, reader.Value));
            }
        }

        reader.MoveToElement();
        return attributes.DrainToImmutable();
    }
}
