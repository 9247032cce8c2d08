// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A style with what it inherits. Immutable.</summary>
internal sealed record WordStyle
{
    /// <summary>A style that says nothing.</summary>
    public static WordStyle Empty { get; } = new();

    /// <summary>How its characters look.</summary>
    public TextFormat Text { get; init; }

    /// <summary>What it says of paragraphs.</summary>
    public ParagraphFormat Paragraph { get; init; } = ParagraphFormat.Empty;

    /// <summary>The style of the chain that puts its paragraphs in a list; null for none.</summary>
    public string? ListStyle { get; init; }

    /// <summary>The level of its headings, from 1; 0 where its paragraphs are none.</summary>
    public int HeadingLevel { get; init; }
}
