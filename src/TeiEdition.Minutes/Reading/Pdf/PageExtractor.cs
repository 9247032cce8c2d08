// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>Takes over what a page prints from the PDF library. Stateless.</summary>
internal static class PageExtractor
{
    /// <summary>Why text that runs in another direction than the page is left out.</summary>
    public const string OtherDirection = "text in another direction";

    private const double ThinRule = 2;
    private const double ShortestRule = 20;

    /// <summary>Takes a page over.</summary>
    /// <param name="page">The page.</param>
    public static PdfPage Extract(Page page)
    {
        TextOrientation main = page.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value))
            .CountBy(l => l.TextOrientation).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).FirstOrDefault();
        main = main == TextOrientation.Other ? TextOrientation.Horizontal : main;
        ImmutableArray<PdfGlyph>.Builder glyphs = ImmutableArray.CreateBuilder<PdfGlyph>(page.Letters.Count);
        StringBuilder turned = new();
        StringBuilder doubled = new();
        Overprints overprints = new();
        Dictionary<char, int> counts = [];
        int unknown = 0;
        foreach (Letter letter in page.Letters)
        {
            string text = Characters(letter.Value);
            unknown += text.Length == 0 ? 1 : 0;
            foreach (char c in text.Where(c => !char.IsWhiteSpace(c)))
            {
                counts[c] = counts.GetValueOrDefault(c) + 1;
            }

            if (text.Length == 0)
            {
                continue;
            }

            if (letter.TextOrientation != main)
            {
                turned.Append(text);
                continue;
            }

            PdfGlyph glyph = Turn(letter, text, main);
            if (glyph.IsSpace)
            {
                if (glyphs.Count > 0)
                {
                    glyphs[^1] = glyphs[^1] with { EndsWord = true };
                }
            }
            else if ( overprints.Find(glyph, glyphs.Count) is not { } twin)
            {
                glyphs.Add(glyph);
            }
            else
            {
                // Printed twice, a little apart, is how some programs print bold.
                glyphs[twin] = glyphs[twin] with { Style = glyphs[twin].Style | RunStyle.Bold };
                doubled.Append(text);
            }
        }

        double height = main is TextOrientation.Rotate90 or TextOrientation.Rotate270 ? page.Width : page.Height;
        ImmutableArray<(string Text, string Reason)> omissions =
        [
            .. new[] { (turned.ToString(), OtherDirection), (doubled.ToString(), "characters printed twice") }.Where(o => o.Item1.Trim().Length > 0),
        ];
        return new PdfPage(
            page.Number, height, glyphs.ToImmutable(), Rules(page, main), omissions, counts.ToImmutableDictionary(), unknown, page.NumberOfImages > 0);
    }

    // Ligatures are only shapes of their letters. What XML cannot hold is no character.
    private static string Characters(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return string.Empty;
        }

        StringBuilder text = new(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (c is >= '\uFB00' and <= '\uFB06')
            {
                text.Append(c.ToString().Normalize(NormalizationForm.FormKC));
            }
            else if (!char.IsSurrogate(c) && !char.IsControl(c) && c is not ('\uFFFC' or '\uFFFD' or '\uFFFE' or '\uFFFF'))
            {
                text.Append(c);
            }
            else if (c is '\t' or '\n' or '\r')
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static PdfGlyph Turn(Letter letter, string text, TextOrientation main)
    {
        (double left, double right, double baseline) = main switch
        {
            TextOrientation.Rotate90 => (-letter.StartBaseLine.Y, -letter.EndBaseLine.Y, letter.StartBaseLine.X),
            TextOrientation.Rotate270 => (letter.StartBaseLine.Y, letter.EndBaseLine.Y, -letter.StartBaseLine.X),
            TextOrientation.Rotate180 => (-letter.StartBaseLine.X, -letter.EndBaseLine.X, -letter.StartBaseLine.Y),
            _ => (letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y),
        };
        double size = letter.PointSize is > 0 and < 1000 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);
        return new PdfGlyph(text, left, Math.Max(left, right), baseline, size, Style(letter));
    }

    private static RunStyle Style(Letter letter)
    {
        string name = letter.FontName ?? string.Empty;
        int subset = name.IndexOf('+', StringComparison.Ordinal);
        name = name[(subset + 1)..];
        bool Has(string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
        RunStyle style = RunStyle.None;
        style |= letter.FontDetails?.IsBold == true || Has("Bold") || Has("Black") || Has("Heavy") ? RunStyle.Bold : RunStyle.None;
        style |= letter.FontDetails?.IsItalic == true || Has("Italic") || Has("Oblique") ? RunStyle.Italic : RunStyle.None;
        style |= Has("SmallCap") || Has("Smcp") || name.EndsWith("SC", StringComparison.Ordinal) ? RunStyle.SmallCapitals : RunStyle.None;
        return style;
    }

    private static ImmutableArray<double> Rules(Page page, TextOrientation main) => main != TextOrientation.Horizontal
        ? []
        : [
            .. page.Paths.Select(p => p.GetBoundingRectangle()).OfType<PdfRectangle>()
                .Where(r => r.Height <= ThinRule && r.Width >= ShortestRule)
                .Select(r => r.Bottom).Distinct().Order(),
        ];
}
