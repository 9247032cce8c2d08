// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Syntax.Compact;

/// <summary>Reads the suite for the compact syntax where it stands. Stateless.</summary>
internal static class CompactSuite
{
    /// <summary>All cases in their order.</summary>
    public static ImmutableArray<CompactSuiteCase> Read()
    {
        XDocument suite = XDocument.Load(
            RepositoryFolder.Shared("relaxng/compacttest.xml"), LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        return [.. suite.Root!.Elements().Select((e, i) => ReadCase(e, i + 1))]; // a document that was loaded has a root
    }

    private static CompactSuiteCase ReadCase(XElement element, int number)
    {
        XElement compact = element.Element("compact")!; // every case has one
        XElement? xml = element.Element("xml");
        Dictionary<string, string> resources = [];
        foreach (XElement resource in compact.Elements("resource"))
        {
            resources.Add(resource.Attribute("name")!.Value, resource.Value); // a resource has a name
        }

        foreach (XElement resource in xml?.Elements("resource") ?? [])
        {
            resources.Add(resource.Attribute("name")!.Value, Print(resource)); // see above
        }

        return new CompactSuiteCase(
            number,
            ((IXmlLineInfo)element).LineNumber,
            element.Name == "bug",
            (compact.Element("correct") ?? compact.Element("incorrect"))!.Value, // one of them stands in every case
            xml?.Element("correct") is XElement correct ? Print(correct) : null,
            resources.ToImmutableDictionary());
    }

    private static string Print(XElement around)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new()
        {
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
            ConformanceLevel = ConformanceLevel.Fragment,
        };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            foreach (XNode node in around.Nodes())
            {
                node.WriteTo(writer);
            }
        }

        return text.ToString();
    }
}
