// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml.Linq;

namespace TeiEdition.Odd.Emission.Documentation.Html;

/// <summary>
/// Writes a tree of HTML elements (in no namespace) as a document that is read alike as HTML and as XML (HTML Living Standard,
/// section 13.3 "Serializing HTML fragments"). Every text and attribute is escaped; only the style sheet, which is the
/// program's own, stands as it is. Stateless; safe on any thread.
/// </summary>
internal static class HtmlSerializer
{
    /// <summary>Writes a document.</summary>
    /// <param name="html">The <c>html</c> element.</param>
    /// <param name="writer">Where it goes.</param>
    public static void Write(XElement html, TextWriter writer)
    {
        writer.Write("<!DOCTYPE html>\n");
        WriteElement(html, writer);
        writer.Write('\n');
    }

    // Without recursion: the prose of an ODD may nest deeply.
    private static void WriteElement(XElement root, TextWriter writer)
    {
        XNode? node = root;
        while (node is not null)
        {
            if (node is XElement element)
            {
                Open(element, writer);
                if (element.FirstNode is { } first)
                {
                    node = first;
                    continue;
                }

                Close(element, writer);
            }
            else if (node is XText text)
            {
                WriteText(text, writer);
            }

            while (node is not null && node != root && node.NextNode is null)
            {
                node = node.Parent;
                if (node is XElement parent)
                {
                    Close(parent, writer);
                }
            }

            node = node == root ? null : node?.NextNode;
        }
    }

    private static void Open(XElement element, TextWriter writer)
    {
        writer.Write('<');
        writer.Write(element.Name.LocalName);
        foreach (XAttribute attribute in element.Attributes())
        {
            writer.Write(' ');
            writer.Write(attribute.Name.LocalName);
            writer.Write("=\"");
            Escape(attribute.Value, writer);
            writer.Write('"');
        }

        writer.Write(IsVoid(element) ? "/>" : ">");
    }

    private static void Close(XElement element, TextWriter writer)
    {
        if (!IsVoid(element))
        {
            writer.Write("</");
            writer.Write(element.Name.LocalName);
            writer.Write('>');
        }

        if (EndsLine(element))
        {
            writer.Write('\n');
        }
    }

    private static void WriteText(XText text, TextWriter writer)
    {
        if (text.Parent?.Name.LocalName == "style")
        {
            writer.Write(text.Value);
        }
        else
        {
            Escape(text.Value, writer);
        }
    }

    private static void Escape(string text, TextWriter writer)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    writer.Write("&amp;");
                    break;
                case '<':
                    writer.Write("&lt;");
                    break;
                case '>':
                    writer.Write("&gt;");
                    break;
                case '"':
                    writer.Write("&quot;");
                    break;
                case '\r':
                    break;
                case (< 0x20 and not '\t' and not '\n') or (>= 0x7F and < 0xA0):
                    // Neither HTML nor XML has such characters.
                    writer.Write('\uFFFD');
                    break;
                default:
                    writer.Write(rune.ToString());
                    break;
            }
        }
    }

    private static bool IsVoid(XElement element) => element.Name.LocalName is "br" or "hr" or "meta" or "col" or "wbr";

    // A line for each block: the page can be read and compared as text.
    private static bool EndsLine(XElement element) => element.Name.LocalName is "p" or "li" or "dd" or "dt" or "tr" or "table" or "section"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "dl" or "pre" or "nav" or "header" or "footer" or "main"
        or "aside" or "figure" or "meta" or "title" or "style" or "head" or "body" or "div" or "details" or "summary" or "blockquote" or "caption";
}
