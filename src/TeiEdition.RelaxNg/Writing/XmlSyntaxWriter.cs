// SPDX-License-Identifier: MIT
using System.Xml;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>
/// Writes a schema in the XML syntax (RELAX NG Specification, section 3), so that reading it gives the same tree: prefixes,
/// annotations, documentation and comments are kept. The same tree always gives the same text. Stateless; safe on any thread.
/// </summary>
/// <remarks>
/// What the XML syntax cannot say is written as near as it can be: an inherited namespace within a name class or an inclusion
/// that names another one is taken for that other one.
/// </remarks>
public static class XmlSyntaxWriter
{
    /// <summary>Writes a schema to a string, with an XML declaration that says UTF-8.</summary>
    /// <param name="document">The schema.</param>
    public static string Write(SchemaDocument document)
    {
        using StringWriter text = new(System.Globalization.CultureInfo.InvariantCulture);
        Write(document, text);
        return text.ToString();
    }

    /// <summary>Writes a schema, with an XML declaration that says UTF-8. Lines end with a line feed.</summary>
    /// <param name="document">The schema.</param>
    /// <param name="target">Takes the text; must be encoded as UTF-8. Stays open.</param>
    public static void Write(SchemaDocument document, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(target);
        XmlWriterSettings settings = new()
        {
            CloseOutput = false,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
        };
        using XmlWriter writer = XmlWriter.Create(target, settings);
        writer.WriteProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\"");
        new XmlSchemaPrinter(writer, document).Print();
        writer.WriteWhitespace("\n");
    }
}
