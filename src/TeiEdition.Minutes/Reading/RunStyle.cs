// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>How characters look.</summary>
[Flags]
public enum RunStyle
{
    /// <summary>As the text round them.</summary>
    None = 0,

    /// <summary>Bold.</summary>
    Bold = 1,

    /// <summary>Italic.</summary>
    Italic = 2,

    /// <summary>Underlined.</summary>
    Underline = 4,

    /// <summary>Small capitals.</summary>
    SmallCapitals = 8,

    /// <summary>Raised, as a number that refers to a note.</summary>
    Superscript = 16,

    /// <summary>Lowered.</summary>
    Subscript = 32,

    /// <summary>Struck out.</summary>
    Strikethrough = 64,
}
