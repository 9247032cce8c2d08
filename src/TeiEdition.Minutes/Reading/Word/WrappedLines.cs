// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Finds documents in which every line of a typescript became a paragraph of its own, as when a plain text is pasted into Word, and
/// puts the lines together again: what stands between two empty paragraphs is one block, of which the format does not say
/// where its paragraphs end. Stateless.
/// </summary>
internal static class WrappedLines
{
    // In texts of real paragraphs hardly any begins with a small letter behind one that does not end.
    private const int FewestLines = 6;
    private const double LeastShare = 0.3;

    /// <summary>Joins the lines, if the document is of this kind.</summary>
    /// <param name="stories">The sections.</param>
    public static void Join(IEnumerable<StoryDraft> stories)
    {
        ImmutableArray<StoryDraft> all = [.. stories];
        (int pairs, int torn) = (0, 0);
        foreach (StoryDraft story in all)
        {
            string text = story.Text.ToString();
            for (int i = 1; i < story.Blocks.Count; i++)
            {
                bool isPair = GoesOn(story.Blocks[i - 1], story.Blocks[i]);
                pairs += isPair ? 1 : 0;
                torn += isPair && IsTorn(text, story.Blocks[i - 1].Lines[^1], story.Blocks[i].Lines[0]) ? 1 : 0;
            }
        }

        if (torn >= FewestLines && torn >= pairs * LeastShare)
        {
            foreach (StoryDraft story in all)
            {
                Join(story);
            }
        }
    }

    private static void Join(StoryDraft story)
    {
        List<BlockDraft> joined = [];
        for (int i = 0; i < story.Blocks.Count;)
        {
            int first = i++;
            while (i < story.Blocks.Count && GoesOn(story.Blocks[i - 1], story.Blocks[i]))
            {
                i++;
            }

            BlockDraft block = story.Blocks[first];
            joined.Add(block.Kind != BlockKind.Paragraph
                ? block
                : block with { IsWhole = false, Lines = [.. story.Blocks[first..i].SelectMany(b => b.Lines)] });
        }

        story.Blocks.Clear();
        story.Blocks.AddRange(joined);
    }

    private static bool GoesOn(BlockDraft before, BlockDraft block) =>
        before.Kind == BlockKind.Paragraph && block.Kind == BlockKind.Paragraph && !block.FollowsBlank;

    private static bool IsTorn(string text, (int Start, int End) before, (int Start, int End) after)
    {
        ReadOnlySpan<char> end = text.AsSpan(before.Start, before.End - before.Start).TrimEnd();
        ReadOnlySpan<char> start = text.AsSpan(after.Start, after.End - after.Start).TrimStart();
        return end[^1] is not ('.' or '?' or '!' or ':' or ';')
            && Rune.DecodeFromUtf16(start, out Rune first, out _) == System.Buffers.OperationStatus.Done && Rune.IsLower(first);
    }
}
