// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Odd.Emission.Documentation.Html;
using TeiEdition.Xml.Names;

namespace TeiEdition.Odd.Emission.Documentation.Prose;

/// <summary>Turns lists and tables into HTML. For one thread.</summary>
/// <param name="page">The page.</param>
internal sealed class TableWriter(PageContext page)
{
    /// <summary>Writes a list or a table.</summary>
    /// <param name="element"><c>list</c>, <c>listBibl</c> or <c>table</c>.</param>
    public XElement Write(XElement element)
    {
        XElement written = element.Name.LocalName == "table" ? Table(element)
            : element.Elements(TeiNames.Tei + "label").Any() ? Glossary(element)
            : List(element);
        XElement? head = element.Element(TeiNames.Tei + "head");
        return head is null || written.Name.LocalName == "table" ? Scrolled(written) : H.El("div", H.El("p.caption", page.Prose.Line(head)), written);
    }

    private static XElement Scrolled(XElement written) =>
        written.Name.LocalName == "table" ? H.El("div.scroll", H.At("tabindex", "0"), written) : written;

    private XElement List(XElement list)
    {
        string kind = $"{list.Attribute("type")?.Value} {list.Attribute("rend")?.Value}";
        bool ordered = kind.Contains("order", StringComparison.Ordinal) || kind.Contains("number", StringComparison.Ordinal);
        return H.El(ordered ? "ol" : "ul", list.Elements().Where(e => e.Name.LocalName != "head").Select(i => H.El("li", H.At("id", page.IdOf(i)), page.Prose.Flow(i))));
    }

    private XElement Glossary(XElement list) => H.El("dl", list.Elements().Where(e => e.Name.LocalName != "head").Select(i =>
        H.El(i.Name.LocalName is "label" or "headLabel" ? "dt" : "dd", H.At("id", page.IdOf(i)), i.Name.LocalName == "label" ? page.Prose.Line(i) : page.Prose.Flow(i))));

    private XElement Table(XElement table)
    {
        List<XElement> rows = [.. table.Elements(TeiNames.Tei + "row")];
        List<XElement> heads = [.. rows.TakeWhile(IsHead)];
        XElement? head = table.Element(TeiNames.Tei + "head");
        return H.El("table",
            head is null ? null : H.El("caption", page.Prose.Line(head)),
            heads.Count == 0 ? null : H.El("thead", heads.Select(r => Row(r, "col"))),
            H.El("tbody", rows.Skip(heads.Count).Select(r => Row(r, "row"))));
    }

    private XElement Row(XElement row, string scope) => H.El("tr", row.Elements(TeiNames.Tei + "cell").Select(cell =>
    {
        bool isHead = scope == "col" || cell.Attribute("role")?.Value == "label";
        return H.El(isHead ? "th" : "td",
            isHead ? H.At("scope", scope) : null,
            Span("rowspan", cell.Attribute("rows")?.Value),
            Span("colspan", cell.Attribute("cols")?.Value),
            page.Prose.Flow(cell));
    }));

    private static bool IsHead(XElement row) =>
        row.Attribute("role")?.Value == "label" || (row.HasElements && row.Elements(TeiNames.Tei + "cell").All(c => c.Attribute("role")?.Value == "label"));

    private static XAttribute? Span(string name, string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 1 and < 1000
            ? new XAttribute(name, number.ToString(CultureInfo.InvariantCulture))
            : null;
}
