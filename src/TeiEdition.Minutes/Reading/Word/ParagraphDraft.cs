// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// One paragraph while it is read: its text, with <c>\n</c> for line breaks and <c>\f</c> for page breaks, and what stands over
/// it by 0-based offsets. For one thread.
/// </summary>
/// <param name="number">The number of the paragraph in its part, from 1.</param>
/// <param name="cell">The cell that it stands in; null for none.</param>
internal sealed class ParagraphDraft(int number, CellPosition? cell)
{
    private int _column = 1;

    /// <summary>The number of the paragraph in its part, from 1.</summary>
    public int Number => number;

    /// <summary>The cell that it stands in; null for none.</summary>
    public CellPosition? Cell => cell;

    /// <summary>What the paragraph itself says of its format.</summary>
    public ParagraphFormat Format { get; set; } = ParagraphFormat.Empty;

    /// <summary>The text.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The offsets where the column in the file is not the one before and one more.</summary>
    public List<(int Offset, int Column)> Columns { get; } = [(0, 1)];

    /// <summary>Stretches with a look, all of them, in order.</summary>
    public List<Run> Runs { get; } = [];

    /// <summary>The tracked changes, in order.</summary>
    public List<Revision> Revisions { get; } = [];

    /// <summary>The notes that are tied to the text, in order.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>What was left out, in order, with its column.</summary>
    public List<(int Column, string Text, string Reason)> Omissions { get; } = [];

    /// <summary>Paragraphs of text boxes that hang on this one.</summary>
    public List<ParagraphDraft> Boxes { get; } = [];

    /// <summary>The change that what follows is part of; null for none.</summary>
    public ChangeMark? Change { get; set; }

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its look.</param>
    public void Append(string text, RunStyle style)
    {
        int start = Text.Length;
        Text.Append(text);
        _column += text.Length;
        int end = Text.Length;
        if (end == start)
        {
            return;
        }

        if (Runs.Count > 0 && Runs[^1].Style == style && Runs[^1].End == start)
        {
            Runs[^1] = Runs[^1] with { End = end };
        }
        else
        {
            Runs.Add(new Run(start, end, style));
        }

        if (Change is { } change)
        {
            Revision revision = new(start, end, change.IsDeletion, change.Author, change.When);
            if (Revisions.Count > 0 && Revisions[^1] is var last && last.End == start && last with { Start = start, End = end } == revision)
            {
                Revisions[^1] = last with { End = end };
            }
            else
            {
                Revisions.Add(revision);
            }
        }
    }

    /// <summary>Adds the place of a note.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="id">Which one.</param>
    /// <param name="page">See <see cref="NoteReference.Page"/>.</param>
    public void AppendAnchor(SourceNoteKind kind, string id, int page)
    {
        int start = Text.Length;
        Append(SourceDocument.Anchor.ToString(), RunStyle.None);
        Notes.Add(new NoteReference(start, start + 1, kind, id, null, page));
    }

    /// <summary>Leaves text out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reason">Why.</param>
    /// <param name="isInLine">Whether it has columns in the paragraph.</param>
    public void Omit(string text, string reason, bool isInLine)
    {
        if (text.Length == 0)
        {
            return;
        }

        Omissions.Add((_column, text, reason));
        if (isInLine)
        {
            _column += text.Length;
            Columns.Add((Text.Length, _column));
        }
    }
}
