// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>One schema file while it is read: where the reader stands, and where errors go. For one thread.</summary>
internal sealed class XmlSyntaxInput
{
    // What comes then helps nobody.
    private const int MaxErrors = 100;

    private readonly IXmlLineInfo _lines;
    private readonly IDiagnosticSink _sink;
    private int _count;

    /// <summary>Begins a file.</summary>
    /// <param name="reader">The reader, before its first node.</param>
    /// <param name="path">The name that diagnostics and spans give.</param>
    /// <param name="sink">Gets the errors.</param>
    public XmlSyntaxInput(XmlReader reader, string path, IDiagnosticSink sink)
    {
        Reader = reader;
        Path = path;
        _lines = (IXmlLineInfo)reader;
        _sink = sink;
        Namespace = reader.NameTable.Add(RelaxNgNames.StructureNamespace);
    }

    /// <summary>The reader.</summary>
    public XmlReader Reader { get; }

    /// <summary>The file's name.</summary>
    public string Path { get; }

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors => _count > 0;

    /// <summary>The RELAX NG namespace as the very string that the reader gives.</summary>
    public string Namespace { get; }

    /// <summary>Where the reader stands: an element or attribute at its name.</summary>
    public TextPosition Position => new(_lines.LineNumber, _lines.LinePosition);

    /// <summary>Where the markup before the current node ended; null within an entity, whose lines are counted apart.</summary>
    /// <param name="start">Where that markup began.</param>
    public TextPosition? EndOfPrevious(TextPosition start)
    {
        int mark = Reader.NodeType switch
        {
            XmlNodeType.Element => 1,
            XmlNodeType.EndElement or XmlNodeType.ProcessingInstruction => 2,
            XmlNodeType.Comment => 4,
            XmlNodeType.CDATA => 9,
            _ => 0,
        };
        TextPosition end = new(_lines.LineNumber, _lines.LinePosition - mark);
        return (end.Line, end.Column).CompareTo((start.Line, start.Column)) > 0 ? end : null;
    }

    /// <summary>Reports an error; after a hundred no more.</summary>
    /// <param name="descriptor">The catalogue entry.</param>
    /// <param name="position">Where.</param>
    /// <param name="arguments">The arguments of the template.</param>
    public void Report(DiagnosticDescriptor descriptor, TextPosition position, params ReadOnlySpan<string> arguments)
    {
        if (_count < MaxErrors)
        {
            _count++;
            _sink.Report(Diagnostic.Create(descriptor, new SourceLocation(Path, position.Line, position.Column), arguments));
        }
    }
}
