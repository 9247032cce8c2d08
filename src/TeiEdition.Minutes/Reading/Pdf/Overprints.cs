// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Finds characters that are printed twice at one place. For one page.</summary>
internal sealed class Overprints
{
    private const double Cell = 2;
    private const double Near = 0.12;

    private readonly Dictionary<(string Text, int X, int Y), (PdfGlyph Glyph, int Index)> _seen = [];

    /// <summary>The index of the same character at the same place; null, and this one is remembered, where there is none.</summary>
    /// <param name="glyph">The character.</param>
    /// <param name="index">Its index.</param>
    public int? Find(PdfGlyph glyph, int index)
    {
        int x = (int)Math.Clamp(glyph.Left / Cell, int.MinValue / 2, int.MaxValue / 2);
        int y = (int)Math.Clamp(glyph.Baseline / Cell, int.MinValue / 2, int.MaxValue / 2);
        for (int dx = -1; dx <= 1; dx++)
        {
            for (int dy = -1; dy <= 1; dy++)
            {
                if (_seen.TryGetValue((glyph.Text, x + dx, y + dy), out (PdfGlyph Glyph, int Index) other)
                    && Math.Abs(other.Glyph.Left - glyph.Left) <= Near * glyph.Size
                    && Math.Abs(other.Glyph.Baseline - glyph.Baseline) <= Near * glyph.Size)
                {
                    return other.Index;
                }
            }
        }

        _seen[(glyph.Text, x, y)] = (glyph, index);
        return null;
    }
}
