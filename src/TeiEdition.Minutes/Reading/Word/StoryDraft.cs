// SPDX-License-Identifier: MIT
using System.Text;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// The text of one section, note, comment, header or footer, and what stands over it by 0-based offsets in it. For one thread.
/// </summary>
internal sealed class StoryDraft
{
    /// <summary>The text: blocks apart by blank lines.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>The blocks in reading order.</summary>
    public List<BlockDraft> Blocks { get; } = [];

    /// <summary>The looks, in order.</summary>
    public List<Run> Runs { get; } = [];

    /// <summary>The tracked changes, in order.</summary>
    public List<Revision> Revisions { get; } = [];

    /// <summary>The places of notes, in order.</summary>
    public List<NoteReference> Notes { get; } = [];

    /// <summary>What was left out, in order.</summary>
    public List<Omission> Omissions { get; } = [];

    /// <summary>The places in the file, by ascending offsets.</summary>
    public List<SourceAnchor> Anchors { get; } = [];

    /// <summary>Whether there is a block with text.</summary>
    public bool HasText => Text.Length > 0;
}
