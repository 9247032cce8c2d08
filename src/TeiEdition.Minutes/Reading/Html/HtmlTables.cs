// SPDX-License-Identifier: MIT
using System.Globalization;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>
/// Tells tables that hold data from those that only lay out a page, and gives the cells their places (HTML Living Standard,
/// section 4.9.12). Lists of terms count as tables of two columns. For one page, on one thread.
/// </summary>
internal sealed class HtmlTables
{
    private const int MostColumns = 1000;
    private const int MostOpenColumns = 100;
    private const int ShortCell = 200;

    private readonly Dictionary<IElement, CellPosition> _cells = [];
    private int _tables;

    private HtmlTables()
    {
    }

    /// <summary>Looks at all tables of a page.</summary>
    public static HtmlTables Of(PageIndex index)
    {
        HtmlTables tables = new();
        foreach (IElement element in index.Elements)
        {
            if (element.LocalName == "table")
            {
                List<List<IElement>> rows = Rows(element, out bool holdsLayout);
                if (IsData(element, rows, holdsLayout, index))
                {
                    tables.Place(rows);
                }
            }
            else if (element.LocalName == "dl")
            {
                tables.PlaceTerms(element);
            }
        }

        return tables;
    }

    /// <summary>The place of a cell of a table of data, or of a term or its description; null for everything else.</summary>
    public CellPosition? Of(IElement element) => _cells.GetValueOrDefault(element);

    // The cells by rows, and whether a table, a heading or a list of terms is in one of them.
    private static List<List<IElement>> Rows(IElement table, out bool holdsLayout)
    {
        List<List<IElement>> rows = [];
        holdsLayout = false;
        DomWalk walk = new(table);
        while (walk.Next())
        {
            if (walk.Node is not IElement element || walk.IsEnd || ReferenceEquals(element, table))
            {
                continue;
            }

            switch (element.LocalName)
            {
                case "tr":
                    rows.Add([]);
                    break;
                case "td" or "th" when rows.Count > 0:
                    rows[^1].Add(element);
                    break;
                case "table":
                    holdsLayout = true;
                    walk.SkipChildren();
                    break;
                case "h1" or "h2" or "dl" or "main" or "article":
                    holdsLayout = true;
                    break;
            }
        }

        return rows;
    }

    private static bool IsData(IElement table, List<List<IElement>> rows, bool holdsLayout, PageIndex index)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        bool declared = rows.Exists(r => r.Exists(c => c.LocalName == "th"));
        int full = rows.Count(r => r.Count(c => index[c].Text > 0) >= 2);
        bool shortCells = rows.TrueForAll(r => r.TrueForAll(c => index[c].Text <= ShortCell));
        return full > 0 && !holdsLayout && (declared || full >= 2 || shortCells);
    }

    private void Place(List<List<IElement>> rows)
    {
        _tables++;
        Dictionary<int, int> open = []; // by column: how many rows the cell above still reaches down
        for (int row = 0; row < rows.Count; row++)
        {
            HashSet<int> taken = [.. open.Keys];
            int column = 1;
            Dictionary<int, int> next = open.Where(o => o.Value > 1).ToDictionary(o => o.Key, o => o.Value - 1);
            foreach (IElement cell in rows[row])
            {
                while (taken.Contains(column))
                {
                    column++;
                }

                int columns = Span(cell, "colspan");
                int down = Span(cell, "rowspan");
                _cells.TryAdd(cell, new CellPosition(_tables, row + 1, column, columns));
                for (int i = 0; i < columns && down > 1 && column + i <= MostOpenColumns; i++)
                {
                    next[column + i] = down - 1;
                }

                column += columns;
            }

            open = next;
        }
    }

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span)
            ? Math.Clamp(span, 1, MostColumns)
            : 1;

    // Terms and descriptions are children of the list, or of divisions in it.
    private void PlaceTerms(IElement list)
    {
        _tables++;
        int row = 0;
        DomWalk walk = new(list);
        while (walk.Next())
        {
            if (walk.Node is not IElement element || walk.IsEnd || ReferenceEquals(element, list))
            {
                continue;
            }

            bool term = element.LocalName == "dt";
            if (term || element.LocalName == "dd")
            {
                row += term || row == 0 ? 1 : 0;
                _cells.TryAdd(element, new CellPosition(_tables, row, term ? 1 : 2, 1));
            }

            if (element.LocalName != "div")
            {
                walk.SkipChildren();
            }
        }

    }
}
