// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>
/// Turns the prose of an ODD into HTML: blocks here, what stands in a line in <see cref="InlineWriter"/>. An element that it does
/// not know is written as what its content is, so that no text is lost. For one thread.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class ProseWriter(PageContext page)
{
    private readonly InlineWriter _inlines = new(page);
    private readonly TableWriter _tables = new(page);
    private readonly DeclarationBlocks _declarations = new(page);
    private int _depth;

    /// <summary>The headings so far, in their order.</summary>
    public List<Heading> Headings { get; } = [];

    /// <summary>The notes so far, each as an item of a list.</summary>
    public List<XElement> Notes { get; } = [];

    /// <summary>Writes the divisions of a text, and what stands between them.</summary>
    /// <param name="parent">An element with divisions.</param>
    /// <param name="number">The number of the division around, with a full stop behind; empty for none.</param>
    /// <param name="isNumbered">Whether the divisions have numbers.</param>
    public List<object> Divisions(XElement parent, string number, bool isNumbered)
    {
        List<object> written = [];
        int count = 0;
        foreach (XNode node in parent.Nodes())
        {
            if (node is XElement element && IsDivision(element))
            {
                count += element.Elements(TeiNames.Tei + "head").Any() ? 1 : 0;
                string own = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{number}{count}") : "";
                written.Add(Division(element, own));
            }
            else if (node is XElement other && other.Name != TeiNames.Tei + "head")
            {
                written.AddRange(Block(other));
            }
            else if (node is XText text && !text.Value.AsSpan().Trim(" \t\r\n").IsEmpty)
            {
                written.Add(H.El("p", text.Value));
            }
        }

        return written;
    }

    /// <summary>Writes what may stand where HTML allows both: paragraphs where the element has blocks, else a line.</summary>
    /// <param name="element">The element; only its content is written.</param>
    public List<object> Flow(XElement element)
    {
        if (!Blocks.HasBlock(element))
        {
            return Line(element);
        }

        List<object> written = [];
        List<object> line = [];
        foreach (XNode node in element.Nodes())
        {
            if (node is XElement child && Blocks.IsBlock(child))
            {
                Flush(line, written);
                written.AddRange(Block(child));
            }
            else
            {
                line.AddRange(_inlines.Write(node));
            }
        }

        Flush(line, written);
        return written;
    }

    /// <summary>Writes the content of an element as a line; blocks in it become lines, too.</summary>
    /// <param name="element">The element.</param>
    public List<object> Line(XElement element) => Deeper(element, () => [.. element.Nodes().SelectMany(_inlines.Write)]);

    /// <summary>Writes one element as a part of a line.</summary>
    /// <param name="element">The element.</param>
    public IEnumerable<object> Inline(XElement element) => _inlines.Write(element);

    /// <summary>Writes one element that stands as a block.</summary>
    /// <param name="element">The element.</param>
    public List<object> Block(XElement element) => Deeper(element, () =>
    {
        List<object> written = element.Name.NamespaceName is TeiNames.TeiNamespace or TeiNames.ExamplesNamespace ? Tei(element) : [H.El("div", Flow(element))];
        if (element.Name.LocalName != "constraintSpec" && page.IdOf(element) is { } id && written.OfType<XElement>().FirstOrDefault() is { } first && first.Attribute("id") is null)
        {
            first.Add(new XAttribute("id", id));
        }

        return written;
    });

    private List<object> Tei(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "p" or "ab" or "l" or "docAuthor" or "docDate" or "byline":
                return Blocks.HasBlock(element) ? Flow(element) : [H.El("p", Lang(element), Line(element))];
            case "egXML":
                return [page.Code.Example(element)];
            case "eg":
                return [H.El("pre", H.At("tabindex", "0"), H.El("code", element.Value.Trim('\n', '\r')))];
            case "list" or "table" or "listBibl":
                return [_tables.Write(element)];
            case "head":
                return [H.El("p.caption", Line(element))];
            case "figure":
                return [Figure(element)];
            case "quote" or "cit" or "epigraph" or "lg" or "argument":
                return [H.El("blockquote", Lang(element), Flow(element))];
            case "note":
                return [H.El("aside", H.At("role", "note"), Flow(element))];
            case "divGen":
                return [];
            case "div":
                return [Division(element, "")];
            default:
                return _declarations.Write(element) ?? [H.El("div", Flow(element))];
        }
    }

    private XElement Division(XElement division, string number)
    {
        XElement? head = division.Element(TeiNames.Tei + "head");
        string id = page.IdOf(division) ?? page.Ids.Take(number.Length == 0 ? "section" : "section-" + number);
        XElement section = H.El("section", H.At("id", id), Lang(division));
        if (head is not null)
        {
            int level = Math.Clamp(division.Ancestors().Count(IsDivision) + 2, 2, 6);
            List<object> title = Line(head);
            Headings.Add(new Heading(level, id, number, PlainText(head)));
            section.Add(H.El(string.Create(CultureInfo.InvariantCulture, $"h{level}"), number.Length == 0 ? null : H.El("span.number", number + " "), title));
        }

        section.Add(Deeper(division, () => Divisions(division, number.Length == 0 ? "" : number + ".", number.Length > 0)));
        return section;
    }

    // No picture is loaded from anywhere; its description stands in its place.
    private XElement Figure(XElement figure)
    {
        XElement? head = figure.Element(TeiNames.Tei + "head");
        List<object> content = [.. figure.Elements().Where(e => e != head).SelectMany(e => Blocks.IsBlock(e) ? Block(e) : [H.El("p", _inlines.Write(e))])];
        return H.El("figure", content, head is null ? null : H.El("figcaption", Line(head)));
    }

    private List<object> Deeper(XElement element, Func<List<object>> write)
    {
        if (_depth >= page.Options.MaxDepth)
        {
            return [element.Value];
        }

        _depth++;
        List<object> written = write();
        _depth--;
        return written;
    }

    private XAttribute? Lang(XElement element) =>
        element.Attribute(TeiNames.XmlLang) is null ? null : H.At("lang", page.Languages.Mark(element));

    private static void Flush(List<object> line, List<object> written)
    {
        if (line.Exists(o => o is not string text || !text.AsSpan().Trim(" \t\r\n").IsEmpty))
        {
            written.Add(H.El("p", line.ToArray()));
        }

        line.Clear();
    }

    private static string PlainText(XElement head) =>
        string.Join(' ', head.Value.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsDivision(XElement element) =>
        element.Name.NamespaceName == TeiNames.TeiNamespace
        && element.Name.LocalName is "div" or "div1" or "div2" or "div3" or "div4" or "div5" or "div6" or "div7";
}
