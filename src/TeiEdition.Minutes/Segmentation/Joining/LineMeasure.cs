// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Joining;

/// <summary>How the lines of a document are set: how wide, and how a paragraph shows. Lengths are in UTF-16 code units. Immutable.</summary>
internal sealed record LineMeasure
{
    private const int WidestPage = 140;
    private const int FewestLines = 5;

    /// <summary>The usual length of a line that goes on in the next; 0 where lines do not end at a margin.</summary>
    public int Width { get; private init; }

    /// <summary>Whether the first line of a paragraph is set in.</summary>
    public bool IndentsParagraphs { get; private init; }

    /// <summary>Whether lines end where the page's margin is, and not where the writer wanted.</summary>
    public bool IsWrapped => Width > 0;

    /// <summary>Measures the lines of a document.</summary>
    /// <param name="document">The document.</param>
    public static LineMeasure Of(SourceDocument document)
    {
        Block[] blocks = [.. document.Blocks.Where(b => !b.IsWhole && b.Kind == BlockKind.Paragraph && b.Lines.Length > 1)];
        int[] lengths = [.. blocks.SelectMany(b => b.Lines[..^1]).Select(l => l.Length).Order()];
        if (lengths.Length < FewestLines)
        {
            return new LineMeasure();
        }

        int width = lengths[lengths.Length * 9 / 10];
        int full = lengths.Count(l => l * 4 >= width * 3);
        if (width > WidestPage || full * 10 < lengths.Length * 6)
        {
            return new LineMeasure();
        }

        int indented = blocks.Count(b => Indent(document.Text, b.Lines[0]) > Indent(document.Text, b.Lines[1]));
        return new LineMeasure { Width = width, IndentsParagraphs = indented >= 2 && indented * 2 > blocks.Length };
    }

    /// <summary>Whether a line reaches so near to the margin that the next word had no room.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The text that follows.</param>
    public bool IsFull(SpannedText line, string next)
    {
        int word = next.IndexOf(' ', StringComparison.Ordinal);
        return IsWrapped && line.Length + 1 + (word < 0 ? next.Length : word) >= Width * 9 / 10;
    }

    /// <summary>How many blanks stand before a line.</summary>
    public static int Indent(SourceText source, SpannedText line)
    {
        int start = line.Offsets[0];
        int index = start;
        while (index > 0 && source.Text[index - 1] is (' ' or '\t' or '\u00A0'))
        {
            index--;
        }

        return start - index;
    }
}
