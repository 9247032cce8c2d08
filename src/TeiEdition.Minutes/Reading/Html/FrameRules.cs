// SPDX-License-Identifier: MIT
using System.Globalization;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What an element makes of the text in it. Stateless but for the lists that it counts; for one thread.</summary>
/// <param name="tables">The page's tables.</param>
internal sealed class FrameRules(HtmlTables tables)
{
    /// <summary>The frame for an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="css">Its declarations.</param>
    /// <param name="parent">The frame round it.</param>
    /// <param name="isBlock">Whether it stands apart from the text round it.</param>
    public HtmlFrame Enter(IElement element, CssDeclarations css, HtmlFrame parent, bool isBlock)
    {
        HtmlList? list = List(element, css, parent);
        HtmlBlockContext context = Context(element, css, parent);
        bool keepsLines = css.KeepsLines ?? (context.KeepsLines || HtmlNames.Preformatted.Contains(element.LocalName));
        return parent with
        {
            Context = context.WithLines(keepsLines),
            Style = ((parent.Style | HtmlNames.Looks.GetValueOrDefault(element.LocalName)) & ~css.Off) | css.On,
            List = list,
            IsBlock = isBlock,
            RevisionStart = null,
            Note = null,
        };
    }

    private static HtmlList? List(IElement element, CssDeclarations css, HtmlFrame parent) => element.LocalName switch
    {
        "ol" or "ul" or "menu" or "dir" => new HtmlList(element, css.ListStyle, (parent.List?.Depth ?? 0) + 1),
        _ => parent.List,
    };

    private HtmlBlockContext Context(IElement element, CssDeclarations css, HtmlFrame parent)
    {
        if (!parent.IgnoresCells && tables.Of(element) is { } cell)
        {
            return new HtmlBlockContext(BlockKind.Cell, cell: cell);
        }

        HtmlBlockContext outer = parent.Context;
        if (HeadingLevel(element) is { } level)
        {
            return outer.Kind == BlockKind.Cell ? outer : new HtmlBlockContext(BlockKind.Heading, level);
        }

        if (element.LocalName == "li")
        {
            string? marker = parent.List?.Marker(element);
            return new HtmlBlockContext(outer.Kind == BlockKind.Cell ? BlockKind.Cell : BlockKind.ListItem, parent.List?.Depth ?? 1, marker, outer.Cell);
        }

        return element.LocalName switch
        {
            _ when css.WordListLevel > 0 && element.LocalName == "p" && outer.Kind == BlockKind.Paragraph =>
                new HtmlBlockContext(BlockKind.ListItem, css.WordListLevel),
            _ when IsPageBreak(element) && HtmlNames.Blocks.Contains(element.LocalName) => new HtmlBlockContext(BlockKind.PageNumber),
            "td" or "th" or "dt" or "dd" => new HtmlBlockContext(BlockKind.Paragraph),
            _ => outer,
        };
    }

    private static bool IsPageBreak(IElement element) =>
        element.GetAttribute("role") == "doc-pagebreak" || element.GetAttribute("epub:type") == "pagebreak";

    private static int? HeadingLevel(IElement element)
    {
        if (HtmlNames.Headings.TryGetValue(element.LocalName, out int level))
        {
            return level;
        }

        if (element.GetAttribute("role") == "heading")
        {
            bool read = int.TryParse(element.GetAttribute("aria-level"), NumberStyles.None, CultureInfo.InvariantCulture, out int said);
            return read && said is >= 1 and <= 9 ? said : 2;
        }

        // Word's own names of styles.
        return element.LocalName == "p" ? element.ClassName switch
        {
            "MsoTitle" => 1,
            "MsoSubtitle" => 2,
            _ => null,
        }
        : null;
    }
}
