// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A note as its part has it. For one thread.</summary>
/// <param name="kind">What it is.</param>
/// <param name="author">Who wrote a comment; null where nobody is named.</param>
internal sealed class NoteStory(SourceNoteKind kind, string? author)
{
    /// <summary>What it is.</summary>
    public SourceNoteKind Kind => kind;

    /// <summary>Who wrote a comment; null where nobody is named.</summary>
    public string? Author => author;

    /// <summary>Its text.</summary>
    public StoryDraft Story { get; } = new();

    /// <summary>Whether a place in the text was found for it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Whether it stands in the document.</summary>
    public bool IsPlaced { get; set; }
}
