// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Minutes.Reading;

namespace TeiEdition.Minutes.Segmentation.Notes;

/// <summary>The blocks of a document without its notes, and these. Immutable.</summary>
/// <param name="Blocks">The blocks, in reading order, the list of notes left out.</param>
/// <param name="Notes">The notes: those of the format first, then those of the list; each in the order of the source.</param>
/// <param name="Heading">The heading or rule above the list; null where there is none.</param>
internal sealed record NoteSplit(ImmutableArray<Block> Blocks, ImmutableArray<NoteText> Notes, SpannedText? Heading);
