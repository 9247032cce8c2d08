// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Word;

/// <summary>A section of the document, with the headers and footers that begin with it. For one thread.</summary>
internal sealed class WordSection
{
    /// <summary>Its text.</summary>
    public StoryDraft Story { get; } = new();

    /// <summary>What it says of its pages.</summary>
    public SectionFormat Format { get; set; } = new();

    /// <summary>Its headers, those that no section before it has.</summary>
    public List<StoryDraft> Headers { get; } = [];

    /// <summary>Its footers, those that no section before it has.</summary>
    public List<StoryDraft> Footers { get; } = [];
}
