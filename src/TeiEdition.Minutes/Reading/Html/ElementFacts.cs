// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading.Html;

/// <summary>What is in an element. For one thread, while the page is read.</summary>
internal sealed class ElementFacts
{
    /// <summary>Its place in the order of the document.</summary>
    public required int Order { get; init; }

    /// <summary>The order of the last element in it; its own where there is none.</summary>
    public int Last { get; set; }

    /// <summary>The element before it with the same parent; null for none.</summary>
    public ElementFacts? Before { get; set; }

    /// <summary>The last element in it so far, of those that it is the parent of.</summary>
    public ElementFacts? LastChild { get; set; }

    /// <summary>How many characters it shows, white space left aside.</summary>
    public int Text { get; set; }

    /// <summary>How many of them are in links to other pages.</summary>
    public int LinkText { get; set; }

    /// <summary>How many links to other pages it has.</summary>
    public int Links { get; set; }

    /// <summary>Whether a heading of the first or second level with text is in it.</summary>
    public bool HasHeading { get; set; }

    /// <summary>Whether it has a list of terms, a heading cell or a paragraph, as content has.</summary>
    public bool HasContentTags { get; set; }

    /// <summary>Whether it has a field to type in or a button.</summary>
    public bool HasControls { get; set; }

    /// <summary>The share of its text that is in links to other pages, 0 to 1.</summary>
    public double LinkShare => Text == 0 ? 0 : (double)LinkText / Text;

    /// <summary>Whether another element is in this one, or is this one.</summary>
    public bool Contains(ElementFacts other) => other.Order >= Order && other.Order <= Last;
}
