// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>A stylesheet as a file, one tag a line, so that a line number tells what an error is about. Immutable; safe on any thread.</summary>
internal sealed class StylesheetFile
{
    private readonly TranspiledSchema _schema;
    private readonly List<(int Line, int Origin)> _marks;

    private StylesheetFile(TranspiledSchema schema, string path, List<(int Line, int Origin)> marks)
    {
        _schema = schema;
        Path = path;
        _marks = marks;
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>Writes the file.</summary>
    /// <param name="schema">The stylesheet.</param>
    /// <param name="path">Where to.</param>
    public static StylesheetFile Write(TranspiledSchema schema, string path)
    {
        XmlWriterSettings settings = new()
        {
            Indent = true,
            IndentChars = " ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, settings))
        {
            schema.Stylesheet.Save(writer);
        }

        File.WriteAllBytes(path, bytes.ToArray());
        bytes.Position = 0;
        return new StylesheetFile(schema, path, [.. Marks(bytes)]);
    }

    /// <summary>What the stylesheet has at a line, or last before it.</summary>
    /// <param name="line">The 1-based line.</param>
    public StylesheetOrigin? OriginAt(int line)
    {
        int index = _marks.FindLastIndex(mark => mark.Line <= line);
        return index < 0 ? null : _schema.Origins[_marks[index].Origin];
    }

    private static IEnumerable<(int Line, int Origin)> Marks(Stream stylesheet)
    {
        XName name = StylesheetNames.Own + StylesheetNames.Origin;
        foreach (XElement element in XDocument.Load(stylesheet, LoadOptions.SetLineInfo).Descendants())
        {
            if (element.Attribute(name) is { } mark)
            {
                yield return (((IXmlLineInfo)element).LineNumber, int.Parse(mark.Value, CultureInfo.InvariantCulture));
            }
        }
    }
}
