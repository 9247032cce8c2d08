// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Embedding;

/// <summary>
/// Schematron that stands in a RELAX NG schema, as annotations of any of its elements: <c>ns</c>, <c>let</c>, <c>pattern</c>,
/// rules without a pattern as older schemas have them, and XSLT. Makes a schema of its own of it, whose elements know where
/// they were (an annotation <see cref="SourceLocation"/>). Stateless; safe on any thread.
/// </summary>
public static class EmbeddedSchematron
{
    private static readonly XNamespace Rng = "http://relaxng.org/ns/structure/1.0";
    private static readonly XNamespace Iso = "http://purl.oclc.org/dsdl/schematron";
    private static readonly XNamespace Old = "http://www.ascc.net/xml/schematron";
    private static readonly XNamespace Xsl = "http://www.w3.org/1999/XSL/Transform";

    /// <summary>Takes the rules out of one file in the XML syntax; what it includes is the caller's to read.</summary>
    /// <param name="relaxNg">The RELAX NG schema, with line information or annotations of place.</param>
    /// <param name="path">The file as the caller named it.</param>
    /// <param name="sink">Gets SCH058 and SCH059.</param>
    /// <returns>An ISO Schematron schema; null where there are no rules.</returns>
    public static XDocument? Extract(XDocument relaxNg, string path, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(relaxNg);
        return Assemble(relaxNg.Descendants().Where(e => e.Parent?.Name.Namespace == Rng && IsEmbedded(e)), path, sink);
    }

    /// <summary>Whether an element that stands directly in RELAX NG has to do with Schematron.</summary>
    /// <param name="element">The element.</param>
    public static bool IsEmbedded(XElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return IsEmbedded(element.Name.NamespaceName);
    }

    /// <summary>Whether elements of a namespace that stand directly in RELAX NG have to do with Schematron.</summary>
    /// <param name="namespaceUri">The namespace.</param>
    public static bool IsEmbedded(string namespaceUri) =>
        namespaceUri == Iso.NamespaceName || namespaceUri == Old.NamespaceName || namespaceUri == Xsl.NamespaceName;

    /// <summary>Makes a schema of what was found, in the order that a schema has.</summary>
    /// <param name="elements">What was found, in document order; it is copied.</param>
    /// <param name="path">The file that elements without an annotation of place come from.</param>
    /// <param name="sink">Gets SCH058 and SCH059.</param>
    /// <returns>An ISO Schematron schema; null where there are no rules.</returns>
    public static XDocument? Assemble(IEnumerable<XElement> elements, string path, IDiagnosticSink sink)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(sink);
        ImmutableArray<XElement> found = [.. elements.Select(element => Copy(element, path, sink))];
        if (found.FirstOrDefault(element => element.Annotation<OldMark>() is not null) is { } old)
        {
            sink.Report(Diagnostic.Create(EmbeddingDiagnostics.OldNamespace, old.Annotation<SourceLocation>()));
        }

        XElement[] rules = [.. found.Where(IsRule).Select(InPattern)];
        return rules.Length == 0 ? null : new XDocument(new XElement(
            Iso + "schema",
            new XAttribute("queryBinding", "xslt2"),
            Distinct(found.Where(element => element.Name == Iso + "ns")),
            found.Where(element => element.Name.Namespace == Xsl),
            found.Where(element => element.Name == Iso + "let"),
            found.Where(element => element.Name == Iso + "phase"),
            rules,
            Gathered(found, "diagnostics", "diagnostic"),
            Gathered(found, "properties", "property")));
    }

    // A declaration may stand in every file; one of each is enough.
    private static IEnumerable<XElement> Distinct(IEnumerable<XElement> declarations) =>
        declarations.DistinctBy(ns => (ns.Attribute("prefix")?.Value, ns.Attribute("uri")?.Value));

    private static bool IsRule(XElement element) => element.Name == Iso + "pattern" || element.Name == Iso + "rule";

    private static XElement InPattern(XElement element)
    {
        if (element.Name != Iso + "rule")
        {
            return element;
        }

        XElement pattern = new(Iso + "pattern", element);
        Annotate(pattern, element.Annotation<SourceLocation>());
        return pattern;
    }

    private static XElement? Gathered(ImmutableArray<XElement> found, string all, string one)
    {
        XElement[] members =
        [
            .. found.Where(element => element.Name == Iso + one),
            .. found.Where(element => element.Name == Iso + all).SelectMany(element => element.Elements(Iso + one)),
        ];
        return members.Length == 0 ? null : new XElement(Iso + all, members.Select(member => CopyTree(member)));
    }

    private static XElement Copy(XElement element, string path, IDiagnosticSink sink)
    {
        XElement copy = CopyTree(element, path);
        bool isKnown = element.Name.Namespace == Xsl
            || element.Name.LocalName is "ns" or "let" or "phase" or "pattern" or "rule" or "diagnostics" or "diagnostic" or "properties" or "property" or "title" or "p";
        if (!isKnown)
        {
            sink.Report(Diagnostic.Create(EmbeddingDiagnostics.OutOfPlace, copy.Annotation<SourceLocation>(), element.Name.LocalName));
        }

        return copy;
    }

    // Copies with the places and, for XSLT, the prefixes that are in scope; turns the names of 1.5 into those of the standard.
    private static XElement CopyTree(XElement element, string? path = null)
    {
        XElement copy = new(element);
        if (element.Name.Namespace == Xsl)
        {
            foreach ((string prefix, string uri) in InScope(element))
            {
                copy.SetAttributeValue(XNamespace.Xmlns + prefix, uri);
            }
        }

        foreach ((XElement from, XElement to) in element.DescendantsAndSelf().Zip(copy.DescendantsAndSelf().ToArray()))
        {
            IXmlLineInfo place = from;
            SourceLocation? location = from.Annotation<SourceLocation>()
                ?? (path is null ? null : place.HasLineInfo() ? new SourceLocation(path, place.LineNumber, place.LinePosition) : new SourceLocation(path));
            Annotate(to, location);
            Modernise(to);
        }

        return copy;
    }

    private static void Annotate(XElement element, SourceLocation? location)
    {
        if (location is not null)
        {
            element.AddAnnotation(location);
        }
    }

    private static void Modernise(XElement element)
    {
        if (element.Name.Namespace != Old)
        {
            return;
        }

        element.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value == Old.NamespaceName).Remove();

        element.Name = Iso + element.Name.LocalName;
        element.AddAnnotation(new OldMark());
        if (element.Name.LocalName == "pattern" && element.Attribute("name") is { } name)
        {
            element.AddFirst(new XElement(Iso + "title", name.Value));
            name.Remove();
        }
    }

    private static IEnumerable<(string Prefix, string Uri)> InScope(XElement element) =>
        element.AncestorsAndSelf()
            .SelectMany(e => e.Attributes())
            .Where(a => a.IsNamespaceDeclaration && a.Name.Namespace == XNamespace.Xmlns)
            .DistinctBy(a => a.Name.LocalName)
            .Select(a => (a.Name.LocalName, a.Value));

    /// <summary>The mark of an element that was in the namespace of Schematron 1.5.</summary>
    private sealed class OldMark;
}
