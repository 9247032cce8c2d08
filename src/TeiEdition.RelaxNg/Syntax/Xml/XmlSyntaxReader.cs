// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;
using TeiEdition.Xml.Reading;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>
/// Reads the XML syntax of RELAX NG (section 3 of the specification) into the syntax tree. It goes through the file once and
/// keeps the open elements on a stack of its own, so that nothing in a file makes it deep. After an error it goes on to find
/// more. Each file has a reader of its own; <see cref="Read"/> is safe on any thread.
/// </summary>
public sealed class XmlSyntaxReader
{
    private readonly XmlSyntaxInput _input;
    private readonly XmlReader _reader;
    private readonly RelaxNgOptions _options;
    private readonly string _uri;
    private readonly XmlSyntaxAttributes _attributes;
    private readonly XmlSyntaxNodes _nodes;
    private readonly XmlSyntaxPlacement _placement;
    private readonly ForeignElementReader _foreign;
    private readonly List<XmlSyntaxFrame> _frames = [];
    private readonly List<ForeignNode> _outside = [];

    // The open elements are those of _frames below this.
    private int _depth;

    // Whether the innermost open element has ended, and only waits for the next node to tell where.
    private bool _closing;
    private NamespaceContext _rootContext = NamespaceContext.Empty;
    private Pattern? _root;

    private XmlSyntaxReader(XmlReader reader, string path, string uri, RelaxNgOptions options, IDiagnosticSink sink)
    {
        _reader = reader;
        _uri = uri;
        _options = options;
        _input = new XmlSyntaxInput(reader, path, sink);
        _attributes = new XmlSyntaxAttributes(_input);
        _nodes = new XmlSyntaxNodes(_input, _attributes);
        _placement = new XmlSyntaxPlacement(_input);
        _foreign = new ForeignElementReader(_input, options.MaxPatternDepth);
    }

    /// <summary>Reads a schema file.</summary>
    /// <param name="content">Its bytes, in an encoding that XML declares.</param>
    /// <param name="path">The name that diagnostics and spans give.</param>
    /// <param name="uri">Its absolute URI, the base of its references; may be empty.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sink">Gets RNG001 to RNG023 and RNG250, and XML001 and XML002 of what is no XML.</param>
    /// <param name="cancellationToken">Stops before an element.</param>
    /// <returns>The file's tree, or null where an error was reported.</returns>
    public static SchemaDocument? Read(
        ReadOnlyMemory<byte> content,
        string path,
        string uri,
        RelaxNgOptions options,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        try
        {
            using Stream stream = MemoryMarshal.TryGetArray(content, out ArraySegment<byte> segment)
                ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false) // a segment has an array
                : new MemoryStream(content.ToArray(), writable: false);
            using XmlReader reader = SafeXmlReader.Open(
                stream, path, new XmlReadingOptions { MaxBytes = options.MaxSchemaBytes }, null, sink);
            return new XmlSyntaxReader(reader, path, uri, options, sink).ReadDocument(cancellationToken);
        }
        catch (XmlException e)
        {
            sink.Report(SafeXmlReader.ToDiagnostic(e, path));
            return null;
        }
    }

    private SchemaDocument? ReadDocument(CancellationToken cancellationToken)
    {
        while (_reader.Read())
        {
            if (_closing)
            {
                Close(_input.EndOfPrevious(_frames[_depth - 1].Position));
            }

            if (!ReadNode(cancellationToken))
            {
                _input.Report(
                    LimitDiagnostics.TooDeep, _input.Position, _options.MaxPatternDepth.ToString(CultureInfo.InvariantCulture));
                return null;
            }
        }

        if (_closing)
        {
            Close(null);
        }

        if (_root is null || _input.HasErrors)
        {
            return null;
        }

        Annotations annotations = _root.Annotations with { Following = [.. _outside] };
        return new SchemaDocument(_input.Path, _outside.Count == 0 ? _root : _root with { Annotations = annotations }, _rootContext);
    }

    // False where an element nests too deeply.
    private bool ReadNode(CancellationToken cancellationToken)
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element:
                cancellationToken.ThrowIfCancellationRequested();
                return _reader.Depth < _options.MaxPatternDepth && ReadElement(cancellationToken);
            case XmlNodeType.EndElement:
                _closing = true;
                return true;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                ReadText();
                return true;
            case XmlNodeType.Comment:
                ReadComment(_reader.Value);
                return true;
            default:
                return true;
        }
    }

    private bool ReadElement(CancellationToken cancellationToken)
    {
        XmlSyntaxFrame? parent = _depth == 0 ? null : _frames[_depth - 1];
        bool foreign = !ReferenceEquals(_reader.NamespaceURI, _input.Namespace);
        if (parent is not null && XmlElementRules.HoldsText(parent.Kind))
        {
            _input.Report(XmlSyntaxDiagnostics.ElementInText, _input.Position, _reader.Name, parent.LocalName);
            parent.Failed = true;
            return _foreign.Read(cancellationToken) is not null;
        }

        if (foreign && parent is not null)
        {
            ForeignElement? element = _foreign.Read(cancellationToken);
            parent.Annotate(element ?? (ForeignNode)new ForeignComment(string.Empty));
            return element is not null;
        }

        XmlElementKind kind = foreign ? XmlElementKind.Unknown : _placement.Classify(parent);
        if (kind is XmlElementKind.Unknown)
        {
            if (foreign)
            {
                _input.Report(XmlSyntaxDiagnostics.NotAPattern, _input.Position, _reader.Name);
            }

            return _foreign.Read(cancellationToken) is not null;
        }

        Open(parent, kind);
        return true;
    }

    private void Open(XmlSyntaxFrame? parent, XmlElementKind kind)
    {
        if (_depth == _frames.Count)
        {
            _frames.Add(new XmlSyntaxFrame());
        }

        XmlSyntaxFrame frame = _frames[_depth++];
        frame.Open(parent, kind, _reader.LocalName, _input.Position);
        _closing = _reader.IsEmptyElement;
        if (parent is null)
        {
            frame.BaseUri = _uri;
            foreach (ForeignNode node in _outside)
            {
                frame.Comments.Add(((ForeignComment)node).Value);
            }

            _outside.Clear();
        }
        else
        {
            parent.BeforeChild(frame.Comments);
        }

        if (_reader.HasAttributes || parent is null || frame.Kind is not (XmlElementKind.Text or XmlElementKind.Empty))
        {
            _attributes.Read(frame);
        }

        if (parent is null)
        {
            _rootContext = frame.Scope.Context(frame.Namespace, frame.BaseUri);
        }
    }

    private void Close(TextPosition? end)
    {
        XmlSyntaxFrame frame = _frames[--_depth];
        _closing = false;
        SyntaxNode? node = _nodes.Make(frame, end);
        if (_depth == 0)
        {
            _root = node as Pattern;
        }
        else if (node is not null)
        {
            _frames[_depth - 1].Children.Add(node);
        }
        else
        {
            _frames[_depth - 1].Failed = true;
        }
    }

    private void ReadText()
    {
        if (_depth == 0)
        {
            return;
        }

        XmlSyntaxFrame frame = _frames[_depth - 1];
        if (XmlElementRules.HoldsText(frame.Kind))
        {
            frame.Append(_reader.Value);
        }
        else if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !XmlNames.IsWhiteSpace(_reader.Value))
        {
            _input.Report(XmlSyntaxDiagnostics.TextNotAllowed, _input.Position, frame.LocalName);
        }
    }

    private void ReadComment(string value)
    {
        ForeignComment comment = new(value);
        if (_depth == 0)
        {
            _outside.Add(comment);
        }
        else
        {
            _frames[_depth - 1].Annotate(comment);
        }
    }
}
