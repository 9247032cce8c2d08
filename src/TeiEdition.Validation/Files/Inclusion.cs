// SPDX-License-Identifier: MIT
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Files;

/// <summary>One <c>xi:include</c> (XML Inclusions 1.0, Second Edition, section 3.1). Immutable once its element has ended.</summary>
/// <param name="href">What it names, as written; null where it names nothing.</param>
/// <param name="folder">The folder from which that is followed; null where it is not a local one.</param>
/// <param name="isXml">Whether it takes in XML, not text.</param>
/// <param name="isWhole">Whether it takes in a whole XML document, not text and not a part by an XPointer.</param>
/// <param name="place">Where <c>href</c> stands, else the element.</param>
internal sealed class Inclusion(string? href, string? folder, bool isXml, bool isWhole, SourceLocation place)
{
    /// <summary>What it names, as written; null where it names nothing.</summary>
    public string? Href => href;

    /// <summary>The folder from which that is followed; null where it is not a local one.</summary>
    public string? Folder => folder;

    /// <summary>Whether it takes in XML, not text.</summary>
    public bool IsXml => isXml;

    /// <summary>Whether it takes in a whole XML document, not text and not a part by an XPointer.</summary>
    public bool IsWhole => isWhole;

    /// <summary>Where <c>href</c> stands, else the element.</summary>
    public SourceLocation Place => place;

    /// <summary>Whether it may do without its file, for it says what stands there else (section 3.2).</summary>
    public bool HasFallback { get; set; }
}
