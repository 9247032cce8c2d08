// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Odd.Emission.Documentation.Reference;
using TeiEdition.Odd.Model;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>
/// Shows declarations where they stand in the prose: lists of descriptions (<c>specList</c>), groups, references to modules, the
/// <c>schemaSpec</c>. What they declare in full is in the reference part. For one thread.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class DeclarationBlocks(PageContext page)
{
    private readonly DescriptionParts _parts = new(page);

    /// <summary>Writes a declaration.</summary>
    /// <param name="element">Any element of TEI.</param>
    /// <returns>What stands there; null where the element is no declaration.</returns>
    public List<object>? Write(XElement element) => element.Name.LocalName switch
    {
        "specList" => [H.El("dl.specs", element.Elements(TeiNames.Tei + "specDesc").SelectMany(Described))],
        "specDesc" => [H.El("dl.specs", Described(element))],
        "specGrp" => [Group(element, Text(element.Attribute("n")?.Value) ?? page.Words["group"])],
        "schemaSpec" => [Schema(element)],
        "listRef" => [],
        _ when Line(element) is { } line => [H.El("ul.declarations", line)],
        _ => null,
    };

    private IEnumerable<object> Described(XElement specDesc)
    {
        string key = specDesc.Attribute("key")?.Value ?? "";
        Declaration? described = Find(key);
        bool isElement = page.Model.FindElement(key) is not null || described is null;
        yield return H.El("dt", H.LinkTo(page.Anything(key), H.El("code", isElement ? $"<{key}>" : key)), described is null ? null : _parts.Gloss(described));
        yield return H.El("dd", described is null ? null : H.El("p", _parts.Description(described)), AttributesOf(described, specDesc.Attribute("atts")?.Value));
    }

    private XElement? AttributesOf(Declaration? described, string? names)
    {
        AttList attributes = described switch
        {
            ElementSpec element => element.Attributes,
            ClassSpec declaring => declaring.Attributes,
            _ => AttList.Empty,
        };
        string[] wanted = (names ?? "").Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        ImmutableArray<AttDef> found = [.. attributes.Definitions.Where(a => wanted.Contains(a.Ident, StringComparer.Ordinal))];
        return found.IsEmpty ? null : H.El("dl", found.Select(a => new object[]
        {
            H.El("dt", H.El("code.att", "@" + a.Name), _parts.Gloss(a)), H.El("dd", _parts.Description(a)),
        }));
    }

    private Declaration? Find(string key) =>
        page.Model.FindElement(key) ?? page.Model.FindClass(key) ?? page.Model.FindMacro(key) ?? (Declaration?)page.Model.FindData(key);

    private XElement Group(XElement group, string title) =>
        H.El("div.group", H.At("id", page.IdOf(group)), H.El("p.caption", title), Content(group));

    // Declarations that follow each other are one list.
    private List<object> Content(XElement group)
    {
        List<object> written = [];
        List<XElement> lines = [];
        foreach (XElement child in group.Elements())
        {
            if (Line(child) is { } line)
            {
                lines.Add(line);
                continue;
            }

            Flush(lines, written);
            written.AddRange(child.Name.LocalName is "altIdent" or "gloss" or "desc" ? [] : page.Prose.Block(child));
        }

        Flush(lines, written);
        return written;
    }

    private static void Flush(List<XElement> lines, List<object> written)
    {
        if (lines.Count > 0)
        {
            written.Add(H.El("ul.declarations", lines.ToArray()));
            lines.Clear();
        }
    }

    private XElement? Line(XElement element)
    {
        string ident = element.Attribute("ident")?.Value ?? element.Attribute("key")?.Value ?? "";
        switch (element.Name.LocalName)
        {
            case "elementSpec" or "elementRef":
                return H.El("li", H.LinkTo(page.Element(ident), H.El("code", $"<{ident}>")), Mode(element));
            case "classSpec" or "classRef" or "macroSpec" or "macroRef" or "dataSpec" or "dataRef":
                return H.El("li", H.LinkTo(page.Anything(ident), H.El("code", ident)), Mode(element));
            case "moduleRef":
                return Module(element, ident);
            case "specGrpRef":
                return GroupReference(element);
            case "constraintSpec":
                return H.El("li", $"{page.Words["rules"]}: ", H.El("code", ident));
            default:
                return null;
        }
    }

    private XElement Module(XElement reference, string key)
    {
        string? include = Text(reference.Attribute("include")?.Value);
        string? except = Text(reference.Attribute("except")?.Value);
        return H.El("li", $"{page.Words["module"]} ", H.El("code", key.Length > 0 ? key : reference.Attribute("url")?.Value ?? ""),
            include is null ? null : new object[] { ": ", Names(include) },
            except is null ? null : new object[] { $" {page.Words["deleted"]} ", Names(except) });
    }

    private IEnumerable<object> Names(string names) =>
        H.Join(names.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(n => (object)H.LinkTo(page.Element(n), H.El("code", n))), " ");

    private XElement GroupReference(XElement reference)
    {
        string target = reference.Attribute("target")?.Value ?? "";
        XElement? group = target.StartsWith('#')
            ? page.Model.Schema.Document.DescendantsAndSelf(TeiNames.Tei + "specGrp").FirstOrDefault(g => g.Attribute(TeiNames.XmlId)?.Value == target[1..])
            : null;
        string title = Text(group?.Attribute("n")?.Value) ?? target.TrimStart('#');
        return H.El("li", $"{page.Words["group"]}: ", H.LinkTo(group is null ? null : page.IdOf(group), title));
    }

    private string? Mode(XElement element) => element.Attribute("mode")?.Value switch
    {
        "change" => " " + page.Words["changes"],
        "delete" => " " + page.Words["removed"],
        "replace" => " " + page.Words["replaced"],
        "add" => " " + page.Words["added"],
        _ => null,
    };

    private XElement Schema(XElement schemaSpec)
    {
        SchemaSpec schema = page.Model.Schema;
        if (schemaSpec != schema.Element)
        {
            return Group(schemaSpec, $"{page.Words["schema"]} {schemaSpec.Attribute("ident")?.Value}");
        }

        IEnumerable<object> start = H.Join(schema.Start.Select(s => (object)H.LinkTo(page.Element(s), H.El("code", $"<{s}>"))), " ");
        return H.El("div.group", H.At("id", page.IdOf(schemaSpec)),
            H.El("p.caption", $"{page.Words["schema"]} {schema.Ident}"),
            schema.Start.IsEmpty ? null : H.El("p", page.Words["startElements"] + " ", start, "."),
            H.El("p", page.Words.Fill("declarations", schema.Elements.Length, schema.Classes.Length, schema.Macros.Length, schema.DataSpecs.Length) + "."),
            Content(schemaSpec));
    }

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
