// SPDX-License-Identifier: MIT
using TeiEdition.Minutes.Reading;
using TeiEdition.Minutes.Reading.Layout;

namespace TeiEdition.Minutes.Segmentation.Pages;

/// <summary>A line of a block, and what is found out about it. Each line knows its number in the document. For one thread.</summary>
/// <param name="Block">The index of its block.</param>
/// <param name="Index">Its index in the block.</param>
/// <param name="Text">The line.</param>
internal sealed record PageLine(int Block, int Index, SpannedText Text)
{
    /// <summary>What it says as a page's number; null where it is none.</summary>
    public PageNumberForm? Number { get; init; }

    /// <summary>The line without its digits and case, by which it repeats; null where it cannot be a running head.</summary>
    public string? Head { get; init; }

    /// <summary>Whether it is one of the first or last lines of a page whose end the source shows.</summary>
    public bool IsAtPageEdge { get; init; }

    /// <summary>Whether the page ends behind it before any other text stands.</summary>
    public bool IsAtFoot { get; init; }

    /// <summary>Whether the line can be furniture at all.</summary>
    public bool IsCandidate => Number is not null || Head is not null;

    /// <summary>What it was found to be: the <c>fw/@type</c>; null for text.</summary>
    public string? Type { get; set; }

    /// <summary>How sure that is.</summary>
    public Certainty Certainty { get; set; }

    /// <summary>The name of the rule.</summary>
    public string Rule { get; set; } = string.Empty;

    /// <summary>Whether the text round it goes on as if the line were not there.</summary>
    public bool CutsSentence { get; set; }

    /// <summary>Takes down what it is.</summary>
    public void Accept(string type, Certainty certainty, string rule) => (Type, Certainty, Rule) = (type, certainty, rule);
}
