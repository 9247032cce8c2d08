// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Odd.Diagnostics;

namespace TeiEdition.Odd.Reading;

/// <summary>
/// Puts inclusions in place (XML Inclusions (XInclude) Version 1.1, sections 4.2 to 4.5). What is included keeps the places of
/// its own file. Not safe on several threads.
/// </summary>
/// <param name="context">The compilation.</param>
internal sealed class XIncluder(OddContext context)
{
    /// <summary>Puts the inclusions of a file in place, those of the included files first.</summary>
    /// <param name="root">The root element; it is changed.</param>
    /// <returns>The root element: another one where the file consisted of an inclusion.</returns>
    public XElement? Expand(XElement root)
    {
        if (root.Name == OddNames.Include)
        {
            return Resolve(root).OfType<XElement>().FirstOrDefault();
        }

        foreach (XElement include in root.Descendants(OddNames.Include).ToArray())
        {
            // An inclusion within the fallback of another stands or falls with that.
            if (include.Ancestors(OddNames.Include).FirstOrDefault() is null)
            {
                include.ReplaceWith(Resolve(include));
            }
        }

        return root;
    }

    private List<XNode> Resolve(XElement include)
    {
        string href = (string?)include.Attribute("href") ?? string.Empty;
        string? xpointer = (string?)include.Attribute("xpointer");
        string? failure = null;
        XElement? root = href.Length == 0
            ? include.AncestorsAndSelf().Last()
            : (string?)include.Attribute("parse") is "text" or "text/plain"
                ? null
                : context.Load(href, context.BaseUri(include), include.Place(), quiet: true, out failure);
        if (root is not null)
        {
            List<XElement> found = xpointer is null ? [root] : Select(root, xpointer, include);
            if (found.Find(e => e == include || include.Ancestors().Contains(e)) is { } around)
            {
                context.Report(OddDiagnostics.InclusionCircle, include.Place(), around.Place().Path);
                return [];
            }

            return context.Take(found.Sum(e => e.DescendantsAndSelf().Count()), include.Place()) ? Copy(found) : [];
        }

        return failure is null ? [] : Fallback(include, href, failure);
    }

    private List<XElement> Select(XElement root, string xpointer, XElement include)
    {
        List<XElement>? found;
        try
        {
            found = XPointer.Select(root, xpointer);
        }
        catch (System.Xml.XPath.XPathException)
        {
            found = null;
        }

        if (found is null or [])
        {
            context.Report(OddDiagnostics.XPointerFindsNothing, include.Place(), xpointer);
        }

        return found ?? [];
    }

    private List<XNode> Fallback(XElement include, string href, string failure)
    {
        if (include.Element(OddNames.Fallback) is not { } fallback)
        {
            context.Report(OddDiagnostics.CannotLoad, include.Place(), href, failure);
            return [];
        }

        context.Report(OddDiagnostics.FallbackTaken, include.Place(), href, failure);
        Expand(fallback);
        return [.. fallback.Nodes()];
    }

    // A copy: an element has one parent, and a file may be included in many places.
    private static List<XNode> Copy(List<XElement> elements)
    {
        List<XNode> nodes = [];
        foreach (XElement element in elements)
        {
            XElement copy = new(element);
            Annotate(copy, element);
            foreach (XAttribute ns in NamespacesInScope(element))
            {
                copy.SetAttributeValue(ns.Name, copy.Attribute(ns.Name)?.Value ?? ns.Value);
            }

            nodes.Add(copy);
        }

        return nodes;
    }

    private static void Annotate(XElement copy, XElement original)
    {
        using IEnumerator<XElement> originals = original.DescendantsAndSelf().GetEnumerator();
        foreach (XElement element in copy.DescendantsAndSelf())
        {
            originals.MoveNext();
            element.AddAnnotation(originals.Current.Place());
        }
    }

    private static XAttribute[] NamespacesInScope(XElement element) =>
        [.. element.Ancestors().SelectMany(a => a.Attributes()).Where(a => a.IsNamespaceDeclaration).DistinctBy(a => a.Name)];
}
