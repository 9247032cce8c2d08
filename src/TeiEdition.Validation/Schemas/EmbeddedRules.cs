// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Schematron;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// Makes one Schematron schema of the rules that stand in a grammar, in either syntax (ISO/IEC 19757-3:2020, annex on the use
/// of Schematron in other vocabularies). Stateless; safe on any thread.
/// </summary>
internal static class EmbeddedRules
{
    private static readonly XNamespace Sch = SchematronNames.SchematronNamespace;

    /// <summary>Makes it.</summary>
    /// <param name="files">The grammar.</param>
    /// <returns>The schema, each element annotated with its <see cref="SourceLocation"/>; null where the grammar has no rules.</returns>
    public static XDocument? Extract(SchemaSet files)
    {
        List<XElement> found = [.. ForeignElements.In(files, SchematronNames.SchematronNamespace).Select(Convert)];
        if (!found.Exists(e => e.Name.LocalName is "pattern" or "rule"))
        {
            return null;
        }

        // TEI and most others leave the binding unsaid and write XPath 2.0.
        XElement schema = new(Sch + "schema", new XAttribute("queryBinding", "xslt2"));
        AddRange(schema, found.Where(e => e.Name.LocalName == "ns").DistinctBy(e => (string?)e.Attribute("prefix")));
        schema.Add([.. ForeignElements.In(files, SchematronNames.XsltNamespace).Select(Convert)]);
        AddRange(schema, found.Where(e => e.Name.LocalName is "let"));
        AddRange(schema, found.Where(e => e.Name.LocalName is "phase"));
        XElement? loose = null;
        foreach (XElement element in found.Where(e => e.Name.LocalName is "pattern" or "rule"))
        {
            if (element.Name.LocalName == "pattern")
            {
                schema.Add(element);
                continue;
            }

            // A rule without a pattern is one by itself, so that no other keeps it from firing.
            loose = new XElement(Sch + "pattern", element);
            loose.AddAnnotation(element.Annotation<SourceLocation>() ?? new SourceLocation(files.Root.Path));
            schema.Add(loose);
        }

        AddRange(schema, found.Where(e => e.Name.LocalName is "diagnostics" or "properties"));
        schema.AddAnnotation(new SourceLocation(files.Root.Path));
        return new XDocument(schema);
    }

    private static void AddRange(XElement schema, IEnumerable<XElement> elements)
    {
        foreach (XElement element in elements)
        {
            schema.Add(element);
        }
    }

    private static XElement Convert(ForeignElement element)
    {
        XElement converted = new(XName.Get(element.Name.LocalName, element.Name.NamespaceUri));
        foreach (ForeignAttribute attribute in element.Attributes)
        {
            converted.SetAttributeValue(XName.Get(attribute.Name.LocalName, attribute.Name.NamespaceUri), attribute.Value);
        }

        foreach (ForeignNode node in element.Content)
        {
            switch (node)
            {
                case ForeignElement child:
                    converted.Add(Convert(child));
                    break;
                case ForeignText text:
                    converted.Add(new XText(text.Value));
                    break;
                default:
                    break;
            }
        }

        if (element.Span is { } span)
        {
            converted.AddAnnotation(span.ToLocation());
        }

        return converted;
    }
}
