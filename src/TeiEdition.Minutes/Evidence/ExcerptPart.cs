// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>A piece of the encoding, to be shown. Immutable.</summary>
/// <param name="Text">A tag, with its angle brackets, or a text; not escaped.</param>
/// <param name="IsTag">Whether it is a tag.</param>
/// <param name="IsMarked">Whether it is what the judgement is about.</param>
internal readonly record struct ExcerptPart(string Text, bool IsTag, bool IsMarked);
