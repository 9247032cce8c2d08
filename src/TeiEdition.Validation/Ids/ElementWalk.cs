// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Ids;

/// <summary>Walks the elements of a document and tells which of them only show markup. Stateless.</summary>
internal static class ElementWalk
{
    private static readonly XNamespace Examples = TeiNames.ExamplesNamespace;

    /// <summary>
    /// Every element in document order; <c>Example</c> is true for the content of an <c>egXML</c> in TEI's namespace for
    /// examples, and false for the <c>egXML</c> itself (TEI P5 Guidelines, section "XML Examples", #TDEG).
    /// </summary>
    public static IEnumerable<(XElement Element, bool Example)> All(XDocument document)
    {
        XElement? example = null;
        foreach (XElement element in document.Descendants())
        {
            if (example is not null && !IsWithin(element, example))
            {
                example = null;
            }

            yield return (element, example is not null);
            if (example is null && element.Name.Namespace == Examples)
            {
                example = element;
            }
        }
    }

    // Bounded by the depth limit of the reader.
    private static bool IsWithin(XElement element, XElement ancestor)
    {
        for (XElement? e = element.Parent; e is not null; e = e.Parent)
        {
            if (ReferenceEquals(e, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
