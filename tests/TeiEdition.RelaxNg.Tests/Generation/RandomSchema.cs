// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>
/// Draws small schemas in the XML syntax, with everything that the language has but inclusions. It knows the restrictions of
/// section 7 and keeps most of them, so that most schemas are correct; now and then it forgets one. For one schema.
/// </summary>
internal sealed class RandomSchema
{
    private static readonly XNamespace Rng = RelaxNgNames.StructureNamespace;

    private readonly Chance _chance;
    private readonly RandomNames _names;
    private readonly RandomData _data;
    private readonly List<XElement> _definitions = [];
    private readonly List<string> _elements;
    private int _patterns = 24;

    private RandomSchema(Chance chance)
    {
        _chance = chance;
        _names = new RandomNames(chance);
        _data = new RandomData(chance);
        _elements = [.. Enumerable.Range(0, 2 + chance.Below(4)).Select(i => string.Create(CultureInfo.InvariantCulture, $"e{i}"))];
    }

    /// <summary>Draws a schema.</summary>
    /// <param name="chance">Where draws come from.</param>
    public static XElement Draw(Chance chance) => new RandomSchema(chance).Grammar();

    private XElement Grammar()
    {
        XElement grammar = new(
            Rng + "grammar",
            new XAttribute("datatypeLibrary", RelaxNgNames.XsdDatatypes),
            new XAttribute(XNamespace.Xmlns + "x", RandomNames.Namespaces[1]),
            _chance.OneIn(2) ? new XAttribute("ns", _chance.Of(RandomNames.Namespaces)) : null);
        foreach (string element in _elements)
        {
            _definitions.Add(Definition(element, Element(2)));
        }

        XElement start = new(Rng + "start", Reference(_elements[0]));
        grammar.Add(start);
        if (_chance.OneIn(5))
        {
            start.Add(new XAttribute("combine", "choice"));
            grammar.Add(new XElement(Rng + "start", _chance.OneIn(2) ? new XAttribute("combine", "choice") : null, Reference(_chance.Of(_elements))));
        }

        foreach (XElement definition in _definitions)
        {
            grammar.Add(_chance.OneIn(8) ? new XElement(Rng + "div", definition) : definition);
        }

        return grammar;
    }

    private XElement Element(int depth)
    {
        XElement element = new(Rng + "element");
        _names.Name(element, isAttribute: false);
        List<string> attributes = [.. RandomNames.Attributes];
        Room room = new(attributes, [.. _elements], Text: true, Repeated: false);
        XElement[] content = _chance.OneIn(3)
            ? [.. Enumerable.Range(0, _chance.Below(3)).Select(_ => Attribute(room)), _data.Value(2)]
            : [.. Enumerable.Range(0, 1 + _chance.Below(3)).Select(_ => Pattern(room, depth))];
        element.Add(content);
        return element;
    }

    /// <summary>What may stand at a place of a pattern for the schema to stay correct.</summary>
    /// <param name="Attributes">Names of attributes that are not taken; shared by all operands that come to one element.</param>
    /// <param name="Elements">Definitions of elements that may be named; divided between the operands of an interleave (section 7.4).</param>
    /// <param name="Text">Whether text may stand here (section 7.4).</param>
    /// <param name="Repeated">Whether the place repeats, so that groups in it hold no attributes (section 7.1.2).</param>
    private sealed record Room(List<string> Attributes, List<string> Elements, bool Text, bool Repeated);

    private XElement Pattern(Room room, int depth)
    {
        _patterns--;
        if (_chance.OneIn(60))
        {
            room = room with { Text = true, Repeated = false, Elements = [.. _elements], Attributes = [.. RandomNames.Attributes] };
        }

        return depth <= 0 || _patterns <= 0 ? Leaf(room) : Branch(room, depth - 1);
    }

    private XElement Leaf(Room room) => _chance.Weighted(
        (1, "empty"), (2, "text"), (5, "ref"), (4, "attribute")) switch
    {
        "text" when room.Text => new XElement(Rng + "text"),
        "ref" when room.Elements.Count > 0 => Reference(_chance.Of(room.Elements)),
        "attribute" when room.Attributes.Count > 0 => Attribute(room),
        _ => new XElement(Rng + (_chance.OneIn(20) ? "notAllowed" : "empty")),
    };

    private XElement Branch(Room room, int depth)
    {
        string kind = _chance.Weighted(
            (6, "leaf"), (4, "group"), (5, "choice"), (4, "interleave"), (3, "optional"), (4, "zeroOrMore"), (4, "oneOrMore"),
            (2, "mixed"), (3, "define"), (1, "element"), (1, "grammar"));
        switch (kind)
        {
            case "group":
                return new XElement(Rng + "group", Operands(room, depth));
            case "choice":
                return Choice(room, depth);
            case "interleave":
                return new XElement(Rng + "interleave", Apart(room, depth));
            case "optional":
                return new XElement(Rng + "optional", Operands(room, depth));
            case "zeroOrMore" or "oneOrMore":
                return Repetition(room, depth, kind);
            case "mixed" when room.Text:
                return new XElement(Rng + "mixed", Pattern(room with { Text = false, Attributes = room.Repeated ? [] : room.Attributes }, depth));
            case "define":
                return Defined(room, depth);
            case "element" when depth > 0:
                return Element(depth - 1);
            case "grammar":
                return new XElement(Rng + "grammar", new XElement(Rng + "start", Nested(Pattern(room, depth))));
            default:
                return Leaf(room);
        }
    }

    private XElement[] Operands(Room room, int depth)
    {
        int count = 1 + _chance.Below(3);
        Room operand = room.Repeated && count > 1 ? room with { Attributes = [] } : room;
        return [.. Enumerable.Range(0, count).Select(_ => Pattern(operand, depth))];
    }

    // Branches may name the same attributes; what follows may name none of any branch.
    private XElement Choice(Room room, int depth)
    {
        XElement choice = new(Rng + "choice");
        HashSet<string> left = [.. room.Attributes];
        for (int i = 1 + _chance.Below(3); i >= 0; i--)
        {
            List<string> own = [.. room.Attributes];
            choice.Add(Pattern(room with { Attributes = own }, depth));
            left.IntersectWith(own);
        }

        room.Attributes.RemoveAll(a => !left.Contains(a));
        return choice;
    }

    private XElement[] Apart(Room room, int depth)
    {
        (List<string> some, List<string> others) = _chance.Part(room.Elements);
        Room each = room.Repeated ? room with { Attributes = [] } : room;
        return
        [
            Pattern(each with { Elements = some, Text = false }, depth),
            Pattern(each with { Elements = others }, depth),
        ];
    }

    private XElement Repetition(Room room, int depth, string kind)
    {
        if (_chance.OneIn(8) && room.Attributes.Count > 0)
        {
            XElement attribute = new(Rng + "attribute");
            _names.Wildcard(attribute);
            attribute.Add(_data.Value(1));
            room.Attributes.Clear();
            return new XElement(Rng + kind, attribute);
        }

        return new XElement(Rng + kind, Operands(room with { Repeated = true }, depth));
    }

    private XElement Attribute(Room room)
    {
        XElement attribute = new(Rng + "attribute");
        if (room.Attributes.Count == 0)
        {
            return new XElement(Rng + "empty");
        }

        string name = _chance.Of(room.Attributes);
        room.Attributes.Remove(name);
        _names.Name(attribute, isAttribute: true, name);
        if (!_chance.OneIn(4))
        {
            attribute.Add(_chance.OneIn(4) ? new XElement(Rng + "empty") : _data.Value(1));
        }

        return _chance.OneIn(3) ? new XElement(Rng + "optional", attribute) : attribute;
    }

    private XElement Defined(Room room, int depth)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"p{_definitions.Count}");
        XElement definition = Definition(name, Pattern(room, depth));
        _definitions.Add(definition);
        if (_chance.OneIn(4))
        {
            string combine = _chance.OneIn(3) ? "interleave" : "choice";
            definition.Add(new XAttribute("combine", combine));
            Room other = combine == "choice" ? room : room with { Text = false, Elements = [] };
            _definitions.Add(Definition(name, Pattern(other, 0)));
            _definitions[^1].Add(_chance.OneIn(2) ? new XAttribute("combine", combine) : null);
        }

        return Reference(name);
    }

    // Within a grammar of its own, what is defined outside has to be named by parentRef (section 4.18).
    private static XElement Nested(XElement pattern)
    {
        foreach (XElement reference in pattern.DescendantsAndSelf(Rng + "ref").ToList())
        {
            reference.Name = Rng + "parentRef";
        }

        // A grammar further in has become one level deeper than its references reach; it goes, with what it holds put in its place.
        foreach (XElement inner in pattern.DescendantsAndSelf(Rng + "grammar").ToList())
        {
            inner.Name = Rng + "group";
            inner.ReplaceNodes(inner.Elements().Elements().ToList());
        }

        return pattern;
    }

    private static XElement Definition(string name, XElement pattern) => new(Rng + "define", new XAttribute("name", name), pattern);

    private static XElement Reference(string name) => new(Rng + "ref", new XAttribute("name", name));
}
