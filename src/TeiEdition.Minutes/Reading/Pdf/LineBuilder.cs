// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Puts the characters of a page together to lines, from top to bottom. Stateless.</summary>
internal static class LineBuilder
{
    private const double SameLine = 0.25;
    private const double WordGap = 0.2;
    private const double PrintedGap = 0.04;
    private const double SmallSize = 0.85;

    /// <summary>Builds the rows of a page: all that stands at one height, whatever column it is in.</summary>
    /// <param name="page">The page.</param>
    public static List<List<PdfGlyph>> Rows(PdfPage page)
    {
        List<List<PdfGlyph>> rows = [];
        double height = double.NaN;
        double tallest = 0;
        foreach (PdfGlyph glyph in page.Glyphs.OrderByDescending(g => g.Baseline))
        {
            if (rows.Count == 0 || height - glyph.Baseline > SameLine * Math.Max(tallest, glyph.Size))
            {
                rows.Add([]);
                height = glyph.Baseline;
                tallest = 0;
            }

            rows[^1].Add(glyph);
            tallest = Math.Max(tallest, glyph.Size);
        }

        foreach (List<PdfGlyph> row in rows)
        {
            row.Sort((a, b) => a.Left.CompareTo(b.Left));
        }

        return AttachRaised(rows);
    }

    /// <summary>Makes a line of the characters of a row, or of a column's part of it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="glyphs">The characters from left to right; one at least, none a space.</param>
    public static PdfLine Line(int page, IReadOnlyList<PdfGlyph> glyphs)
    {
        double size = glyphs.CountBy(g => Math.Round(g.Size, 1)).OrderByDescending(c => c.Value).ThenByDescending(c => c.Key).First().Key;
        double baseline = glyphs.Where(g => Math.Abs(g.Size - size) < 0.1).Select(g => g.Baseline).DefaultIfEmpty(glyphs[0].Baseline).First();
        double gap = GapOfWords(glyphs);
        ImmutableArray<PdfGlyph>.Builder line = ImmutableArray.CreateBuilder<PdfGlyph>();
        foreach (PdfGlyph glyph in glyphs)
        {
            double wanted = line.Count > 0 && line[^1].EndsWord ? PrintedGap : gap;
            if (line.Count > 0 && glyph.Left - line[^1].Right > wanted * Math.Min(glyph.Size, line[^1].Size))
            {
                line.Add(new PdfGlyph(" ", line[^1].Right, glyph.Left, baseline, size, Shared(line[^1].Style, glyph.Style)));
            }

            RunStyle place = glyph.Size >= SmallSize * size ? RunStyle.None
                : glyph.Baseline - baseline > 0.12 * size ? RunStyle.Superscript
                : baseline - glyph.Baseline > 0.08 * size ? RunStyle.Subscript
                : glyph.Text.All(char.IsUpper) ? RunStyle.SmallCapitals
                : RunStyle.None;
            line.Add(glyph with { Style = glyph.Style | place });
        }

        return new PdfLine(page, line.ToImmutable()) { Baseline = baseline, Size = size };
    }

    private static RunStyle Shared(RunStyle a, RunStyle b) => a & b;

    // Letters can be set apart for emphasis; then the gaps between words are wider still.
    private static double GapOfWords(IReadOnlyList<PdfGlyph> glyphs)
    {
        if (glyphs.Count < 8)
        {
            return WordGap;
        }

        double[] gaps = [.. glyphs.Skip(1).Zip(glyphs, (b, a) => (b.Left - a.Right) / Math.Max(1, a.Size)).Order()];
        double usual = gaps[gaps.Length / 2];
        return usual > WordGap / 2 ? usual + WordGap : WordGap;
    }

    // A raised or lowered number is a row of its own by its height, and belongs to the line that it touches.
    private static List<List<PdfGlyph>> AttachRaised(List<List<PdfGlyph>> rows)
    {
        List<List<PdfGlyph>> result = [];
        for (int i = 0; i < rows.Count; i++)
        {
            List<PdfGlyph> rest = [];
            foreach (List<PdfGlyph> piece in Pieces(rows[i]))
            {
                List<PdfGlyph>? below = i + 1 < rows.Count && Touches(rows[i + 1], piece, raised: true) ? rows[i + 1] : null;
                List<PdfGlyph>? above = below is null && result.Count > 0 && Touches(result[^1], piece, raised: false) ? result[^1] : null;
                if ((below ?? above) is { } line)
                {
                    line.AddRange(piece);
                    line.Sort((a, b) => a.Left.CompareTo(b.Left));
                }
                else
                {
                    rest.AddRange(piece);
                }
            }

            if (rest.Count > 0)
            {
                result.Add(rest);
            }
        }

        return result;
    }

    private static IEnumerable<List<PdfGlyph>> Pieces(List<PdfGlyph> row)
    {
        List<PdfGlyph> piece = [];
        foreach (PdfGlyph glyph in row)
        {
            if (piece.Count > 0 && glyph.Left - piece[^1].Right > glyph.Size)
            {
                yield return piece;
                piece = [];
            }

            piece.Add(glyph);
        }

        yield return piece;
    }

    private static bool Touches(List<PdfGlyph> line, List<PdfGlyph> piece, bool raised)
    {
        double up = piece[0].Baseline - line[0].Baseline;
        double tallest = line.Max(g => g.Size);
        bool near = raised ? up > 0 && up < 0.7 * tallest : up < 0 && up > -0.4 * tallest;
        return near && piece.Count <= 6 && piece.TrueForAll(p => p.Size < SmallSize * tallest)
            && line.Exists(g => g.Size > piece[0].Size && Math.Abs(g.Right - piece[0].Left) < 0.4 * tallest);
    }
}
