// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Xml.Linq;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Recognition;
using TeiEdition.Minutes.Segmentation;
using TeiEdition.Xml.Names;

namespace TeiEdition.Minutes.Encoding;

/// <summary>Paragraphs to <c>p</c>, <c>list</c>, <c>table</c>, <c>stage</c> and <c>fw</c>. For one document, on one thread.</summary>
internal sealed class ParagraphsEncoder(RecognisedMinutes minutes, InlineEncoder inline, Convention convention)
{
    /// <summary>Encodes paragraphs that follow each other; items of a list and cells of a table come together.</summary>
    /// <param name="paragraphs">The paragraphs; no headings among them.</param>
    /// <param name="id">The <c>xml:id</c> of the next <c>p</c>.</param>
    public IEnumerable<XElement> Encode(IReadOnlyList<Paragraph> paragraphs, Func<XAttribute> id)
    {
        for (int i = 0; i < paragraphs.Count;)
        {
            Paragraph paragraph = paragraphs[i];
            int end = i + 1;
            while (end < paragraphs.Count && IsOneWith(paragraph, paragraphs[end]))
            {
                end++;
            }

            switch (paragraph.Kind)
            {
                case ParagraphKind.Item:
                    yield return List([.. paragraphs.Skip(i).Take(end - i)], 1);
                    break;
                case ParagraphKind.Cell:
                    yield return Table([.. paragraphs.Skip(i).Take(end - i)]);
                    break;
                case ParagraphKind.Stage:
                    yield return Stage(paragraph);
                    break;
                case ParagraphKind.Furniture:
                    yield return Element("fw", new XAttribute("type", paragraph.FurnitureType ?? "header"), Content(paragraph));
                    break;
                default:
                    yield return Element("p", id(), Content(paragraph));
                    break;
            }

            i = end;
        }
    }

    /// <summary>The content of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<XNode> Content(Paragraph paragraph) => inline.Encode(minutes.Texts[paragraph.Text]);

    private static XElement Element(string name, params object?[] content) => new(TeiNames.Tei + name, content);

    private static bool IsOneWith(Paragraph first, Paragraph next) => first.Kind == next.Kind && first.Kind switch
    {
        // A list has printed numbers throughout, or none.
        ParagraphKind.Item => first.Label is null == next.Label is null,
        ParagraphKind.Cell => first.Cell?.Table == next.Cell?.Table,
        _ => false,
    };

    // Items that are deeper than the list stand in a list inside the item before them.
    private XElement List(Paragraph[] items, int level)
    {
        XElement list = Element("list", items[0].Marker is { } mark && mark.Any(char.IsLetterOrDigit) ? new XAttribute("rend", "numbered") : null);
        for (int i = 0; i < items.Length;)
        {
            int end = i + 1;
            while (end < items.Length && items[end].Level > Math.Max(level, items[i].Level))
            {
                end++;
            }

            if (items[i].Label is { } label)
            {
                list.Add(Element("label", SourceSpan.Node(label, 0, label.Length)));
            }

            XElement item = Element("item", items[i].Marker is { } marker ? new XAttribute("n", marker) : null, Content(items[i]));
            if (end > i + 1)
            {
                item.Add(List(items[(i + 1)..end], items[i].Level + 1));
            }

            list.Add(item);
            i = end;
        }

        return list;
    }

    private XElement Table(Paragraph[] cells) => Element("table", cells
        .GroupBy(c => c.Cell?.Row ?? 1)
        .Select(row => Element("row", row
            .GroupBy(c => c.Cell?.Column ?? 1)
            .Select(cell => Element(
                "cell",
                cell.First().Cell is { Columns: > 1 } wide ? new XAttribute("cols", wide.Columns.ToString(CultureInfo.InvariantCulture)) : null,
                cell.Count() == 1 ? Content(cell.First()) : cell.Select(c => Element("p", Content(c))))))));

    private XElement Stage(Paragraph paragraph)
    {
        List<XNode> content = [.. Content(paragraph)];

        // Wholly in brackets or parentheses, it is that stage direction, note or gap itself.
        if (content is [XElement { Name.LocalName: "stage" or "note" or "gap" or "pb" } only])
        {
            return only;
        }

        if (content is [XElement { Name.LocalName: "stamp" or "choice" }])
        {
            return Element("p", content);
        }

        string first = paragraph.Text.Text.TrimStart('(', '[').Split(' ', ')', ']', '.', ',')[0];
        bool known = convention.StageWords.TryGetValue(first, out string? type);
        return Element(
            "stage",
            new XAttribute("type", paragraph.StageType ?? type ?? "business"),
            InlineEncoder.Judged(known ? Certainty.High : Certainty.Medium),
            content);
    }
}
