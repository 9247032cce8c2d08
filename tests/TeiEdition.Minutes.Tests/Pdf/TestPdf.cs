// SPDX-License-Identifier: MIT
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace TeiEdition.Minutes.Tests.Pdf;

/// <summary>Makes PDF files for tests, line by line. Pages are A4 in points; the text is 11 points high where nothing else is said.</summary>
internal sealed partial class TestPdf
{
    /// <summary>The size of the text.</summary>
    public const double Size = 11;

    /// <summary>From one line to the next.</summary>
    public const double Leading = 14;

    private readonly List<(int Page, double X, double Y, string Text, double Size)> _texts = [];
    private readonly List<(int Page, double Y)> _rules = [];
    private int _page = 1;

    /// <summary>How far down the next line stands.</summary>
    public double Height { get; set; } = 760;

    /// <summary>Begins a page.</summary>
    public TestPdf Page()
    {
        _page++;
        Height = 760;
        return this;
    }

    /// <summary>Prints at a place; the text may hold several parts: <c>*bold*</c>, <c>_italic_</c>, <c>^raised^</c>.</summary>
    public TestPdf At(double x, double y, string text, double size = Size)
    {
        _texts.Add((_page, x, y, text, size));
        return this;
    }

    /// <summary>Prints lines one below the other.</summary>
    public TestPdf Lines(string text, double x = 72, double size = Size, double leading = Leading)
    {
        foreach (string line in text.Split('\n'))
        {
            At(x + ((line.Length - line.TrimStart().Length) * size / 2), Height, line.TrimStart(), size);
            Height -= leading;
        }

        return this;
    }

    /// <summary>Leaves room.</summary>
    public TestPdf Gap(double points = Leading)
    {
        Height -= points;
        return this;
    }

    /// <summary>Draws a rule.</summary>
    public TestPdf Rule(double y)
    {
        _rules.Add((_page, y));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Build()
    {
        using PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont roman = builder.AddStandard14Font(Standard14Font.TimesRoman);
        PdfDocumentBuilder.AddedFont bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        PdfDocumentBuilder.AddedFont italic = builder.AddStandard14Font(Standard14Font.TimesItalic);
        for (int number = 1; number <= _page; number++)
        {
            PdfPageBuilder page = builder.AddPage(PageSize.A4);
            foreach ((_, double x, double y, string text, double size) in _texts.Where(t => t.Page == number))
            {
                double left = x;
                char style = ' ';
                foreach (string part in Parts().Split(text).Where(p => p.Length > 0))
                {
                    if (part is "*" or "_" or "^")
                    {
                        style = style == part[0] ? ' ' : part[0];
                        continue;
                    }

                    (double partSize, double rise) = style == '^' ? (size * 0.6, size * 0.35) : (size, 0);
                    PdfDocumentBuilder.AddedFont font = style == '*' ? bold : style == '_' ? italic : roman;
                    left = page.AddText(part, partSize, new PdfPoint(left, y + rise), font)[^1].EndBaseLine.X;
                }
            }

            foreach ((_, double y) in _rules.Where(r => r.Page == number))
            {
                page.DrawLine(new PdfPoint(72, y), new PdfPoint(200, y));
            }
        }

        return builder.Build();
    }

    [GeneratedRegex("([*_^])")]
    private static partial Regex Parts();
}
