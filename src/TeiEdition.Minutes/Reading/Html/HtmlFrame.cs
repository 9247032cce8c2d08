// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What holds for the text of an open element. Immutable.</summary>
internal sealed record HtmlFrame
{
    /// <summary>What a block is that begins here.</summary>
    public required HtmlBlockContext Context { get; init; }

    /// <summary>How the text looks.</summary>
    public RunStyle Style { get; init; }

    /// <summary>Whether cells are read as paragraphs, as in a note that is a row of a table.</summary>
    public bool IgnoresCells { get; init; }

    /// <summary>The list whose items are counted here; null for none.</summary>
    public HtmlList? List { get; init; }

    /// <summary>Whether the element stands apart from the text round it.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether the element is in an added or struck one.</summary>
    public bool IsInRevision { get; init; }

    /// <summary>Where the text of an added or struck element began; null where it is none, or in another one.</summary>
    public int? RevisionStart { get; init; }

    /// <summary>The note that the element refers to; null for none.</summary>
    public HtmlNote? Note { get; init; }

    /// <summary>Where the text of the element began.</summary>
    public int Start { get; init; }
}
