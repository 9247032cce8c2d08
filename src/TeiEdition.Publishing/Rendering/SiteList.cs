// SPDX-License-Identifier: MIT
using System.Xml;

namespace TeiEdition.Publishing.Rendering;

/// <summary>Writes the list of a site's documents, the source of the index page (namespace <c>urn:teiedition:site</c>). Stateless.</summary>
internal static class SiteList
{
    private const string Namespace = "urn:teiedition:site";

    /// <summary>Writes the list.</summary>
    /// <param name="request">The documents and the title.</param>
    public static byte[] Write(PublishRequest request)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("site", Namespace);
            writer.WriteAttributeString("title", request.Title);
            writer.WriteAttributeString("version", ToolVersion.Current);
            foreach (EditionDocument document in request.Documents)
            {
                writer.WriteStartElement("document", Namespace);
                writer.WriteAttributeString("slug", document.Slug);
                writer.WriteAttributeString("href", SitePaths.Tei(document.Slug));
                if (request.Targets.Print)
                {
                    writer.WriteAttributeString("pdf", SitePaths.Pdf(document.Slug));
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
