// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>What a note of a source is.</summary>
public enum SourceNoteKind
{
    /// <summary>At the foot of the page.</summary>
    Footnote,

    /// <summary>At the end of the document.</summary>
    Endnote,

    /// <summary>A comment of somebody who worked on the file.</summary>
    Comment,
}
