// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// Finds running heads, feet and page numbers: lines at the edge of the page that stand at the same place on other pages, with
/// the same words or with a number that rises as the pages do. Stateless.
/// </summary>
internal static class FurnitureByPlace
{
    private const int EdgeLines = 3;
    private const double SamePlace = 4;

    /// <summary>Cuts the pages.</summary>
    /// <param name="pages">The lines of each page in reading order.</param>
    /// <param name="isNumber">Reads a line as a page's number; null where it is none.</param>
    public static List<PageFlow> Cut(IReadOnlyList<(PdfPage Page, List<PdfLine> Lines)> pages, Func<string, int?> isNumber)
    {
        Dictionary<(string Key, int Place), List<(int Page, PdfLine Line)>> groups = [];
        List<(HashSet<PdfLine> Top, HashSet<PdfLine> Bottom)> edges = [];
        for (int p = 0; p < pages.Count; p++)
        {
            List<PdfLine> byHeight = [.. pages[p].Lines.OrderByDescending(l => l.Baseline)];
            int edge = Math.Min(EdgeLines, (byHeight.Count + 1) / 2);
            HashSet<PdfLine> top = [.. byHeight.Take(edge)];
            HashSet<PdfLine> bottom = [.. byHeight.TakeLast(edge)];
            edges.Add((top, bottom));
            foreach (PdfLine line in top.Union(bottom))
            {
                (string, int) key = (Key(line, isNumber), (int)Math.Round(line.Baseline / SamePlace));
                if (!groups.TryGetValue(key, out List<(int, PdfLine)>? group))
                {
                    groups[key] = group = [];
                }

                group.Add((p, line));
            }
        }

        HashSet<PdfLine> furniture = [];
        foreach (((string key, int place), List<(int Page, PdfLine Line)> group) in groups)
        {
            // A line on the border of two places counts with both.
            List<(int Page, PdfLine Line)> all = [.. group, .. groups.GetValueOrDefault((key, place + 1)) ?? []];
            if (Repeats(all, key, pages.Count, isNumber))
            {
                furniture.UnionWith(all.Select(g => g.Line));
            }
        }

        return [.. pages.Select((p, i) => Flow(p.Page.Number, p.Lines, furniture, edges[i].Top, isNumber))];
    }

    // The digits of a line can change from page to page; a number alone has no other text.
    private static string Key(PdfLine line, Func<string, int?> isNumber) => isNumber(line.Text) is not null
        ? "#"
        : string.Concat(line.Text.Select(c => char.IsDigit(c) ? '#' : char.ToLowerInvariant(c))).Replace("##", "#", StringComparison.Ordinal);

    private static bool Repeats(List<(int Page, PdfLine Line)> group, string key, int pages, Func<string, int?> isNumber)
    {
        int distinct = group.Select(g => g.Page).Distinct().Count();
        if (key == "#")
        {
            // The number and the page have the same distance on most pages.
            int steady = group.CountBy(g => (isNumber(g.Line.Text) ?? 0) - g.Page).Max(c => c.Value);
            return (steady >= 2 && steady * 2 > group.Count) || (pages == 1 && isNumber(group[0].Line.Text) == 1);
        }

        return distinct >= 3 ? distinct * 4 >= pages || distinct >= 6 : distinct == 2 && pages <= 4 && key.Any(char.IsLetter);
    }

    private static PageFlow Flow(
        int number, List<PdfLine> lines, HashSet<PdfLine> furniture, HashSet<PdfLine> top, Func<string, int?> isNumber)
    {
        BlockKind Kind(PdfLine line) => isNumber(line.Text) is not null ? BlockKind.PageNumber
            : top.Contains(line) ? BlockKind.RunningHead : BlockKind.RunningFoot;
        PdfLine[] own = [.. lines.Where(furniture.Contains).OrderByDescending(l => l.Baseline)];
        double middle = lines.Count == 0 ? 0 : (lines.Max(l => l.Baseline) + lines.Min(l => l.Baseline)) / 2;
        return new PageFlow(
            number,
            [.. own.Where(l => l.Baseline > middle).Select(l => (l, Kind(l)))],
            [.. lines.Where(l => !furniture.Contains(l))],
            [],
            [.. own.Where(l => l.Baseline <= middle).Select(l => (l, Kind(l) == BlockKind.RunningHead ? BlockKind.RunningFoot : Kind(l)))]);
    }
}
