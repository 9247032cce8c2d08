// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.Minutes.Encoding;

/// <summary>
/// A TEI tree to bytes: UTF-8, LF, two spaces of indentation between elements of structure, nothing added inside mixed
/// content. Stateless; safe on any thread.
/// </summary>
internal static class TeiSerializer
{
    // Elements whose content model has no text, so that white space in them means nothing.
    private static readonly FrozenSet<string> Structure = FrozenSet.ToFrozenSet(
        [
            "TEI", "teiHeader", "fileDesc", "titleStmt", "respStmt", "publicationStmt", "availability", "sourceDesc", "msDesc",
            "msIdentifier", "msContents", "msItem", "encodingDesc", "editorialDecl", "interpretation", "correction", "segmentation",
            "quotation", "tagsDecl", "namespace", "appInfo", "application", "profileDesc", "creation", "langUsage", "abstract",
            "settingDesc", "setting", "particDesc", "listPerson", "person", "revisionDesc", "text", "front", "body", "div", "list",
            "sp", "table", "row", "back",
        ],
        StringComparer.Ordinal);

    /// <summary>Writes a document, with digest.</summary>
    /// <param name="tei">The root; it has no white space between elements and is changed by this call.</param>
    public static byte[] Serialize(XElement tei)
    {
        Indent(tei, 0);
        using MemoryStream stream = new();
        XmlWriterSettings settings = new()
        {
            Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        stream.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
        {
            tei.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        return OutputDigest.Insert(stream.ToArray());
    }

    private static void Indent(XElement element, int depth)
    {
        bool mixed = !Structure.Contains(element.Name.LocalName) || !element.HasElements
            || element.Nodes().OfType<XText>().Any();
        if (mixed)
        {
            return;
        }

        string inner = "\n" + new string(' ', (depth + 1) * 2);
        List<XNode> nodes = [];
        foreach (XElement child in element.Elements())
        {
            nodes.Add(new XText(inner));
            nodes.Add(child);
            Indent(child, depth + 1);
        }

        // Inserting before each child would look for its place from the beginning each time.
        element.RemoveNodes();
        element.Add(nodes, new XText("\n" + new string(' ', depth * 2)));
    }
}
