// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>The properties of characters that are read. The lower seven are those of <see cref="RunStyle"/>.</summary>
[Flags]
internal enum TextProperties
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>w:b</c>.</summary>
    Bold = RunStyle.Bold,

    /// <summary><c>w:i</c>.</summary>
    Italic = RunStyle.Italic,

    /// <summary><c>w:u</c>, but <c>none</c>.</summary>
    Underline = RunStyle.Underline,

    /// <summary><c>w:smallCaps</c>.</summary>
    SmallCapitals = RunStyle.SmallCapitals,

    /// <summary><c>w:vertAlign</c>, <c>superscript</c>.</summary>
    Superscript = RunStyle.Superscript,

    /// <summary><c>w:vertAlign</c>, <c>subscript</c>.</summary>
    Subscript = RunStyle.Subscript,

    /// <summary><c>w:strike</c>.</summary>
    Strike = RunStyle.Strikethrough,

    /// <summary><c>w:caps</c>: shown in capitals, whatever was typed.</summary>
    Capitals = 128,

    /// <summary><c>w:dstrike</c>.</summary>
    DoubleStrike = 256,

    /// <summary><c>w:vanish</c>.</summary>
    Hidden = 512,
}
