// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>The place in a draft where a note is tied. Immutable.</summary>
/// <param name="Start">0-based offset in the draft.</param>
/// <param name="End">Offset after the anchor or the printed mark.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one.</param>
/// <param name="Mark">The printed mark; null where Word counts.</param>
/// <param name="Page">How many page breaks, set or seen at the last printing, stand before it.</param>
internal sealed record NoteReference(int Start, int End, SourceNoteKind Kind, string Id, string? Mark, int Page);
