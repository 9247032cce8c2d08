// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Evidence;

/// <summary>Names the elements of an encoding for people: by <c>xml:id</c>, else by a path. For one tree, on one thread: it remembers.</summary>
internal sealed class ElementPlaces
{
    // Elements of phrases; without an id they are named by what they stand in.
    private static readonly FrozenSet<string> Phrases = FrozenSet.ToFrozenSet(
        [
            "persName", "placeName", "orgName", "roleName", "name", "rs", "date", "time", "q", "soCalled", "choice", "sic", "corr",
            "orig", "reg", "hi", "supplied", "desc", "add", "del", "foreign", "term", "forename", "surname", "ref", "seg", "unclear",
            "lb", "pb", "cb",
        ],
        StringComparer.Ordinal);

    private readonly Dictionary<XElement, string> _paths = [];
    private readonly Dictionary<XElement, int> _numbers = [];

    /// <summary>The element by which a place is named: the next one that has an id or is no phrase.</summary>
    public static XElement Anchor(XElement element)
    {
        XElement anchor = element;
        while (anchor.Parent is { } parent && anchor.Attribute(TeiNames.XmlId) is null && Phrases.Contains(anchor.Name.LocalName))
        {
            anchor = parent;
        }

        return anchor;
    }

    /// <summary>What an element belongs to.</summary>
    public static AccountDisposition Disposition(XElement element)
    {
        foreach (XElement e in element.AncestorsAndSelf())
        {
            switch (e.Name.LocalName)
            {
                case "teiHeader":
                    return AccountDisposition.Header;
                case "note":
                    return AccountDisposition.Note;
                case "fw":
                    return AccountDisposition.Furniture;
            }
        }

        return AccountDisposition.Text;
    }

    /// <summary>The name of an element: <c>t7p2</c>, <c>t7/speaker</c>, <c>text/front/div/list/item[3]</c>.</summary>
    public string Name(XElement element)
    {
        if (_paths.TryGetValue(element, out string? known))
        {
            return known;
        }

        string path = element.Name.LocalName;
        if ((string?)element.Attribute(TeiNames.XmlId) is { } id && element.Parent is not null)
        {
            path = id;
        }
        else if (element.Parent is { } parent)
        {
            int number = Number(element, parent);
            string step = number == 0 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}[{number}]");
            path = parent.Parent is null ? step : Name(parent) + "/" + step;
        }

        _paths.Add(element, path);
        return path;
    }

    // From 1 among siblings of the same name; 0 for an only one.
    private int Number(XElement element, XElement parent)
    {
        if (!_numbers.TryGetValue(element, out int number))
        {
            foreach (IGrouping<XName, XElement> group in parent.Elements().GroupBy(e => e.Name))
            {
                int next = 0;
                XElement[] siblings = [.. group];
                foreach (XElement sibling in siblings)
                {
                    _numbers[sibling] = siblings.Length == 1 ? 0 : ++next;
                }
            }

            number = _numbers[element];
        }

        return number;
    }
}
