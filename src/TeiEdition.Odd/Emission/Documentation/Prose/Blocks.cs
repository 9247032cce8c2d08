// SPDX-License-Identifier: MIT
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>Tells what stands as a block of its own from what stands in a line. Stateless; safe on any thread.</summary>
internal static class Blocks
{
    /// <summary>Whether an element is a block, or has one in it, so that it cannot stand in a paragraph of HTML.</summary>
    /// <param name="element">An element of the ODD.</param>
    public static bool IsBlock(XElement element) =>
        !IsFootnote(element) && (IsNamed(element) || element.Descendants().Any(d => IsNamed(d) && !IsInFootnote(d, element)));

    /// <summary>Whether an element has a block among its descendants.</summary>
    /// <param name="element">An element of the ODD.</param>
    public static bool HasBlock(XElement element) => element.Elements().Any(IsBlock);

    /// <summary>Whether an element is a note that goes to the end of the text.</summary>
    /// <param name="element">An element of the ODD.</param>
    public static bool IsFootnote(XElement element) =>
        element.Name == TeiNames.Tei + "note" && element.Parent is { } parent
        && parent.Name.LocalName is not ("div" or "body" or "front" or "back" or "text" or "remarks" or "figure");

    private static bool IsInFootnote(XElement element, XElement within) =>
        element.Ancestors().TakeWhile(a => a != within).Any(IsFootnote);

    private static bool IsNamed(XElement element) => element.Name.NamespaceName switch
    {
        TeiNames.ExamplesNamespace => element.Name.LocalName == "egXML",
        TeiNames.TeiNamespace => element.Name.LocalName is "p" or "ab" or "div" or "list" or "table" or "eg" or "head" or "figure" or "lg" or "l" or "sp"
            or "listBibl" or "listPerson" or "listPlace" or "listOrg" or "specList" or "specGrp" or "specGrpRef" or "schemaSpec" or "elementSpec"
            or "classSpec" or "macroSpec" or "dataSpec" or "moduleSpec" or "moduleRef" or "constraintSpec" or "quote" or "cit" or "epigraph" or "argument"
            or "titlePage" or "divGen" or "note" && !IsFootnote(element),
        _ => false,
    } && !(element.Name.LocalName == "quote" && element.Parent?.Name.LocalName is "p" or "item" or "cell" or "note" && !element.HasElements);
}
