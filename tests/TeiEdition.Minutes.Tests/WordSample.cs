// SPDX-License-Identifier: MIT
using System.Globalization;
using System.IO.Compression;
using System.Text;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Word;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Tests;

/// <summary>A Word file, written part by part. Each property is the inside of its part's root element. Immutable.</summary>
internal sealed record WordSample
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """;

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>The other parts by kind, as <c>styles</c> or <c>footnotes</c>; headers are <c>header1</c> and so on.</summary>
    public Dictionary<string, string> Parts { get; init; } = [];

    /// <summary>Whether the namespaces are those of ISO/IEC 29500 strict.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The type of the main part.</summary>
    public string Type { get; init; } = MainType;

    /// <summary>A paragraph of runs, or of text where it does not begin with a tag.</summary>
    public static string P(string content, string properties = "") =>
        $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : string.Empty)}{(content.StartsWith('<') ? content : R(content))}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : string.Empty)}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Types(),
            ["_rels/.rels"] = Relationships([("rId1", "officeDocument", "word/document.xml")]),
            ["word/document.xml"] = $"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>",
            ["word/_rels/document.xml.rels"] = Relationships(Parts.Keys.Select(p => (p, Kind(p), p + ".xml"))),
        };
        foreach ((string name, string content) in Parts)
        {
            string root = name switch { "numbering" or "styles" or "settings" or "footnotes" or "endnotes" or "comments" => name, _ => Kind(name)[..1] == "h" ? "hdr" : "ftr" };
            files[$"word/{name}.xml"] = $"<w:{root} {Namespaces}>{content}</w:{root}>";
        }

        return Zip(files.Select(f => (f.Key, IsStrict ? Strict(f.Value) : f.Value)));
    }

    /// <summary>A zip archive.</summary>
    public static byte[] Zip(IEnumerable<(string Name, string Content)> files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in files)
            {
                using Stream stream = zip.CreateEntry(name).Open();
                stream.Write(System.Text.Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads the file; fails where it is not read, or a character is not accounted for.</summary>
    public SourceDocument Read() => Read(ToBytes(), out _);

    /// <summary>Reads a file; fails where it is not read, or a character is not accounted for.</summary>
    public static SourceDocument Read(byte[] bytes, out string diagnostics)
    {
        DiagnosticBag bag = new();
        SourceDocument? document = WordReader.Read(new MinutesSource("a.docx", bytes), bag, CancellationToken.None);
        diagnostics = string.Join('\n', bag.ToImmutableArray());
        Assert.IsNotNull(document, diagnostics);
        Assert.IsNull(CharacterAccount.FirstDifference(document));
        return document;
    }

    /// <summary>The blocks, one a line: kind, level, marker, place of a cell, and the lines apart by bars.</summary>
    public static string Print(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(b =>
    {
        string cell = b.Cell is { } c ? string.Create(CultureInfo.InvariantCulture, $" {c.Table}/{c.Row}/{c.Column}/{c.Columns}") : string.Empty;
        string level = b.Level > 0 ? " " + b.Level.ToString(CultureInfo.InvariantCulture) : string.Empty;
        string whole = b.IsWhole || b.Kind == BlockKind.PageBreak ? string.Empty : " cut";
        string text = b.Lines.IsEmpty ? string.Empty : ": " + string.Join('|', b.Lines).Replace(SourceDocument.Anchor, '#');
        return $"{b.Kind}{level}{cell}{(b.Marker is null ? string.Empty : $" <{b.Marker}>")}{whole}{text}";
    }));

    /// <summary>The blocks of a body.</summary>
    public static string Print(string body, params (string Part, string Content)[] parts) =>
        Print(new WordSample { Body = body, Parts = parts.ToDictionary(p => p.Part, p => p.Content) }.Read().Blocks);

    /// <summary>The runs, one a line.</summary>
    public static string PrintRuns(SourceDocument document) =>
        string.Join('\n', document.Runs.Select(r => $"{r.Style}: {document.Text.Text[r.Start..r.End]}"));

    /// <summary>The omissions, one a line.</summary>
    public static string PrintOmissions(SourceDocument document) =>
        string.Join('\n', document.Omissions.Select(o => $"{o.Location}: {o.Reason}: {o.Text}"));

    private static string Kind(string part) => part.TrimEnd('1', '2', '3', '4');

    private string Types()
    {
        StringBuilder types = new("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>""");
        types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/document.xml\" ContentType=\"{Type}\"/>");
        foreach (string part in Parts.Keys)
        {
            types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{MainType.Replace("document.main", Kind(part), StringComparison.Ordinal)}\"/>");
        }

        return types.Append("</Types>").ToString();
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target)> relationships) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(relationships.Select(r =>
            $"<Relationship Id=\"{r.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>""";

    private static string Strict(string xml) => xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml", StringComparison.Ordinal);
}
