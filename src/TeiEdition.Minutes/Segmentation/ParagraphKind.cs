// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Segmentation;

/// <summary>What a paragraph is.</summary>
public enum ParagraphKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A stage direction.</summary>
    Stage,

    /// <summary>An item of a list; items that follow each other are one list.</summary>
    Item,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>A page number or running head that stands before what a speaker says.</summary>
    Furniture,

    /// <summary>A cell of a table; cells of one table that follow each other are that table.</summary>
    Cell,
}
