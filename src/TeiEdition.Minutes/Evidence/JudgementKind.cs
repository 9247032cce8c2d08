// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Evidence;

/// <summary>What a judgement of the encoder is about. The names, in small letters, begin the ids of judgements.</summary>
public enum JudgementKind
{
    /// <summary>Whether words at the beginning of a line are a speaker's label: <c>turn</c> or <c>text</c>.</summary>
    Turn,

    /// <summary>Whom a label means: the id of a person, or <c>unresolved</c>.</summary>
    Speaker,

    /// <summary>What a bracketed insertion is: the name of an <see cref="InsertionKind"/> in small letters.</summary>
    Bracket,

    /// <summary>What words in parentheses are: <c>speech</c>, <c>stage</c>, <c>note</c>.</summary>
    Parenthesis,

    /// <summary>Whether a break cut a sentence in two: <c>join</c> or <c>apart</c>.</summary>
    Join,

    /// <summary>Whether a hyphen at the end of a line belongs to the word: <c>keep</c> or <c>join</c>.</summary>
    Hyphen,

    /// <summary>What a line that repeats on the pages is: <c>pageNum</c>, <c>header</c>, <c>footer</c> or <c>text</c>.</summary>
    Furniture,

    /// <summary>Whom or what a name means: an id, or <c>none</c>.</summary>
    Name,

    /// <summary>What day or time is meant: a value in ISO 8601, or <c>none</c>.</summary>
    Date,

    /// <summary>What a remark between speeches is: a <c>stage/@type</c>, or <c>text</c>.</summary>
    Stage,

    /// <summary>Whether a reading is a mistake: the corrected words, or <c>none</c>.</summary>
    Correction,

    /// <summary>Where a note belongs: its number, or <c>none</c>.</summary>
    Note,

    /// <summary>What a field of the catalogue record or a line before the talk says.</summary>
    Field,

    /// <summary>Whether a paragraph is a heading, an item of a list or text: <c>heading</c>, <c>item</c>, <c>text</c>.</summary>
    Structure,
}
