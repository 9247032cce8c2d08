// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.RelaxNg.Datatypes;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Generation;

/// <summary>Draws documents that are valid by construction: walks the simple form and writes what it asks for. For one thread.</summary>
internal sealed class DocumentGenerator
{
    private readonly SimpleGrammar _grammar;
    private readonly ValueCandidates _values;
    private readonly Heights _heights;
    private readonly NameCandidates _names;

    /// <summary>Makes ready for a schema.</summary>
    /// <param name="grammar">The schema.</param>
    /// <param name="datatypes">Makes its datatypes.</param>
    public DocumentGenerator(SimpleGrammar grammar, Func<DatatypeName, ImmutableArray<DataParam>, Datatype> datatypes)
    {
        _grammar = grammar;
        _values = new ValueCandidates(grammar, datatypes);
        _heights = new Heights(grammar, _values);
        _names = new NameCandidates(grammar);
    }

    /// <summary>Draws a document.</summary>
    /// <param name="chance">Where draws come from.</param>
    /// <param name="size">About how many elements it may have before it comes to an end as soon as it can.</param>
    /// <returns>The document element; null where the schema allows no document, or none that can be found by simple means.</returns>
    public XElement? Draw(Chance chance, int size)
    {
        if (_heights.Of(_grammar.Start) >= Heights.Never)
        {
            return null;
        }

        Walk walk = new(this, chance, size);
        XElement holder = new("holder");
        return walk.Write(_grammar.Start, holder, 12) && walk.IsSure ? holder.Elements().Single() : null;
    }

    /// <summary>The drawing of one document.</summary>
    private sealed class Walk(DocumentGenerator owner, Chance chance, int size)
    {
        private int _left = size;
        private int _ids;
        private bool _refersToFirst;
        private bool _isDoubtful;

        /// <summary>Whether what was written is valid beyond doubt: it refers to ids that are there, and no name in a value depends on the default namespace.</summary>
        public bool IsSure => !_isDoubtful && (!_refersToFirst || _ids > 0);

        /// <summary>Writes what a pattern asks for into an element; false where that cannot be done.</summary>
        public bool Write(SimplePattern pattern, XElement into, int depth)
        {
            switch (pattern)
            {
                case SimpleEmpty:
                    return true;
                case SimpleText:
                    into.Add(new XText(chance.Of(["", "t", " ", "some text ", "é𝒳", "1"])));
                    return true;
                case SimpleChoice choice:
                    return Write(Choose(choice.Operands, depth), into, depth);
                case SimpleGroup group:
                    return group.Operands.All(o => Write(o, into, depth));
                case SimpleInterleave interleave:
                    return Interleave(interleave.Operands, into, depth);
                case SimpleOneOrMore some:
                    return Repeat(some, into, depth);
                case SimpleRef reference:
                    return Element(owner._grammar.Elements[reference.Element], into, depth);
                case SimpleAttribute attribute:
                    return Attribute(attribute, into);
                case SimpleData or SimpleValue or SimpleList:
                    into.Add(new XText(Text(pattern, into)));
                    return true;
                default:
                    return false;
            }
        }

        private SimplePattern Choose(ImmutableArray<SimplePattern> operands, int depth, bool inList = false)
        {
            bool hurry = _left <= 0;
            int least = operands.Min(o => owner._heights.Of(o, inList));
            int limit = hurry ? least : Math.Max(depth, least);
            List<SimplePattern> possible = [.. operands.Where(o => owner._heights.Of(o, inList) <= limit)];
            return hurry && possible.Find(o => o is SimpleEmpty) is { } nothing ? nothing : chance.Of(possible);
        }

        private bool Repeat(SimpleOneOrMore some, XElement into, int depth)
        {
            if (!Write(some.Operand, into, depth))
            {
                return false;
            }

            // An attribute can repeat only under another name; one more is enough.
            while (_left > 0 && owner._heights.Of(some.Operand) < depth && some.Operand is not SimpleAttribute && chance.OneIn(2))
            {
                if (!Write(some.Operand, into, depth))
                {
                    return false;
                }
            }

            if (some.Operand is SimpleAttribute attribute && chance.OneIn(2))
            {
                // Where no other name is found, one attribute stays.
                _ = Attribute(attribute, into);
            }

            return true;
        }

        // What the operands write is mixed, each keeping its order.
        private bool Interleave(ImmutableArray<SimplePattern> operands, XElement into, int depth)
        {
            List<Queue<XNode>> parts = [];
            foreach (SimplePattern operand in operands)
            {
                XElement part = new("part", into.Attributes());
                if (!Write(operand, part, depth))
                {
                    return false;
                }

                into.ReplaceAttributes(part.Attributes());
                parts.Add(new Queue<XNode>(part.Nodes()));
            }

            for (parts.RemoveAll(p => p.Count == 0); parts.Count > 0; parts.RemoveAll(p => p.Count == 0))
            {
                XNode node = chance.Of(parts).Dequeue();
                node.Remove();
                into.Add(node);
            }

            return true;
        }

        private bool Element(SimpleElement pattern, XElement into, int depth)
        {
            _left--;
            if (owner._names.Of(pattern.Name, chance) is not { } name)
            {
                return false;
            }

            XElement element = new(name);
            if (!Write(pattern.Content, element, depth - 1))
            {
                return false;
            }

            if (element.HasElements && chance.OneIn(3))
            {
                Indent(element);
            }

            into.Add(element);
            return true;
        }

        // White space beside elements is as nothing, wherever no text is (section 6.2.7).
        private void Indent(XElement element)
        {
            foreach (XElement child in element.Elements().ToList())
            {
                child.AddBeforeSelf(new XText("\n  "));
            }

            if (chance.OneIn(2))
            {
                element.Add(new XText("\n"));
            }
        }

        private bool Attribute(SimpleAttribute pattern, XElement into)
        {
            for (int attempt = 0; attempt < 4; attempt++)
            {
                if (owner._names.Of(pattern.Name, chance) is { } name && into.Attribute(name) is null && name.NamespaceName != XNamespace.Xmlns)
                {
                    into.Add(new XAttribute(name, Text(pattern.Value, into)));
                    return true;
                }
            }

            return false;
        }

        private string Text(SimplePattern pattern, XElement place, bool inList = false)
        {
            switch (pattern)
            {
                case SimpleText:
                    return chance.Of(["", "v", "1", " two words "]);
                case SimpleEmpty:
                    return chance.OneIn(4) ? " " : "";
                case SimpleList list:
                    string tokens = Text(list.Operand, place, inList: true);
                    return chance.OneIn(4) ? $"\t{tokens}  " : tokens;
                case SimpleChoice choice:
                    return Text(Choose(choice.Operands, 1, inList), place, inList);
                case SimpleGroup group:
                    return string.Join(' ', group.Operands.Select(o => Text(o, place, inList)));
                case SimpleOneOrMore some:
                    string first = Text(some.Operand, place, inList);
                    return chance.OneIn(3) ? $"{first}  {Text(some, place, inList)}" : first;
                default:
                    return Value(pattern, place, inList);
            }
        }

        private string Value(SimplePattern pattern, XElement place, bool inList)
        {
            switch (owner._values.IdKindOf(pattern))
            {
                case IdKind.Id:
                    _ids++;
                    return string.Create(CultureInfo.InvariantCulture, $"id{_ids}");
                case IdKind.IdRef or IdKind.IdRefs:
                    _refersToFirst = true;
                    return "id1";
                default:
                    string value = chance.Of(owner._values.Of(pattern, inList));
                    _isDoubtful |= pattern is SimpleData { Except: { } except } && HasName(except);
                    if (pattern is SimpleValue { Type.Name: "QName" } constant)
                    {
                        Bind(constant, value.Trim(' ', '\t', '\n', '\r'), place);
                    }

                    return value;
            }
        }

        private static bool HasName(SimplePattern pattern) => pattern switch
        {
            SimpleChoice choice => choice.Operands.Any(HasName),
            SimpleData { Except: { } except } => HasName(except),
            SimpleValue value => value.Type.Name == "QName",
            _ => false,
        };

        // A QName that a schema names means the namespaces of the schema.
        private void Bind(SimpleValue constant, string value, XElement place)
        {
            int colon = value.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && constant.Context.Prefixes.GetValueOrDefault(value[..colon]) is { Length: > 0 } bound)
            {
                place.SetAttributeValue(XNamespace.Xmlns + value[..colon], bound);
            }

            _isDoubtful |= colon < 0;
        }
    }
}
