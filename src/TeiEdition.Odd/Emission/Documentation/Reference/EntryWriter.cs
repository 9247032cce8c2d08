// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Model;
using TeiEdition.Odd.Model.Content;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Reference;

/// <summary>Writes the description of one element, class, macro or datatype. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class EntryWriter(PageContext page)
{
    private readonly DescriptionParts _parts = new(page);
    private readonly AttributeWriter _attributes = new(page);
    private readonly CompactContent _content = new(page);

    /// <summary>Describes an element.</summary>
    /// <param name="element">The element.</param>
    public XElement Element(ElementSpec element)
    {
        ElementContent content = page.Content.Of(element.Ident);
        XElement entry = Entry(element, $"<{element.Name}>");
        List<XElement> facts = [.. Facts(element)];
        Add(facts, "memberOf", Links((element.Classes?.Members ?? []).Select(m => m.Key).Where(k => page.Model.FindClass(k)?.Type != ClassType.Atts), page.Class));
        Add(facts, "containedBy", Parents(element));
        Add(facts, "mayContain", Children(content));
        entry.Add(H.El("dl.facts", facts));
        Part(entry, "attributes", _attributes.Own(element.Attributes, null));
        Part(entry, "inherited", _attributes.Inherited(element.Classes, element.Attributes, element.DeletedAttributes));
        Part(entry, "content", _content.Write(element.Content));
        Finish(entry, element);
        return entry;
    }

    /// <summary>Describes a class.</summary>
    /// <param name="declaring">The class.</param>
    public XElement Class(ClassSpec declaring)
    {
        XElement entry = Entry(declaring, declaring.Name);
        List<XElement> facts = [.. Facts(declaring)];
        Add(facts, "memberOf", Links((declaring.Classes?.Members ?? []).Select(m => m.Key), page.Class));
        IEnumerable<string> members = declaring.Type == ClassType.Atts ? page.Content.UsersOf(declaring.Ident) : declaring.Members;
        Add(facts, "members", Links(members, i => page.Element(i) ?? page.Class(i)));
        if (declaring.Type != ClassType.Atts)
        {
            Add(facts, "usedBy", Users(declaring.Ident));
        }

        entry.Add(H.El("dl.facts", facts));
        Part(entry, "attributes", _attributes.Own(declaring.Attributes, declaring.Ident));
        Part(entry, "inherited", declaring.Type == ClassType.Atts ? _attributes.Inherited(declaring.Classes, declaring.Attributes, declaring.DeletedAttributes) : null);
        Finish(entry, declaring);
        return entry;
    }

    /// <summary>Describes a macro or datatype.</summary>
    /// <param name="specification">The macro or datatype.</param>
    /// <param name="content">What it stands for.</param>
    public XElement Definition(Specification specification, ContentModel? content)
    {
        XElement entry = Entry(specification, specification.Name);
        List<XElement> facts = [.. Facts(specification)];
        Add(facts, "usedBy", Users(specification.Ident));
        entry.Add(H.El("dl.facts", facts));
        Part(entry, "definition", _content.Write(content));
        Finish(entry, specification);
        return entry;
    }

    /// <summary>Writes rules.</summary>
    /// <param name="constraints">The rules.</param>
    public IEnumerable<XElement> Constraints(ImmutableArray<ConstraintSpec> constraints) => _attributes.Constraints(constraints) ?? [];

    private XElement Entry(Specification specification, string title) => H.El("section.entry",
        H.El("h3", H.El("code", title), _parts.Gloss(specification)),
        _parts.Warnings(specification),
        _parts.Description(specification).ToList() is { Count: > 0 } description ? H.El("p.lead", description) : null);

    private IEnumerable<XElement> Facts(Specification specification)
    {
        if (specification.Module is { } module)
        {
            yield return Fact("module", [module]);
        }

        if (specification is ElementSpec && specification.Namespace is { } ns && ns != TeiNames.TeiNamespace)
        {
            yield return Fact("namespace", [H.El("code", ns.Length == 0 ? "\"\"" : ns)]);
        }
    }

    private object[] Parents(ElementSpec element)
    {
        object? root = page.Model.Schema.Start.Contains(element.Ident) ? page.Words["documentElement"] + " " : null;
        ImmutableArray<string> parents = page.Content.ParentsOf(element.Ident);
        return [root ?? "", parents.IsEmpty ? root is null ? page.Words["nowhere"] : "" : Links(parents, page.Element)];
    }

    private List<object> Children(ElementContent content)
    {
        if (content.IsEmpty)
        {
            return [page.Words["nothing"]];
        }

        List<object> parts = [];
        if (content.HasText)
        {
            parts.Add(H.El("i", page.Words["characterData"]));
        }

        if (content.HasAny)
        {
            parts.Add(H.El("i", page.Words["anyElement"]));
        }

        parts.AddRange(content.Elements.Select(e => (object)H.LinkTo(page.Element(e), e)));
        return [.. H.Join(parts, " ")];
    }

    private List<object> Users(string ident) => Links(page.Content.UsersOf(ident), page.Anything);

    private static List<object> Links(IEnumerable<string> idents, Func<string, string?> id) =>
        [.. H.Join(idents.OrderBy(i => i, StringComparer.OrdinalIgnoreCase).ThenBy(i => i, StringComparer.Ordinal).Select(i => (object)H.LinkTo(id(i), i)), " ")];

    private void Finish(XElement entry, Specification specification)
    {
        Part(entry, "rules", _attributes.Constraints(specification.Constraints));
        Part(entry, "notes", _parts.Remarks(specification));
        Part(entry, "examples", _parts.Examples(specification));
        Part(entry, "seeAlso", _parts.Places(specification).ToList() is { Count: > 0 } places ? H.El("p", places) : null);
    }

    private void Part(XElement entry, string key, object? content)
    {
        object?[] all = content is IEnumerable<object> several ? [.. several] : [content];
        if (all.Any(o => o is not null))
        {
            entry.Add(H.El("div.part", H.El("h4", page.Words[key]), all));
        }
    }

    private void Add(List<XElement> facts, string key, IReadOnlyCollection<object> content)
    {
        if (content.Count > 0)
        {
            facts.Add(Fact(key, content));
        }
    }

    private XElement Fact(string key, IEnumerable<object> content) => H.El("div", H.El("dt", page.Words[key]), H.El("dd", content));
}
