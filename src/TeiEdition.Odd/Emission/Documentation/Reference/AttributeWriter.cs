// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>Writes the attributes of elements and classes: those declared there in full, those from classes in a table. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class AttributeWriter(PageContext page)
{
    private readonly DescriptionParts _parts = new(page);
    private readonly CompactContent _content = new(page);

    /// <summary>Writes the attributes that an element or class declares itself.</summary>
    /// <param name="attributes">The list.</param>
    /// <param name="declaring">The ident of the class that declares them; null for an element.</param>
    /// <returns>A list of definitions; null where there are none.</returns>
    public XElement? Own(AttList attributes, string? declaring) =>
        attributes.Items.IsEmpty ? null : H.El("dl.attributes", attributes.Items.SelectMany(i => Item(i, declaring)));

    /// <summary>Writes the attributes that come from classes.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="own">The attributes declared there itself, which come before.</param>
    /// <param name="deleted">The names of those that are not there.</param>
    /// <returns>A table; null where there are none.</returns>
    public XElement? Inherited(ClassList? classes, AttList own, ImmutableArray<string> deleted)
    {
        OrderedDictionary<string, (ClassSpec Class, AttDef Attribute)> found = new(StringComparer.Ordinal);
        HashSet<string> without = new(deleted, StringComparer.Ordinal);
        without.UnionWith(own.Definitions.Select(a => a.Ident));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (MemberOf member in classes?.Members ?? [])
        {
            Gather(member.Key, without, seen, found);
        }

        return found.Count == 0 ? null : H.El("table.inherited",
            H.El("thead", H.El("tr", Heads("attribute", "values", "through"))),
            H.El("tbody", found.Values.OrderBy(f => f.Attribute.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Attribute.Name, StringComparer.Ordinal).Select(Row)));
    }

    private IEnumerable<XElement> Heads(params string[] keys) => keys.Select(k => H.El("th", H.At("scope", "col"), page.Words[k]));

    private void Gather(string ident, HashSet<string> without, HashSet<string> seen, OrderedDictionary<string, (ClassSpec Class, AttDef Attribute)> found)
    {
        if (page.Model.FindClass(ident) is not { Type: ClassType.Atts } declaring || !seen.Add(ident))
        {
            return;
        }

        foreach (AttDef attribute in declaring.Attributes.Definitions.Where(a => !without.Contains(a.Ident)))
        {
            found.TryAdd(attribute.Ident, (declaring, attribute));
        }

        HashSet<string> below = [.. without, .. declaring.DeletedAttributes];
        foreach (MemberOf member in declaring.Classes?.Members ?? [])
        {
            Gather(member.Key, below, seen, found);
        }
    }

    private XElement Row((ClassSpec Class, AttDef Attribute) found) => H.El("tr",
        H.El("th", H.At("scope", "row"), H.LinkTo(page.Attribute(found.Class.Ident, found.Attribute.Ident), H.El("code.att", "@" + found.Attribute.Name))),
        H.El("td", Usage(found.Attribute) is { } usage ? new object[] { usage, " " } : null, Type(found.Attribute)),
        H.El("td", H.LinkTo(page.Class(found.Class.Ident), found.Class.Ident)));

    private IEnumerable<object> Item(IAttListItem item, string? declaring) => item switch
    {
        AttDef attribute => Definition(attribute, declaring),
        AttRef reference => [H.El("dt", H.LinkTo(reference.Class is null ? null : page.Attribute(reference.Class, reference.Name), H.El("code.att", "@" + reference.Name)))],
        AttList { IsChoice: true } choice => [H.El("dt", page.Words["oneOf"]), H.El("dd", H.El("dl", choice.Items.SelectMany(i => Item(i, declaring))))],
        AttList list => list.Items.SelectMany(i => Item(i, declaring)),
        _ => [],
    };

    private IEnumerable<object> Definition(AttDef attribute, string? declaring)
    {
        yield return H.El("dt", H.At("id", declaring is null ? null : page.Attribute(declaring, attribute.Ident)), H.El("code.att", "@" + attribute.Name), _parts.Gloss(attribute), " ", Usage(attribute));
        yield return H.El("dd",
            _parts.Warnings(attribute),
            Paragraph(_parts.Description(attribute)),
            H.El("p.type", page.Words["values"] + ": ", Type(attribute), Default(attribute)),
            attribute.Values is { Items.IsEmpty: false } values ? Values(values) : null,
            Constraints(attribute.Constraints),
            _parts.Remarks(attribute),
            _parts.Examples(attribute));
    }

    private XElement? Usage(AttDef attribute) => attribute.Usage switch
    {
        Model.Usage.Required => H.El("strong.usage", page.Words["required"]),
        Model.Usage.Recommended => H.El("span.usage", page.Words["recommended"]),
        _ => null,
    };

    private IEnumerable<object> Type(AttDef attribute)
    {
        if (attribute.Values is { Type: ValListType.Closed, Items.IsEmpty: false } closed)
        {
            return H.Join(closed.Items.Select(v => (object)H.El("code", $"\"{v.Name}\"")), " | ");
        }

        return attribute.Datatype is { } datatype ? [H.El("code", _content.Datatype(datatype))] : [page.Words["text"]];
    }

    private object[]? Default(AttDef attribute) =>
        attribute.DefaultValue is { Length: > 0 } value ? [$"; {page.Words["default"]} ", H.El("code.val", $"\"{value}\"")] : null;

    private XElement Values(ValList values) => H.El("div.values",
        H.El("p", values.Type switch
        {
            ValListType.Closed => page.Words["closedValues"],
            ValListType.Semi => page.Words["semiValues"],
            _ => page.Words["openValues"],
        }),
        H.El("dl", values.Items.SelectMany(v => new object[]
        {
            H.El("dt", H.El("code.val", $"\"{v.Name}\""), _parts.Gloss(v)),
            H.El("dd", _parts.Warnings(v), _parts.Description(v), _parts.Remarks(v)),
        })));

    /// <summary>Writes rules, each with its name and description, and notes them for the list of all; null where there are none.</summary>
    /// <param name="constraints">The rules.</param>
    public IEnumerable<XElement>? Constraints(ImmutableArray<ConstraintSpec> constraints) =>
        constraints.IsEmpty ? null : constraints.Select(Constraint).ToList();

    private XElement Constraint(ConstraintSpec constraint)
    {
        XElement? declared = constraint.Rules.FirstOrDefault()?.Ancestors(TeiNames.Tei + "constraintSpec").FirstOrDefault();
        string id = (declared is null ? null : page.IdOf(declared)) is { } own && page.Rules.TrueForAll(r => r.Id != own) ? own : page.Ids.Take("rule-" + constraint.Ident);
        page.Rules.Add((id, constraint.Ident, H.El("dl", H.El("dt", H.LinkTo(id, H.El("code", constraint.Ident))), H.El("dd", _parts.Description(constraint)))));
        return H.El("div.rule", H.At("id", id),
            H.El("p", H.El("code.rulename", constraint.Ident), _parts.Gloss(constraint), " ", _parts.Description(constraint)),
            constraint.Rules.IsEmpty ? null : page.Code.Block(constraint.Rules, "schematron"));
    }

    private static XElement? Paragraph(IEnumerable<object> content)
    {
        List<object> all = [.. content];
        return all.Count == 0 ? null : H.El("p", all);
    }
}
