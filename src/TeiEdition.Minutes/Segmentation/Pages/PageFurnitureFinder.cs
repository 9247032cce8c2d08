// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Conventions;
using TeiEdition.Minutes.Evidence;
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Layout;

namespace TeiEdition.Minutes.Segmentation.Pages;

/// <summary>
/// Finds page numbers and running heads between the lines of a document whose format does not tell them from text. Stateless.
/// </summary>
internal static class PageFurnitureFinder
{
    private const int EdgeLines = 2;
    private const int MostTogether = 6;

    /// <summary>Gives the blocks of a document with its page furniture as blocks of their own.</summary>
    /// <param name="context">The document; its log gets a judgement for each line that is, or could be, furniture.</param>
    /// <returns>
    /// The blocks in reading order. A block that furniture cut is two, the second of which says so; a page break stands only
    /// where its page has no furniture.
    /// </returns>
    public static ImmutableArray<Block> Find(ConversionContext context)
    {
        ImmutableArray<Block> blocks = context.Document.Blocks;
        if (blocks.Any(b => b.Kind is BlockKind.PageNumber or BlockKind.RunningHead or BlockKind.RunningFoot))
        {
            return blocks;
        }

        List<PageLine> lines = Lines(blocks, context.Convention);
        if (!lines.Exists(l => l.IsCandidate))
        {
            return blocks;
        }

        MarkCuts(lines, context.Convention);
        PageNumberChains.Find(lines);
        RunningHeads.Find(lines, context.Convention);
        PageNumberChains.Find(lines);
        LeaveMarks(lines);
        MarkFeet(lines);
        TakeDown(lines, context.Evidence);
        return Split(blocks, lines);
    }

    private static List<PageLine> Lines(ImmutableArray<Block> blocks, Convention convention)
    {
        List<PageLine> lines = [];
        (HashSet<(int, int)> heads, HashSet<(int, int)> feet) = Edges(blocks);
        for (int b = 0; b < blocks.Length; b++)
        {
            if (blocks[b].Kind is not (BlockKind.Paragraph or BlockKind.Heading))
            {
                continue;
            }

            for (int i = 0; i < blocks[b].Lines.Length; i++)
            {
                SpannedText text = blocks[b].Lines[i];
                PageNumberForm? number = PageNumberForm.Read(text.Text, convention);
                lines.Add(new PageLine(b, i, text)
                {
                    Number = number,
                    Head = number is null ? RunningHeads.Normalise(text.Text, convention) : null,
                    IsAtPageEdge = heads.Contains((b, i)) || feet.Contains((b, i)),
                    IsAtFoot = feet.Contains((b, i)),
                });
            }
        }

        return lines;
    }

    // The lines next to the page breaks that the source shows.
    private static (HashSet<(int Block, int Line)> Heads, HashSet<(int Block, int Line)> Feet) Edges(ImmutableArray<Block> blocks)
    {
        HashSet<(int, int)> heads = [];
        HashSet<(int, int)> feet = [];
        for (int b = 0; b < blocks.Length; b++)
        {
            if (blocks[b].Kind != BlockKind.PageBreak)
            {
                continue;
            }

            int left = EdgeLines;
            for (int i = b - 1; i >= 0 && left > 0 && blocks[i].Kind != BlockKind.PageBreak; i--)
            {
                for (int l = blocks[i].Lines.Length - 1; l >= 0 && left > 0; l--, left--)
                {
                    feet.Add((i, l));
                }
            }

            left = EdgeLines;
            for (int i = b + 1; i < blocks.Length && left > 0 && blocks[i].Kind != BlockKind.PageBreak; i++)
            {
                for (int l = 0; l < blocks[i].Lines.Length && left > 0; l++, left--)
                {
                    heads.Add((i, l));
                }
            }
        }

        return (heads, feet);
    }

    // The lines round a run of candidates belong to one sentence.
    private static void MarkCuts(List<PageLine> lines, Convention convention)
    {
        Dictionary<string, int> heads = lines.Where(l => l.Head is not null).CountBy(l => l.Head ?? string.Empty).ToDictionary(StringComparer.Ordinal);
        bool Repeats(PageLine l) => l.Number is not null || (l.Head is { } head && heads[head] > 1);
        int start = 0;
        while (start < lines.Count)
        {
            int end = start;
            while (end < lines.Count && Repeats(lines[end]))
            {
                end++;
            }

            if (end > start && start > 0 && end < lines.Count && IsCut(lines[start - 1].Text.Text, lines[end].Text.Text, convention))
            {
                for (int i = start; i < end; i++)
                {
                    lines[i].CutsSentence = true;
                }
            }

            start = end + 1;
        }
    }

    private static bool IsCut(string before, string after, Convention convention)
    {
        char last = before[^1];
        bool small = char.IsLower(after.AsSpan().TrimStart("[(\"“") is [var first, ..] ? first : ' ');
        return !".?!:…".Contains(last, StringComparison.Ordinal)
            && (small || last == ',' || convention.NeverLast.Contains(before[(before.LastIndexOf(' ') + 1)..]));
    }

    // "[Page 14]" is the editors' own mark and a bracket like others; only where it parts a sentence it must be taken out.
    private static void LeaveMarks(List<PageLine> lines)
    {
        foreach (PageLine line in lines.Where(l => l.Text.Text[0] == '[' && l is { Number: not null, CutsSentence: false }))
        {
            line.Type = null;
        }
    }

    // What stands before the end of a page, or twice round a page's number, is a foot the first time.
    private static void MarkFeet(List<PageLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type != "header")
            {
                continue;
            }

            int next = i + 1;
            while (next < lines.Count && next <= i + MostTogether && lines[next].Type is not null && lines[next].Head != lines[i].Head)
            {
                next++;
            }

            bool again = next < lines.Count && lines[next].Type is not null && lines[next].Head == lines[i].Head;
            if (lines[i].IsAtFoot || again)
            {
                lines[i].Type = "footer";
            }
        }
    }

    private static void TakeDown(List<PageLine> lines, EvidenceLog evidence)
    {
        foreach (PageLine line in lines.Where(l => l.Type is not null || (l.Number is not null && l.Text.Text[0] != '[')))
        {
            (Certainty certainty, string rule) = line.Type is null ? (Certainty.Low, "number-alone") : (line.Certainty, line.Rule);
            Judgement judgement = evidence.Judge(
                JudgementKind.Furniture,
                line.Text.Offsets[0],
                line.Text.Offsets[^1] + 1,
                rule,
                certainty,
                line.Type ?? "text",
                "pageNum",
                "header",
                "footer",
                "text");
            line.Type = judgement.Reading is "pageNum" or "header" or "footer" ? judgement.Reading : null;
        }
    }

    private static ImmutableArray<Block> Split(ImmutableArray<Block> blocks, List<PageLine> lines)
    {
        ILookup<int, PageLine> furniture = lines.Where(l => l.Type is not null).ToLookup(l => l.Block);
        ImmutableArray<Block>.Builder result = ImmutableArray.CreateBuilder<Block>();
        for (int b = 0; b < blocks.Length; b++)
        {
            int start = 0;
            bool continued = false;
            foreach (PageLine line in furniture[b])
            {
                continued |= AddText(result, blocks[b], start, line.Index, continued);
                result.Add(blocks[b] with { Kind = KindOf(line.Type), Lines = [line.Text], Level = 0 });
                start = line.Index + 1;
            }

            AddText(result, blocks[b], start, blocks[b].Lines.Length, continued);
        }

        return WithoutIdleBreaks(result.ToImmutable());
    }

    private static bool AddText(ImmutableArray<Block>.Builder result, Block block, int start, int end, bool continued)
    {
        bool whole = start == 0 && end == block.Lines.Length;
        if (whole || end > start)
        {
            result.Add(whole ? block : block with { Lines = block.Lines[start..end], IsContinued = continued });
        }

        return end > start;
    }

    private static BlockKind KindOf(string? type) => type switch
    {
        "header" => BlockKind.RunningHead,
        "footer" => BlockKind.RunningFoot,
        _ => BlockKind.PageNumber,
    };

    private static ImmutableArray<Block> WithoutIdleBreaks(ImmutableArray<Block> blocks)
    {
        static bool IsFurniture(Block block) => block.Kind is BlockKind.RunningHead or BlockKind.RunningFoot or BlockKind.PageNumber;
        return
        [
            .. blocks.Where((b, i) => b.Kind != BlockKind.PageBreak
                || !((i > 0 && IsFurniture(blocks[i - 1])) || (i + 1 < blocks.Length && IsFurniture(blocks[i + 1])))),
        ];
    }
}
