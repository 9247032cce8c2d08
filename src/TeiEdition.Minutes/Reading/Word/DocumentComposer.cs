// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Puts the stories of a file together to one text: each section with its headers before it and its footers behind it, then
/// footnotes, endnotes and comments. For one file, on one thread.
/// </summary>
/// <param name="path">The name that diagnostics give.</param>
/// <param name="parts">The parts, read.</param>
internal sealed class DocumentComposer(string path, WordParts parts)
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnchor> _anchors = [];
    private readonly List<(BlockDraft Draft, int Offset)> _blocks = [];
    private readonly List<Run> _runs = [];
    private readonly List<Revision> _revisions = [];
    private readonly List<Omission> _omissions = [];
    private readonly NoteCounter _counter = new(parts.Settings);
    private readonly List<(NoteReference Reference, string? Number, NoteStory Note)> _waiting = [];
    private readonly List<(NoteReference Reference, string? Number, NoteStory Note, int Offset)> _notes = [];

    /// <summary>Composes the document.</summary>
    /// <param name="sections">The sections, in order.</param>
    /// <returns>The document, whose text may be empty.</returns>
    public SourceDocument Compose(ImmutableArray<WordSection> sections)
    {
        for (int i = 0; i < sections.Length; i++)
        {
            WordSection section = sections[i];
            if (i > 0 && section.Format.BeginsPage)
            {
                _blocks.Add((new BlockDraft(BlockKind.PageBreak, []), 0));
            }

            _counter.BeginSection(section.Format);
            section.Headers.ForEach(AddBlocks);
            AddBlocks(section.Story);
            section.Footers.ForEach(AddBlocks);
        }

        AddNotes(SourceNoteKind.Footnote);
        AddNotes(SourceNoteKind.Endnote);
        AddNotes(SourceNoteKind.Comment);
        AddUnused();
        return Build();
    }

    private void AddBlocks(StoryDraft story)
    {
        int offset = Add(story);
        _blocks.AddRange(story.Blocks.Select(b => (b, offset)));
    }

    // Notes may have notes themselves, of a later kind: a comment in a footnote.
    private void AddNotes(SourceNoteKind kind)
    {
        for (int i = 0; i < _waiting.Count; i++)
        {
            if (_waiting[i].Reference.Kind == kind)
            {
                (NoteReference reference, string? number, NoteStory note) = _waiting[i];
                note.IsPlaced = true;
                _notes.Add((reference, number, note, Add(note.Story)));
            }
        }
    }

    // Where the story begins in the text.
    private int Add(StoryDraft story)
    {
        _omissions.AddRange(story.Omissions);
        if (!story.HasText)
        {
            return _text.Length;
        }

        _text.Append(_text.Length > 0 ? "\n\n" : string.Empty);
        int offset = _text.Length;
        _text.Append(story.Text);
        _anchors.AddRange(story.Anchors.Select(a => a with { Offset = offset + a.Offset }));
        _runs.AddRange(story.Runs.Select(r => r with { Start = offset + r.Start, End = offset + r.End }));
        _revisions.AddRange(story.Revisions.Select(r => r with { Start = offset + r.Start, End = offset + r.End }));
        foreach (NoteReference reference in story.Notes)
        {
            string? number = _counter.Next(reference);
            if (reference.End > reference.Start && parts.Find(reference) is { } note)
            {
                _waiting.Add((reference with { Start = offset + reference.Start, End = offset + reference.End }, number, note));
            }
        }

        return offset;
    }

    private void AddUnused()
    {
        IEnumerable<(StoryDraft Story, string Reason)> loose = parts.Notes.Where(n => !n.IsPlaced)
            .Select(n => (n.Story, "note that nothing refers to"));
        foreach ((StoryDraft story, string reason) in parts.Unused.Concat(loose))
        {
            _omissions.AddRange(story.Omissions);
            if (story.HasText)
            {
                string text = story.Text.Replace(SourceDocument.Anchor.ToString(), string.Empty).ToString();
                _omissions.Add(new Omission(story.Anchors[0].Location, text, reason));
            }
        }
    }

    private SourceDocument Build()
    {
        SourceText text = new(path, _text.ToString(), [.. _anchors]);
        return new SourceDocument
        {
            Format = "Word",
            Text = text,
            Blocks = [.. _blocks.Select(b => Finish(text, b.Draft, b.Offset))],
            Runs = [.. _runs],
            Revisions = [.. _revisions],
            Omissions = [.. _omissions],
            Notes =
            [
                .. _notes.OrderBy(n => n.Reference.Start).Select(n => new SourceNote
                {
                    Kind = n.Note.Kind,
                    Start = n.Reference.Start,
                    End = n.Reference.End,
                    Number = n.Number,
                    Author = n.Note.Author,
                    Blocks = [.. n.Note.Story.Blocks.Where(b => b.Lines.Length > 0).Select(b => Finish(text, b, n.Offset))],
                }),
            ],
        };
    }

    private static Block Finish(SourceText text, BlockDraft draft, int offset) => new()
    {
        Kind = draft.Kind,
        Lines = [.. draft.Lines.Select(l => SpannedText.FromSource(text, offset + l.Start, offset + l.End))],
        IsWhole = draft.IsWhole,
        Level = draft.Level,
        Marker = draft.Marker,
        Cell = draft.Cell,
    };
}
