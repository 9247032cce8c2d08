// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>What a block is in the format that it was read from.</summary>
public enum BlockKind
{
    /// <summary>A paragraph, or lines of plain text between blank lines.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A running head: a line that repeats at the top of the pages.</summary>
    RunningHead,

    /// <summary>A running foot.</summary>
    RunningFoot,

    /// <summary>A page number alone on its line.</summary>
    PageNumber,

    /// <summary>A page break without text.</summary>
    PageBreak,
}
