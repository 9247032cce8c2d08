// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.RelaxNg.Syntax;
using TeiEdition.Schematron.Embedding;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>
/// Takes Schematron out of a RELAX NG schema that was read, in either syntax, with all the files that it includes. Stateless;
/// safe on any thread.
/// </summary>
public static class EmbeddedRules
{
    /// <summary>The rules of a schema as one ISO Schematron schema, whose elements know their places.</summary>
    /// <param name="schema">The RELAX NG schema.</param>
    /// <param name="sink">Gets SCH058 and SCH059.</param>
    /// <returns>The schema; null where there are no rules.</returns>
    public static XDocument? Extract(SchemaSet schema, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(sink);
        IEnumerable<XElement> elements = FilesOf(schema)
            .SelectMany(file => ForeignElements.Of(file.Root)
                .Where(element => EmbeddedSchematron.IsEmbedded(element.Name.NamespaceUri))
                .Select(element => ToElement(element, file.Namespaces)));
        return EmbeddedSchematron.Assemble(elements, schema.Root.Path, sink);
    }

    // In the order of the text: the root, then each file as it is named first.
    private static IEnumerable<SchemaDocument> FilesOf(SchemaSet schema) =>
        schema.Resources.IsEmpty ? [schema.Root] : schema.Resources.Select(resource => schema.Documents[resource.Uri]);

    // The annotation of a place goes with each element; prefixes are for XSLT, whose expressions need them.
    private static XElement ToElement(ForeignElement root, NamespaceContext namespaces)
    {
        XElement element = ToElement(root);
        foreach ((string prefix, string? uri) in namespaces.Prefixes)
        {
            if (uri is { Length: > 0 } && prefix.Length > 0 && element.GetNamespaceOfPrefix(prefix) is null)
            {
                element.Add(new XAttribute(XNamespace.Xmlns + prefix, uri));
            }
        }

        return element;
    }

    private static XElement ToElement(ForeignElement element)
    {
        XElement made = new(
            XName.Get(element.Name.LocalName, element.Name.NamespaceUri),
            element.Attributes.Select(a => new XAttribute(XName.Get(a.Name.LocalName, a.Name.NamespaceUri), a.Value)),
            element.Content.Select(ToNode));
        if (element.Span is { } span)
        {
            made.AddAnnotation(span.ToLocation());
        }

        return made;
    }

    private static XNode ToNode(ForeignNode node) => node switch
    {
        ForeignElement child => ToElement(child),
        ForeignText text => new XText(text.Value),
        ForeignComment comment => new XComment(comment.Value),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
