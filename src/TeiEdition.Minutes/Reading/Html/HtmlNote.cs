// SPDX-License-Identifier: MIT
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>A note of a page. Immutable.</summary>
/// <param name="Reference">The element that prints the reference.</param>
/// <param name="Content">The element that holds the note.</param>
/// <param name="Number">The number or mark, without brackets.</param>
/// <param name="Kind">What it is.</param>
internal sealed record HtmlNote(IElement Reference, IElement Content, string Number, SourceNoteKind Kind);
