// SPDX-License-Identifier: MIT
using System.Text;
using System.Xml;
using System.Xml.XPath;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.Xslt.Running;

/// <summary>Writes a document for another process: the nodes that rules see here, they see there. Stateless; safe on any thread.</summary>
internal static class DocumentCopy
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file.</param>
    public static void Write(DocumentTree document, string path)
    {
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
            ConformanceLevel = ConformanceLevel.Document,
        };
        using XmlWriter writer = XmlWriter.Create(path, settings);
        XPathNavigator at = document.CreateNavigator();
        at.WriteSubtree(writer);
    }
}
