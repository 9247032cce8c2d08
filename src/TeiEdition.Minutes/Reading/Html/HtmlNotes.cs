// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace TeiEdition.Minutes.Reading.Html;

/// <summary>The notes of a page. Immutable.</summary>
/// <param name="ByReference">By the element that prints the reference.</param>
/// <param name="ByContent">By the element that holds the note.</param>
/// <param name="LeftOut">Elements of notes that are not their text, and why.</param>
internal sealed record HtmlNotes(
    FrozenDictionary<IElement, HtmlNote> ByReference,
    FrozenDictionary<IElement, HtmlNote> ByContent,
    FrozenDictionary<IElement, string> LeftOut);
