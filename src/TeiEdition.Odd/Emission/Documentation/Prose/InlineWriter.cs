// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>Turns what stands in a line of prose into HTML. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class InlineWriter(PageContext page)
{
    /// <summary>Writes a node.</summary>
    /// <param name="node">Text or an element; others are nothing.</param>
    public IEnumerable<object> Write(XNode node)
    {
        if (node is XText text)
        {
            return [text.Value];
        }

        if (node is not XElement element)
        {
            return [];
        }

        XElement? written = element.Name.NamespaceName is TeiNames.TeiNamespace or TeiNames.ExamplesNamespace ? Tei(element) : H.El("span", Line(element));
        if (written is not null && page.IdOf(element) is { } id && written.Attribute("id") is null)
        {
            written.Add(new XAttribute("id", id));
        }

        return written is null ? [] : [written];
    }

    private XElement? Tei(XElement element) => element.Name.LocalName switch
    {
        "gi" => Code("code.gi", page.Element(element.Value.Trim()), $"<{element.Value.Trim()}>"),
        "att" => H.El("code.att", "@" + element.Value.Trim()),
        "val" => H.El("code.val", $"\"{element.Value.Trim()}\""),
        "tag" => H.El("code.tag", Tag(element)),
        "ident" => Code("code", page.Anything(element.Value.Trim()), element.Value),
        "code" or "kw" or "eg" or "egXML" => H.El("code", element.Name.LocalName == "egXML" ? element.Value.Trim() : element.Value),
        "ref" => Reference(element, Line(element)),
        "ptr" => Reference(element, [PointerText(element)]),
        "emph" or "term" or "mentioned" or "foreign" => H.El(element.Name.LocalName == "emph" ? "em" : "i", Lang(element), Line(element)),
        "hi" => H.El(HighlightOf(element), Lang(element), Line(element)),
        "q" or "quote" or "soCalled" => H.El("q", Lang(element), Line(element)),
        "title" => H.El(element.Attribute("level")?.Value is "a" or "u" ? "q" : "cite", Lang(element), Line(element)),
        "abbr" => H.El("abbr", Line(element)),
        "lb" => H.El("br"),
        "formula" => H.El("code", element.Value),
        "graphic" or "media" => Picture(element),
        "choice" => H.El("span", element.Elements().FirstOrDefault() is { } first ? Line(first) : null),
        "desc" or "figDesc" => H.El("span", Line(element)),
        "note" when Blocks.IsFootnote(element) => Note(element),
        "specDesc" => Code("code.gi", page.Anything(Key(element)), Key(element)),
        "index" or "anchor" or "milestone" or "pb" => H.El("span"),
        _ => H.El("span", Lang(element), Line(element)),
    };

    private static string Key(XElement element) => element.Attribute("key")?.Value ?? "";

    private List<object> Line(XElement element) => page.Prose.Line(element);

    private XAttribute? Lang(XElement element) =>
        element.Attribute(TeiNames.XmlLang) is null ? null : H.At("lang", page.Languages.Mark(element));

    private static XElement Code(string kind, string? id, string text)
    {
        XElement code = H.El(kind, text);
        return id is null ? code : H.El("a", H.At("href", "#" + id), code);
    }

    private static string Tag(XElement element)
    {
        string text = element.Value.Trim();
        return element.Attribute("type")?.Value switch
        {
            "end" => $"</{text}>",
            "empty" => $"<{text}/>",
            "pi" => $"<?{text}?>",
            "comment" => $"<!--{text}-->",
            _ => $"<{text}>",
        };
    }

    private static string HighlightOf(XElement element) => element.Attribute("rend")?.Value switch
    {
        { } rend when rend.Contains("bold", StringComparison.OrdinalIgnoreCase) => "b",
        "sub" or "subscript" => "sub",
        "sup" or "superscript" => "sup",
        "code" or "typewriter" => "code",
        _ => "i",
    };

    // A pointer into the page; else into the Guidelines, whose chapters have two capital letters; else to the web; else no link at all.
    private XElement Reference(XElement element, List<object> content)
    {
        string target = (element.Attribute("target")?.Value ?? "").Trim(' ', '\t', '\r', '\n').Split(' ')[0];
        if (target.StartsWith('#'))
        {
            return page.Target(target[1..]) is { } id ? H.El("a", H.At("href", "#" + id), content) : Guidelines(target[1..], content);
        }

        string? safe = SafeLink.Of(target);
        return safe is null ? H.El("span", content) : H.El("a", H.At("href", safe), H.At("rel", "external noreferrer"), content);
    }

    private XElement Guidelines(string id, List<object> content)
    {
        bool isChapter = id.Length >= 2 && char.IsAsciiLetterUpper(id[0]) && char.IsAsciiLetterUpper(id[1]) && id.All(char.IsAsciiLetterOrDigit);
        string? address = isChapter && page.Options.GuidelinesUri is { } guidelines ? SafeLink.Of($"{guidelines}{id[..2]}.html#{id}") : null;
        return address is null ? H.El("span", content) : H.El("a", H.At("href", address), H.At("rel", "external noreferrer"), content);
    }

    private string PointerText(XElement pointer)
    {
        string target = (pointer.Attribute("target")?.Value ?? "").Trim();
        if (target.StartsWith('#') && page.Holder(target[1..])?.Element(TeiNames.Tei + "head") is { } head)
        {
            return string.Join(' ', head.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }

        return target.TrimStart('#');
    }

    private XElement Picture(XElement graphic)
    {
        XElement? described = graphic.Element(TeiNames.Tei + "desc");
        string url = graphic.Attribute("url")?.Value ?? "";
        List<object> content = [$"{page.Words["picture"]}: ", described is null ? url : H.El("span", Line(described))];
        return SafeLink.Of(url) is { } safe ? H.El("a.picture", H.At("href", safe), H.At("rel", "external noreferrer"), content) : H.El("span.picture", content);
    }

    private XElement Note(XElement note)
    {
        int number = page.Prose.Notes.Count + 1;
        string text = number.ToString(CultureInfo.InvariantCulture);
        string here = page.Ids.Take("noteref-" + text);
        string there = page.IdOf(note) ?? page.Ids.Take("note-" + text);
        XElement item = H.El("li", H.At("id", there));
        page.Prose.Notes.Add(item);
        item.Add(page.Prose.Flow(note));
        item.Add(" ", H.El("a", H.At("href", "#" + here), H.At("aria-label", page.Words["back"]), "↩"));
        return H.El("sup", H.El("a", H.At("id", here), H.At("href", "#" + there), text));
    }
}
