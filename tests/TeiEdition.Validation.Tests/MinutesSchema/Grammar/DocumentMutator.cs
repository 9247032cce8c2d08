// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation.Tests.MinutesSchema.Grammar;

/// <summary>Damages documents at one place: elements, attributes and values, as hand editing does. Repeatable by its seed; for one thread.</summary>
/// <param name="elements">The elements of the schema.</param>
/// <param name="samples">Values of attributes.</param>
/// <param name="random">Draws.</param>
internal sealed class DocumentMutator(ImmutableSortedDictionary<string, GrammarElement> elements, ValueSamples samples, Random random)
{
    private readonly string[] _names = [.. elements.Keys];

    /// <summary>Makes a damaged copy.</summary>
    /// <param name="document">The document, which stays as it is.</param>
    /// <returns>The copy, and what was done to it.</returns>
    public (XElement Mutant, string Change) Mutate(XElement document)
    {
        XElement copy = new(document);
        XElement[] all = [.. copy.Descendants()];
        XElement place = all[random.Next(all.Length)];
        string name = place.Name.LocalName;
        switch (random.Next(9))
        {
            case 0:
                place.Remove();
                return (copy, $"{name} deleted");
            case 1:
                place.AddAfterSelf(WithoutIds(place));
                return (copy, $"{name} doubled");
            case 2:
                string other = _names[random.Next(_names.Length)];
                place.Name = TeiNames.Tei + other;
                return (copy, $"{name} renamed to {other}");
            case 3:
                place.AddBeforeSelf(place.Nodes());
                place.Remove();
                return (copy, $"{name} unwrapped");
            case 4:
                XElement target = all[random.Next(all.Length)];
                target.AddFirst(WithoutIds(place));
                return (copy, $"{name} copied into {target.Name.LocalName}");
            case 5:
                string around = _names[random.Next(_names.Length)];
                place.ReplaceWith(new XElement(TeiNames.Tei + around, new XElement(place)));
                return (copy, $"{name} wrapped in {around}");
            case 6 when place.FirstAttribute is { } first:
                string gone = first.Name.LocalName;
                first.Remove();
                return (copy, $"{name}/@{gone} deleted");
            case 7:
                place.AddFirst(new XText("words"));
                return (copy, $"words put into {name}");
            default:
                return (copy, SetAttribute(place));
        }
    }

    private static XElement WithoutIds(XElement element)
    {
        XElement copy = new(element);
        copy.DescendantsAndSelf().Attributes(TeiNames.XmlId).Remove();
        return copy;
    }

    // An attribute of any element, with a value that is right there; so often wrong here, and often not.
    private string SetAttribute(XElement place)
    {
        GrammarElement from = elements[random.Next(2) == 0 && elements.ContainsKey(place.Name.LocalName) ? place.Name.LocalName : _names[random.Next(_names.Length)]];
        GrammarAttribute[] attributes = [.. from.Attributes.Values.Where(a => a.Name != "xml:id" && a.Name != "xml:lang")];
        GrammarAttribute attribute = attributes[random.Next(attributes.Length)];
        ImmutableArray<string> values = samples.Of(attribute.Value);
        string value = values[random.Next(values.Length)];
        place.SetAttributeValue(attribute.Name, value);
        return $"{place.Name.LocalName}/@{attribute.Name} set to {value}";
    }
}
