// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Takes numbers of lines or paragraphs out of the margins of a page. Stateless.</summary>
internal static class MarginFinder
{
    private const int FewestRows = 6;
    private const int MostDigits = 4;

    /// <summary>Takes the numbers out of the rows.</summary>
    /// <param name="rows">The rows of a page; a row that is nothing but such a number is left out.</param>
    /// <returns>The numbers, with a space between each two; empty for none.</returns>
    public static string TakeOut(List<List<PdfGlyph>> rows)
    {
        if (rows.Count < FewestRows)
        {
            return string.Empty;
        }

        double left = Percentile(rows, r => r[0].Left, 20);
        double right = Percentile(rows, r => r[^1].Right, 80);
        List<(List<PdfGlyph> Row, int Start, int Count)> numbers = [];
        foreach (List<PdfGlyph> row in rows)
        {
            int first = row.FindIndex(g => !IsDigit(g));
            int last = row.FindLastIndex(g => !IsDigit(g)) + 1;
            if (first is > 0 and <= MostDigits && row[first - 1].Right < left && row[first].Left - row[first - 1].Right > row[first].Size)
            {
                numbers.Add((row, 0, first));
            }
            else if (last > 0 && last < row.Count && row.Count - last <= MostDigits && row[last].Left > right
                && row[last].Left - row[last - 1].Right > row[last].Size / 2)
            {
                numbers.Add((row, last, row.Count - last));
            }
        }

        // A column of a table has a number in most rows.
        if (numbers.Count == 0 || numbers.Count * 3 > rows.Count)
        {
            return string.Empty;
        }

        List<string> texts = [];
        foreach ((List<PdfGlyph> row, int start, int count) in numbers)
        {
            texts.Add(string.Concat(row.Skip(start).Take(count).Select(g => g.Text)));
            row.RemoveRange(start, count);
        }

        return string.Join(' ', texts);
    }

    private static bool IsDigit(PdfGlyph glyph) => glyph.Text.Length == 1 && char.IsDigit(glyph.Text[0]);

    private static double Percentile(List<List<PdfGlyph>> rows, Func<List<PdfGlyph>, double> value, int percent)
    {
        double[] values = [.. rows.Select(value).Order()];
        return values[values.Length * percent / 100];
    }
}
