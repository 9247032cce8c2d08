// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>Where a reader stands inside a story; a text box has one of its own. For one thread.</summary>
internal sealed class StoryState
{
    /// <summary>The paragraph that is read; null between paragraphs.</summary>
    public ParagraphDraft? Paragraph { get; set; }

    /// <summary>Takes the paragraphs of a text box; null outside of one.</summary>
    public List<ParagraphDraft>? Box { get; init; }

    /// <summary>The table, from 1; 0 outside of one.</summary>
    public int Table { get; set; }

    /// <summary>The row, from 1.</summary>
    public int Row { get; set; }

    /// <summary>The column that the next cell begins in, from 1.</summary>
    public int Column { get; set; }

    /// <summary>The cell; null outside of one.</summary>
    public CellPosition? Cell { get; set; }

    /// <summary>The look of the run.</summary>
    public RunStyle Look { get; set; }

    /// <summary>Whether the run is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether the text is only the prompt of a form field.</summary>
    public bool IsPrompt { get; set; }

    /// <summary>Whether the text is a reading over a line of Chinese or Japanese.</summary>
    public bool IsRuby { get; set; }

    /// <summary>How many hyperlinks are open.</summary>
    public int Links { get; set; }

    /// <summary>The innermost tracked change; null for none.</summary>
    public ChangeMark? Change { get; set; }

    /// <summary>A note whose printed mark is the next text; null for none.</summary>
    public (SourceNoteKind Kind, string Id)? Marked { get; set; }

    /// <summary>What ends with the paragraph; null for nothing.</summary>
    public SectionFormat? Section { get; set; }

    /// <summary>The open fields.</summary>
    public FieldStack Fields { get; } = new();
}
