// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Tests.Grammar;

/// <summary>What random minutes have besides labels with a title and plain paragraphs.</summary>
[Flags]
internal enum Ingredients
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>A catalogue record.</summary>
    Record = 1,

    /// <summary>Participants by sides.</summary>
    Sides = 2,

    /// <summary>Brackets of all kinds between words.</summary>
    Brackets = 4,

    /// <summary>Brackets in brackets, inside words, empty, without partner.</summary>
    OddBrackets = 8,

    /// <summary>Stage directions in and between speeches.</summary>
    Stages = 16,

    /// <summary>Sentences cut by blank lines and page numbers.</summary>
    Joins = 32,

    /// <summary>Hard-wrapped lines.</summary>
    Wrapped = 64,

    /// <summary>Hyphens at the ends of wrapped lines.</summary>
    Hyphens = 128,

    /// <summary>Running heads and page numbers between the lines.</summary>
    RunningHeads = 256,

    /// <summary>Numbered lists in a speech.</summary>
    Lists = 512,

    /// <summary>Footnote marks, and their list at the end.</summary>
    Footnotes = 1024,

    /// <summary>Colons, times and quotations that look like something else.</summary>
    Temptations = 2048,

    /// <summary>Dates in the speeches.</summary>
    Dates = 4096,
}
