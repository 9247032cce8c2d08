// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Puts paragraphs into stories: decides what block each is, and numbers those of lists. For one part, on one thread.</summary>
/// <param name="path">The path that places of this part have.</param>
/// <param name="styles">The file's styles.</param>
/// <param name="lists">The file's lists.</param>
/// <param name="kind">What every block of the part is, headers and footers; null where each paragraph says it.</param>
internal sealed class StoryWriter(string path, WordStyles styles, WordLists lists, BlockKind? kind)
{
    private readonly ListCounter _counter = new();
    private bool _isBehindBlank;

    /// <summary>Adds a paragraph and those of its text boxes.</summary>
    /// <param name="story">The story.</param>
    /// <param name="paragraph">The paragraph.</param>
    public void Add(StoryDraft story, ParagraphDraft paragraph)
    {
        WordStyle style = styles.Find(paragraph.Format.Style);
        ParagraphFormat format = style.Paragraph.With(paragraph.Format);
        int heading = paragraph.Format.Outline is { } outline ? WordStyles.Level(outline) : style.HeadingLevel;
        string? marker = Marker(style, paragraph.Format, format, out int level);
        BlockKind type = kind ?? (paragraph.Cell, heading, marker) switch
        {
            ({ }, _, _) => BlockKind.Cell,
            (_, > 0, _) => BlockKind.Heading,
            (_, _, { }) => BlockKind.ListItem,
            _ => BlockKind.Paragraph,
        };
        BlockDraft block = new(type, [])
        {
            Level = type switch { BlockKind.Heading => heading, BlockKind.ListItem => level + 1, _ => 0 },
            Marker = marker,
            Cell = type == BlockKind.Cell ? paragraph.Cell : null,
            FollowsBlank = _isBehindBlank,
        };
        AddOmissions(story, paragraph);
        if (format.BeginsPage == true && type is not BlockKind.Cell && kind is null)
        {
            story.Blocks.Add(new BlockDraft(BlockKind.PageBreak, []));
        }

        AddText(story, paragraph, block);
        foreach (ParagraphDraft box in paragraph.Boxes)
        {
            Add(story, box);
        }
    }

    private string? Marker(WordStyle style, ParagraphFormat direct, ParagraphFormat format, out int level)
    {
        level = direct.ListLevel ?? format.ListLevel ?? 0;
        if (format.List is not { } id || lists.Find(id) is not { } list)
        {
            return null;
        }

        // Where the style puts the paragraph in the list, the level is the one that is tied to the style.
        int tied = direct.List is null && direct.ListLevel is null && style.ListStyle is { } link ? LevelOf(list, link) : -1;
        level = tied >= 0 ? tied : level;
        return _counter.Next(list, level);
    }

    private static int LevelOf(WordList list, string style)
    {
        for (int i = 0; i < list.Levels.Length; i++)
        {
            if (list.Levels[i].Style == style)
            {
                return i;
            }
        }

        return -1;
    }

    private void AddOmissions(StoryDraft story, ParagraphDraft paragraph)
    {
        List<(int Column, string Text, string Reason)> omissions = paragraph.Omissions;
        for (int i = 0; i < omissions.Count;)
        {
            (int column, _, string reason) = omissions[i];
            StringBuilder text = new();
            for (; i < omissions.Count && omissions[i].Reason == reason && omissions[i].Column == column + text.Length; i++)
            {
                text.Append(omissions[i].Text);
            }

            story.Omissions.Add(new Omission(new SourceLocation(path, paragraph.Number, column), text.ToString(), reason));
        }
    }

    private void AddText(StoryDraft story, ParagraphDraft paragraph, BlockDraft block)
    {
        string text = paragraph.Text.ToString();
        bool isBlank = string.IsNullOrWhiteSpace(text);
        int start = story.Text.Length;
        _isBehindBlank = isBlank;
        if (!isBlank)
        {
            story.Text.Append(start > 0 ? "\n\n" : string.Empty);
            start = story.Text.Length;
            story.Text.Append(text);
        }

        int before = story.Blocks.Count;
        foreach (BlockDraft piece in Pieces(text, start, block))
        {
            story.Blocks.Add(piece);
        }

        if (!isBlank)
        {
            AddStretches(story, paragraph, text, start, [.. story.Blocks.Skip(before).Where(b => b.Lines.Length > 0)]);
        }
    }

    // A paragraph is one block, but where a page break or a blank line stands in it.
    private static List<BlockDraft> Pieces(string text, int offset, BlockDraft block)
    {
        List<BlockDraft> pieces = [];
        ImmutableArray<(int Start, int End)>.Builder lines = ImmutableArray.CreateBuilder<(int Start, int End)>();
        bool hasText = false;
        bool isCut = false;
        void Close()
        {
            if (lines.Count > 0)
            {
                pieces.Add(block with { Lines = lines.DrainToImmutable(), Marker = hasText ? null : block.Marker });
                isCut |= hasText;
                hasText = true;
            }
        }

        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\f');
            int end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                lines.Add((offset + start, offset + end));
            }
            else if (end < text.Length && text[end] == '\n')
            {
                Close();
            }

            if (end < text.Length && text[end] == '\f')
            {
                Close();
                pieces.Add(new BlockDraft(BlockKind.PageBreak, []));
            }

            start = end + 1;
        }

        Close();
        // Whoever sets pages or blank lines inside of paragraphs does not say by them where a paragraph ends.
        return [.. pieces.Select(p => p with { IsWhole = !isCut && p.Kind != BlockKind.PageBreak })];
    }

    private void AddStretches(StoryDraft story, ParagraphDraft paragraph, string text, int start, ImmutableArray<BlockDraft> blocks)
    {
        foreach ((int offset, int column) in paragraph.Columns)
        {
            if (story.Anchors.Count > 0 && story.Anchors[^1].Offset == start + offset)
            {
                story.Anchors.RemoveAt(story.Anchors.Count - 1);
            }

            story.Anchors.Add(new SourceAnchor(start + offset, new SourceLocation(path, paragraph.Number, column)));
        }

        RunStyle noise = blocks[0].Kind == BlockKind.Heading ? RunFolder.Common(paragraph.Runs, text) : RunStyle.None;
        foreach (BlockDraft block in blocks)
        {
            story.Runs.AddRange(RunFolder.Fold(paragraph.Runs, text, start, block.Lines[0].Start, block.Lines[^1].End, noise));
        }

        story.Revisions.AddRange(paragraph.Revisions.Select(r => r with { Start = start + r.Start, End = start + r.End }));
        story.Notes.AddRange(paragraph.Notes.Select(n => n with { Start = start + n.Start, End = start + n.End }));
    }
}
