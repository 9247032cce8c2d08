// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests.MinutesSchema;

/// <summary>The examples of the guidelines and of the elements. Stateless.</summary>
internal static class Examples
{
    private static readonly XNamespace Eg = "http://www.tei-c.org/ns/Examples";

    /// <summary>The examples of the customisation, in its order.</summary>
    /// <returns>Where each stands (the id of a section, or the name of an element), whether it is to be valid, and its elements as TEI.</returns>
    public static IEnumerable<(string Place, bool IsValid, ImmutableArray<XElement> Elements)> All() =>
        from example in XDocument.Load(SchemaFiles.Odd, LoadOptions.PreserveWhitespace).Descendants(Eg + "egXML")
        let place = example.Ancestors().First(a => a.Attribute("ident") is not null || a.Attribute(TeiNames.XmlId) is not null)
        let valid = (string?)example.Attribute("valid") switch
        {
            "true" => true,
            "false" => false,
            var other => throw new FormatException($"@valid is {other}"),
        }
        select (
            (string?)place.Attribute("ident") ?? (string?)place.Attribute(TeiNames.XmlId) ?? string.Empty,
            valid,
            example.Elements().Select(Tei).ToImmutableArray());

    private static XElement Tei(XElement element)
    {
        XElement copy = new(element);
        foreach (XElement part in copy.DescendantsAndSelf())
        {
            part.Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
            part.Name = TeiNames.Tei + part.Name.LocalName;
        }

        return copy;
    }
}
