// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>
/// Makes small changes to schemas in the XML syntax that leave most of them well-formed by section 3, so that what they break
/// is a rule of sections 4 and 7, or nothing. For one thread.
/// </summary>
/// <param name="chance">Where draws come from.</param>
internal sealed class SchemaMutator(Chance chance)
{
    private static readonly XNamespace Rng = RelaxNgNames.StructureNamespace;
    private static readonly ImmutableArray<string> Containers = ["group", "interleave", "choice", "optional", "zeroOrMore", "oneOrMore", "mixed", "list"];
    private static readonly ImmutableArray<string> Leaves = ["empty", "text", "notAllowed"];
    private static readonly ImmutableArray<string> Types = ["string", "token", "integer", "NMTOKEN", "QName", "ID", "IDREF", "IDREFS", "NMTOKENS", "decimal"];

    private static readonly ImmutableArray<string> Namespaces =
        ["", "urn:x", "urn:y", "http://www.w3.org/2000/xmlns", "http://www.w3.org/2000/xmlns/", RelaxNgNames.XmlNamespace];

    /// <summary>A copy with some changes.</summary>
    /// <param name="root">The schema; left as it is.</param>
    /// <param name="changes">How many changes.</param>
    public XElement Mutate(XElement root, int changes)
    {
        XElement copy = new(root);
        copy.DescendantsAndSelf().Attributes("xmlns").Remove();
        for (int done = 0, attempts = 0; done < changes && attempts < 200; attempts++)
        {
            List<XElement> elements = [.. copy.DescendantsAndSelf().Where(e => e.Name.Namespace == Rng)];
            done += elements.Count > 0 && Change(chance.Of(elements), elements) ? 1 : 0;
        }

        return copy;
    }

    private bool Change(XElement element, List<XElement> all) =>
        chance.OneIn(3) ? ChangeAttribute(element, all) : element.Name.LocalName is "define" or "start" or "div" or "include"
            ? ChangeDefinition(element)
            : IsPattern(element) && ChangePattern(element, all);

    private bool ChangePattern(XElement element, List<XElement> all)
    {
        switch (chance.Below(9))
        {
            case 0 when Containers.Contains(element.Name.LocalName):
                element.Name = Rng + chance.Of(Containers);
                return true;
            case 1 when Leaves.Contains(element.Name.LocalName):
                element.Name = Rng + chance.Of(Leaves);
                return true;
            case 2 or 3 when element.Parent is not null:
                element.ReplaceWith(new XElement(Rng + chance.Of(Containers), element));
                return true;
            case 4 when Containers.Contains(element.Name.LocalName) && element.Parent is not null:
                element.ReplaceWith(element.Elements());
                return true;
            case 5 when HasPatternBeside(element):
                element.Remove();
                return true;
            case 6 when MayHaveMore(element.Parent):
                element.AddAfterSelf(new XElement(element));
                return true;
            case 7:
                return Copy(element, chance.Of(all));
            case 8 when element.Parent is not null:
                element.ReplaceWith(new XElement(Rng + chance.Of(Leaves)));
                return true;
            default:
                return false;
        }
    }

    private bool ChangeDefinition(XElement element)
    {
        switch (chance.Below(4))
        {
            case 0 when element.Parent is not null:
                element.Remove();
                return true;
            case 1 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                return true;
            case 2 when element.Parent is not null:
                element.ReplaceWith(new XElement(Rng + "div", element));
                return true;
            case 3 when element.Name.LocalName is "define" or "start":
                element.SetAttributeValue("combine", element.Attribute("combine") is null || chance.OneIn(2) ? chance.Of(["choice", "interleave"]) : null);
                return true;
            default:
                return false;
        }
    }

    private bool ChangeAttribute(XElement element, List<XElement> all)
    {
        switch (element.Name.LocalName)
        {
            case "ref" or "parentRef" when chance.OneIn(3):
                element.Name = Rng + (element.Name.LocalName == "ref" ? "parentRef" : "ref");
                return true;
            case "ref" or "parentRef" or "define" when Names("define", all) is { Count: > 0 } names:
                element.SetAttributeValue("name", chance.Of(names));
                return true;
            case "element" or "attribute" when element.Attribute("name") is { } name && chance.OneIn(2):
                name.Value = chance.OneIn(6) ? "xmlns" : chance.Of(Names(element.Name.LocalName, all));
                return true;
            case "element" or "attribute" when element.Attribute("name") is { } name:
                name.Remove();
                element.AddFirst(Wildcard(2));
                return true;
            case "anyName" or "nsName" or "name" when element.Parent is not null && chance.OneIn(2):
                element.ReplaceWith(Wildcard(2));
                return true;
            case "data" or "value" when chance.OneIn(2):
                element.SetAttributeValue("type", chance.Of(Types));
                return true;
            default:
                element.SetAttributeValue(
                    chance.OneIn(2) ? "ns" : "datatypeLibrary",
                    chance.OneIn(2) ? chance.Of(Namespaces) : chance.Of(["", RelaxNgNames.XsdDatatypes, RelaxNgNames.DtdDatatypes]));
                return true;
        }
    }

    private XElement Wildcard(int depth)
    {
        XElement wildcard = chance.Below(3) switch
        {
            0 => new XElement(Rng + "anyName"),
            1 => new XElement(Rng + "nsName", new XAttribute("ns", chance.Of(Namespaces))),
            _ => new XElement(Rng + "choice", new XElement(Rng + "name", "a"), new XElement(Rng + "name", new XAttribute("ns", "urn:x"), "b")),
        };
        if (depth > 0 && wildcard.Name.LocalName != "choice" && chance.OneIn(2))
        {
            wildcard.Add(new XElement(Rng + "except", Wildcard(depth - 1)));
        }

        return wildcard;
    }

    private static bool Copy(XElement element, XElement target)
    {
        if (!MayHaveMore(target) || element.Descendants().Take(30).Count() == 30)
        {
            return false;
        }

        target.Add(new XElement(element));
        return true;
    }

    private static List<string> Names(string element, List<XElement> all) =>
        [.. all.Where(e => e.Name.LocalName == element).Select(e => e.Attribute("name")?.Value).OfType<string>()];

    private static bool IsPattern(XElement element) =>
        Containers.Contains(element.Name.LocalName) || Leaves.Contains(element.Name.LocalName)
        || element.Name.LocalName is "element" or "attribute" or "ref" or "parentRef" or "data" or "value" or "grammar";

    private static bool HasPatternBeside(XElement element) => element.ElementsBeforeSelf().Concat(element.ElementsAfterSelf()).Any(IsPattern);

    private static bool MayHaveMore(XElement? element) =>
        element is not null && element.Name.Namespace == Rng && (Containers.Contains(element.Name.LocalName) || element.Name.LocalName is "element" or "define");
}
