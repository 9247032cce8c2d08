// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Conformance;

/// <summary>Reads the suite for RELAX NG where it stands. Stateless.</summary>
internal static class Spectest
{
    /// <summary>All cases in their order.</summary>
    public static ImmutableArray<SpectestCase> Read()
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
        using XmlReader reader = XmlReader.Create(RepositoryFolder.Shared("relaxng/spectest.xml"), settings);
        XDocument suite = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        return [.. suite.Descendants("testCase").Select((e, i) => ReadCase(e, i + 1))];
    }

    private static SpectestCase ReadCase(XElement element, int number)
    {
        XElement? correct = element.Element("correct");
        Dictionary<string, string> resources = [];
        AddResources(element, string.Empty, resources);
        return new SpectestCase(
            number,
            ((IXmlLineInfo)element).LineNumber,
            [.. element.AncestorsAndSelf().Reverse().Elements("section").Select(s => s.Value).Distinct()],
            correct is not null,
            Print(correct ?? element.Element("incorrect")!), // one of them stands in every case
            resources.ToImmutableDictionary(),
            [.. element.Elements("valid").Select(Print)],
            [.. element.Elements("invalid").Select(Print)]);
    }

    private static void AddResources(XElement around, string folder, Dictionary<string, string> resources)
    {
        foreach (XElement resource in around.Elements("resource"))
        {
            resources.Add(folder + resource.Attribute("name")!.Value, Print(resource)); // a resource has a name
        }

        foreach (XElement inner in around.Elements("dir"))
        {
            AddResources(inner, folder + inner.Attribute("name")!.Value + "/", resources); // a folder has a name
        }
    }

    // What stands in an element, without the white space around the document in it.
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

        return text.ToString().Trim();
    }
}
