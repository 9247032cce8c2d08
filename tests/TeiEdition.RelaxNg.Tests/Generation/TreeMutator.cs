// SPDX-License-Identifier: MIT
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Makes small changes to XML: to documents, and to schemas as documents. For one thread.</summary>
/// <param name="chance">Where draws come from.</param>
/// <param name="words">What it writes where it writes something new.</param>
internal sealed class TreeMutator(Chance chance, Vocabulary words)
{
    /// <summary>A copy with some changes.</summary>
    /// <param name="root">What is copied; left as it is.</param>
    /// <param name="changes">How many changes.</param>
    public XElement Mutate(XElement root, int changes)
    {
        XElement copy = new(root);

        // The writer declares default namespaces where the names ask for them; a declaration kept could contradict a new name.
        copy.DescendantsAndSelf().Attributes("xmlns").Remove();
        for (int done = 0, attempts = 0; done < changes && attempts < 100; attempts++)
        {
            List<XElement> elements = [.. copy.DescendantsAndSelf()];
            XElement element = chance.Of(elements);
            done += ChangeElement(element, elements) || ChangeAttribute(element) ? 1 : 0;
        }

        return copy;
    }

    private bool ChangeElement(XElement element, List<XElement> elements)
    {
        bool isRoot = element.Parent is null;
        switch (chance.Below(22))
        {
            case 0:
                element.Name = chance.Of(words.Elements);
                return true;
            case 1:
                element.Name = XName.Get(element.Name.LocalName, chance.Of(words.Namespaces));
                return true;
            case 2:
                element.Name = XName.Get(element.Name.LocalName + "x", element.Name.NamespaceName);
                return true;
            case 3 or 4 when !isRoot:
                element.Remove();
                return true;
            case 5 or 6 when !isRoot:
                element.AddAfterSelf(new XElement(element));
                return true;
            case 7 when !isRoot:
                return Move(element, chance.Of(elements));
            case 8:
                Insert(element, new XElement(chance.Of(words.Elements)));
                return true;
            case 9:
                return Copy(element, chance.Of(elements));
            case 10 when !isRoot && element.NextNode is { } next:
                next.Remove();
                element.AddBeforeSelf(next);
                return true;
            case 11 when !isRoot:
                element.ReplaceWith(new XElement(chance.Of(words.Elements), element));
                return true;
            case 12 when !isRoot:
                element.ReplaceWith(element.Nodes());
                return true;
            case 13:
                Insert(element, new XText(chance.Of(words.Values)));
                return true;
            case 14 when element.Nodes().OfType<XText>().FirstOrDefault() is { } text:
                text.Value = chance.Of(words.Values);
                return true;
            case 15 when element.Nodes().OfType<XText>().Any():
                element.Nodes().OfType<XText>().Remove();
                return true;
            case 16 when element.HasElements:
                element.Elements().Remove();
                return true;
            case 17:
                Insert(element, chance.OneIn(2) ? new XComment(" c ") : new XProcessingInstruction("pi", "x"));
                return true;
            default:
                return false;
        }
    }

    private bool ChangeAttribute(XElement element)
    {
        List<XAttribute> attributes = [.. element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name != XNamespace.Xml + "space")];
        XAttribute? attribute = attributes.Count == 0 ? null : chance.Of(attributes);
        switch (chance.Below(6))
        {
            case 0:
                element.SetAttributeValue(chance.Of(words.Attributes), chance.Of(words.Values));
                return true;
            case 1 or 2 when attribute is not null:
                attribute.Value = chance.Of(words.Values);
                return true;
            case 3 when attribute is not null:
                attribute.Remove();
                return true;
            case 4 when attribute is not null:
                attribute.Remove();
                element.SetAttributeValue(chance.Of(words.Attributes), attribute.Value);
                return true;
            case 5 when attribute is not null:
                attribute.Value = chance.OneIn(2) ? attribute.Value + "x" : $" {attribute.Value} ";
                return true;
            default:
                return false;
        }
    }

    private bool Move(XElement element, XElement target)
    {
        if (target.AncestorsAndSelf().Contains(element))
        {
            return false;
        }

        element.Remove();
        Insert(target, element);
        return true;
    }

    // A copy of what is small enough not to make the document grow out of hand.
    private bool Copy(XElement element, XElement target)
    {
        if (element.Descendants().Take(20).Count() == 20)
        {
            return false;
        }

        Insert(target, new XElement(element));
        return true;
    }

    private void Insert(XElement into, XNode node)
    {
        List<XNode> nodes = [.. into.Nodes()];
        int place = chance.Below(nodes.Count + 1);
        if (place == nodes.Count)
        {
            into.Add(node);
        }
        else
        {
            nodes[place].AddBeforeSelf(node);
        }
    }
}
