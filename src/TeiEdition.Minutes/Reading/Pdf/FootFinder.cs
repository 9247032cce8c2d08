// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Pdf;

/// <summary>
/// Finds the notes at the foot of a page: smaller than the text, below a rule or a gap, the first beginning with its number.
/// Stateless.
/// </summary>
internal static class FootFinder
{
    private const double Smaller = 0.93;

    /// <summary>Takes the notes out of the text of a page.</summary>
    /// <param name="flow">The page.</param>
    /// <param name="page">The same page, with its rules.</param>
    /// <param name="size">The size of the text.</param>
    /// <param name="goesOn">Whether the page before has notes, so that one can go on here without a number.</param>
    public static PageFlow Find(PageFlow flow, PdfPage page, double size, bool goesOn)
    {
        int start = flow.Body.Length;
        while (start > 0 && flow.Body[start - 1].Size <= Smaller * size)
        {
            start--;
        }

        while (start < flow.Body.Length && Number(flow.Body[start]) is null && !goesOn)
        {
            start++;
        }

        if (start == flow.Body.Length || start == 0)
        {
            return flow;
        }

        double above = flow.Body[start - 1].Baseline;
        double below = flow.Body[start].Baseline;
        bool rule = page.Rules.Any(r => r < above && r > below);
        bool gap = above - below > 1.3 * size;
        return rule || gap ? flow with { Body = flow.Body[..start], Notes = flow.Body[start..] } : flow;
    }

    /// <summary>The number or mark that a line begins with as a note does, without what follows it; null for none.</summary>
    public static string? Number(PdfLine line)
    {
        int raised = 0;
        while (raised < line.Glyphs.Length && line.Glyphs[raised].Style.HasFlag(RunStyle.Superscript))
        {
            raised++;
        }

        if (raised > 0)
        {
            return string.Concat(line.Glyphs.Take(raised).Select(g => g.Text)).Trim();
        }

        string text = line.Text;
        int end = 0;
        while (end < text.Length && end < 4 && (char.IsDigit(text[end]) || (end == 0 && text[0] == '*') || (text[0] == '*' && text[end] == '*')))
        {
            end++;
        }

        return end > 0 && end + 1 < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '.' or ')') ? text[..end] : null;
    }

    /// <summary>Cuts the notes of a page apart.</summary>
    /// <returns>Each note's number, null where it goes on from the page before, and its lines.</returns>
    public static ImmutableArray<(string? Number, ImmutableArray<PdfLine> Lines)> Split(ImmutableArray<PdfLine> lines)
    {
        ImmutableArray<(string?, ImmutableArray<PdfLine>)>.Builder notes = ImmutableArray.CreateBuilder<(string?, ImmutableArray<PdfLine>)>();
        int start = 0;
        for (int i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || IsNext(Number(lines[start]), Number(lines[i])))
            {
                notes.Add((Number(lines[start]), lines[start..i]));
                start = i;
            }
        }

        return notes.ToImmutable();
    }

    // A line of a note can begin with a year; the next note has the next number.
    private static bool IsNext(string? last, string? next) => next is not null
        && (last is null || !int.TryParse(last, out int a) || !int.TryParse(next, out int b) || b == a + 1);
}
