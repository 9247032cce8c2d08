// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Recognition.Insertions;

/// <summary>What a bracketed insertion does, as the encoding guidelines tell them apart.</summary>
public enum InsertionKind
{
    /// <summary>Words added for grammar or sense.</summary>
    Sense,

    /// <summary>Says whom or what the words before it mean.</summary>
    Identification,

    /// <summary>Completes a name or a title.</summary>
    Name,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Another form of the name before it.</summary>
    Variant,

    /// <summary>What the word before it should read.</summary>
    Correction,

    /// <summary>“So in the source”.</summary>
    Sic,

    /// <summary>A loss in the source.</summary>
    Loss,

    /// <summary>A note, labelled as such.</summary>
    Note,

    /// <summary>A stage direction.</summary>
    Stage,

    /// <summary>Written on the document by another hand.</summary>
    Handwritten,

    /// <summary>A stamp on the document.</summary>
    Stamp,

    /// <summary>Where a page of the original begins.</summary>
    Page,

    /// <summary>No insertion: brackets of the document itself, which stay text.</summary>
    Text,
}
