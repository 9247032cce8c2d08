// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Minutes.Reading.Layout;

/// <summary>How the lines of a document make paragraphs, told by their lengths and indents. Immutable.</summary>
internal sealed record PageLayout
{
    private const int WidestPage = 130;
    private const int NarrowestPage = 30;
    private const int FewestLines = 6;
    private const int FewestSigns = 3;
    private const int FewestOfGroup = 8;

    /// <summary>The width of the lines in characters; 0 where they do not end at a margin.</summary>
    public int Width { get; private init; }

    /// <summary>Whether a blank line stands between every two lines, so that it parts nothing.</summary>
    public bool IsDoubleSpaced { get; private init; }

    /// <summary>Whether the first line of a paragraph is set in.</summary>
    public bool IndentsParagraphs { get; private init; }

    /// <summary>Whether neither blank lines nor indents part the paragraphs, so that only their short last lines show them.</summary>
    public bool IsPacked { get; private init; }

    /// <summary>Whether a line is a paragraph: lines are far wider than a page.</summary>
    public bool LinesAreParagraphs { get; private init; }

    /// <summary>Looks at the lines of a document.</summary>
    /// <param name="lines">All its lines.</param>
    public static PageLayout Of(ImmutableArray<TextLine> lines)
    {
        int wide = lines.Count(l => l.Text.Length > WidestPage);
        if (wide >= FewestSigns || (wide > 0 && lines.Length < FewestLines * 2))
        {
            return new PageLayout { LinesAreParagraphs = true };
        }

        int single = lines.Count(l => l.BlanksBefore > 0);
        bool doubleSpaced = lines.Length >= FewestLines && single * 20 >= lines.Length * 17;
        int[] pairs = [.. Enumerable.Range(1, Math.Max(0, lines.Length - 1)).Where(i => IsPair(lines[i], doubleSpaced))];
        if (pairs.Length < FewestLines - 1)
        {
            return new PageLayout();
        }

        int[] lengths = [.. pairs.Select(i => lines[i - 1].Indent + lines[i - 1].Text.Length).Order()];
        int width = lengths[lengths.Length * 9 / 10];
        PageLayout layout = new() { Width = width, IsDoubleSpaced = doubleSpaced };
        int full = pairs.Count(i => layout.IsFull(lines[i - 1], lines[i]));
        int cut = pairs.Count(i => layout.IsFull(lines[i - 1], lines[i]) && GoesOn(lines[i - 1], lines[i]));
        if (width < NarrowestPage || full * 2 < pairs.Length || (doubleSpaced && (full * 5 < pairs.Length * 3 || cut * 2 < full)))
        {
            return new PageLayout();
        }

        bool indents = CountsIndents(lines, pairs, layout);
        return layout with { IndentsParagraphs = indents, IsPacked = !indents && !doubleSpaced && lines.Length >= (single + 1) * FewestOfGroup };
    }

    /// <summary>Whether the next line's first word had no room in a line.</summary>
    public bool IsFull(TextLine line, TextLine next)
    {
        int word = next.Text.Text.IndexOf(' ', StringComparison.Ordinal);
        return line.Indent + line.Text.Length + 1 + (word < 0 ? next.Text.Length : word) >= Width * 9 / 10;
    }

    /// <summary>Whether a line ends as sentences do.</summary>
    public static bool EndsSentence(TextLine line) =>
        line.Text.Text.AsSpan().TrimEnd(")]\"”’'»") is [.., var last] && ".?!…:。".Contains(last, StringComparison.Ordinal);

    private static bool IsPair(TextLine line, bool doubleSpaced) => doubleSpaced ? line.BlanksBefore == 1 : line.BlanksBefore == 0;

    private static bool GoesOn(TextLine line, TextLine next) => !EndsSentence(line) || char.IsLower(next.Text.Text[0]);

    // First lines stand in, the others do not, and sentences end before them.
    private static bool CountsIndents(ImmutableArray<TextLine> lines, int[] pairs, PageLayout layout)
    {
        int signs = 0;
        int ends = 0;
        foreach (int i in pairs.Where(i => lines[i].Indent >= lines[i - 1].Indent + 2 && (i + 1 == lines.Length || lines[i + 1].Indent < lines[i].Indent)))
        {
            signs++;
            ends += EndsSentence(lines[i - 1]) || !layout.IsFull(lines[i - 1], lines[i]) ? 1 : 0;
        }

        return signs >= FewestSigns && ends * 10 >= signs * 7;
    }
}
