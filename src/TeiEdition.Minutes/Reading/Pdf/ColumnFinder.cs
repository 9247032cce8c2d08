// SPDX-License-Identifier: MIT

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Brings the rows of a page into reading order: one column after the other where the page has two. Stateless.</summary>
internal static class ColumnFinder
{
    private const int FewestRows = 5;
    private const int MostDepth = 3;

    /// <summary>The lines of a page in reading order.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The lines, and the page, whose omissions have the numbers in its margins.</returns>
    public static (PdfPage Page, List<PdfLine> Lines) Lines(PdfPage page)
    {
        List<PdfLine> lines = [];
        List<List<PdfGlyph>> rows = LineBuilder.Rows(page);
        string numbers = MarginFinder.TakeOut(rows);
        Read(page.Number, rows, lines, 0);
        return (numbers.Length == 0 ? page : page with { Omissions = page.Omissions.Add((numbers, "numbers in the margin")) }, lines);
    }

    private static void Read(int page, List<List<PdfGlyph>> rows, List<PdfLine> lines, int depth)
    {
        if (depth == MostDepth || Gutter(rows) is not { } gutter)
        {
            lines.AddRange(rows.Select(r => LineBuilder.Line(page, r)));
            return;
        }

        // Rows that cross the gutter, as a title does, part what is above from what is below.
        List<List<PdfGlyph>> left = [];
        List<List<PdfGlyph>> right = [];
        void Flush()
        {
            Read(page, left, lines, depth + 1);
            Read(page, right, lines, depth + 1);
            left = [];
            right = [];
        }

        foreach (List<PdfGlyph> row in rows)
        {
            if (Crosses(row, gutter))
            {
                Flush();
                lines.Add(LineBuilder.Line(page, row));
                continue;
            }

            int cut = row.FindIndex(g => g.Left >= gutter);
            cut = cut < 0 ? row.Count : cut;
            if (cut > 0)
            {
                left.Add(row[..cut]);
            }

            if (cut < row.Count)
            {
                right.Add(row[cut..]);
            }
        }

        Flush();
    }

    private static bool Crosses(List<PdfGlyph> row, double gutter) => row.Exists(g => g.Left < gutter && g.Right > gutter)
        || row.Zip(row.Skip(1)).Any(p => p.First.Right <= gutter && p.Second.Left >= gutter && p.Second.Left - p.First.Right < 0.7 * p.First.Size);

    // The middle of a white stripe that most rows have, with lines of text on both sides of it.
    private static double? Gutter(List<List<PdfGlyph>> rows)
    {
        if (rows.Count < FewestRows)
        {
            return null;
        }

        double left = rows.Min(r => r[0].Left);
        double right = rows.Max(r => r[^1].Right);
        double width = right - left;
        int[] votes = new int[101];
        foreach (List<PdfGlyph> row in rows)
        {
            foreach ((PdfGlyph a, PdfGlyph b) in row.Zip(row.Skip(1)).Where(p => p.Second.Left - p.First.Right >= 0.9 * p.First.Size))
            {
                int from = Math.Clamp((int)Math.Ceiling((a.Right - left) / width * 100), 0, 100);
                int to = Math.Clamp((int)Math.Floor((b.Left - left) / width * 100), 0, 100);
                for (int i = from; i <= to; i++)
                {
                    votes[i]++;
                }
            }
        }

        int best = Array.IndexOf(votes, votes[25..76].Max(), 25);
        if (width <= 0 || votes[best] < FewestRows || votes[best] * 2 < rows.Count)
        {
            return null;
        }

        int last = best;
        while (last < 75 && votes[last + 1] == votes[best])
        {
            last++;
        }

        double gutter = left + (width * (best + last) / 200);
        return IsBetweenColumns(rows, gutter, left) ? gutter : null;
    }

    // Labels before values have a stripe behind them, too; but they do not fill their side.
    private static bool IsBetweenColumns(List<List<PdfGlyph>> rows, double gutter, double left)
    {
        List<PdfGlyph[]> sides = [.. rows.Where(r => !Crosses(r, gutter)).Select(r => r.Where(g => g.Right <= gutter).ToArray()).Where(s => s.Length > 0)];
        int full = sides.Count(s => s[^1].Right - left > 0.75 * (gutter - left));
        return sides.Count >= FewestRows && full * 10 >= sides.Count * 6;
    }
}
