// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>A tracked change: words that somebody added to, or struck from, the document. Immutable.</summary>
/// <param name="Start">0-based offset of the first character.</param>
/// <param name="End">Offset after the last one.</param>
/// <param name="IsDeletion">Whether the words were struck; they are part of the source's text all the same.</param>
/// <param name="Author">Who changed it, as the file says; null where it does not.</param>
/// <param name="When">The date and time as the file says it (ISO 8601); null where it does not.</param>
public sealed record Revision(int Start, int End, bool IsDeletion, string? Author, string? When);
