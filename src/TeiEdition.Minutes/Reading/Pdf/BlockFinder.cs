// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// Cuts the lines of a page into paragraphs and headings, by gaps, indents, and fonts. For one document. Immutable.
/// </summary>
internal sealed partial class BlockFinder
{
    private const double Larger = 1.12;
    private const int LongestHeading = 120;
    private const int DeepestIndent = 40;

    private readonly double _leading;
    private readonly ImmutableArray<double> _headings;
    private readonly bool _bold;

    /// <summary>Looks at the lines of a document.</summary>
    /// <param name="lines">The lines of its text, page after page in reading order.</param>
    public BlockFinder(IReadOnlyList<PdfLine> lines)
    {
        Size = lines.SelectMany(l => l.Glyphs).Where(g => !g.IsSpace).CountBy(g => Math.Round(g.Size * 2) / 2)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key).DefaultIfEmpty(10).First();
        double[] gaps = [.. lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page).Select(p => p.First.Baseline - p.Second.Baseline).Where(g => g > 0.5 * Size && g < 4 * Size).Order()];
        _leading = gaps.Length == 0 ? 1.2 * Size : gaps[gaps.Length / 2];
        _headings = [.. lines.Where(l => l.Size >= Larger * Size).Select(l => Math.Round(l.Size)).Distinct().OrderDescending()];
        _bold = lines.Count(l => l.IsBold) * 2 > lines.Count;
    }

    /// <summary>The size of the text.</summary>
    public double Size { get; }

    /// <summary>Cuts lines.</summary>
    /// <param name="lines">Lines of one page in reading order.</param>
    public ImmutableArray<PdfBlock> Cut(ImmutableArray<PdfLine> lines)
    {
        ImmutableArray<PdfBlock>.Builder blocks = ImmutableArray.CreateBuilder<PdfBlock>();
        int column = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || lines[i].Baseline > lines[i - 1].Baseline)
            {
                CutColumn(lines[column..i], blocks);
                column = i;
            }
        }

        return blocks.ToImmutable();
    }

    private void CutColumn(ImmutableArray<PdfLine> lines, ImmutableArray<PdfBlock>.Builder blocks)
    {
        double left = lines.Min(l => l.Left);
        double right = lines.Max(l => l.Right);
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || Begins(lines[i - 1], lines[i], left, right))
            {
                blocks.Add(Block(lines[start..i], left));
                start = i;
            }
        }
    }

    private bool Begins(PdfLine before, PdfLine line, double left, double right)
    {
        if (Math.Abs(before.Size - line.Size) > 0.08 * Size || before.Baseline - line.Baseline > 1.35 * _leading * Math.Max(1, line.Size / Size) || before.IsBold != line.IsBold)
        {
            return true;
        }

        bool centred = IsCentred(line, left, right);
        if (centred || IsCentred(before, left, right))
        {
            return !(centred && IsCentred(before, left, right));
        }

        if (line.Left - before.Left > 0.8 * line.Size && before.Left - left < 0.5 * line.Size)
        {
            return true;
        }

        bool ends = before.Text.AsSpan().TrimEnd(")]\"”’'»") is [.., var last] && ".?!:…。".Contains(last, StringComparison.Ordinal);
        bool isShort = before.Right < right - (0.25 * (right - left));
        return (isShort && ends && !char.IsLower(line.Text[0])) || ((isShort || ends) && MarkerPattern().IsMatch(line.Text));
    }

    // Set in on both sides alike.
    private static bool IsCentred(PdfLine line, double left, double right)
    {
        double before = line.Left - left;
        double behind = right - line.Right;
        return before > 2 * line.Size && Math.Abs(before - behind) < Math.Max(2, 0.15 * (before + behind));
    }

    private PdfBlock Block(ImmutableArray<PdfLine> lines, double left)
    {
        int level = HeadingLevel(lines);
        return new PdfBlock(
            level > 0 ? BlockKind.Heading : BlockKind.Paragraph,
            level,
            [.. lines.Select(l => (l, Math.Min(DeepestIndent, (int)Math.Round((l.Left - left) / (0.5 * l.Size)))))]);
    }

    private int HeadingLevel(ImmutableArray<PdfLine> lines)
    {
        int length = lines.Sum(l => l.Text.Length);
        if (length > LongestHeading || lines[^1].Text[^1] is ':' or ',' or ';')
        {
            return 0;
        }

        if (lines.All(l => l.Size >= Larger * Size))
        {
            return _headings.IndexOf(Math.Round(lines[0].Size)) + 1;
        }

        bool sentence = lines[^1].Text[^1] == '.' || lines.Any(l => l.Text.Contains(": ", StringComparison.Ordinal));
        return !_bold && !sentence && lines.Length <= 2 && lines.All(l => l.IsBold) ? _headings.Length + 1 : 0;
    }

    [GeneratedRegex(@"^(?:\(?[\p{L}\p{Nd}]{1,3}\)|\p{Nd}{1,3}\.|[-–—•*·])\s", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerPattern();
}
