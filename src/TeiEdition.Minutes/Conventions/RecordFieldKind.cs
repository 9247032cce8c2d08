// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Conventions;

/// <summary>What a field of a catalogue record says.</summary>
public enum RecordFieldKind
{
    /// <summary>The citation of the document as published.</summary>
    Citation,

    /// <summary>A summary of the content.</summary>
    Summary,

    /// <summary>Who made the publication possible.</summary>
    Credits,

    /// <summary>The language of the original.</summary>
    OriginalLanguage,

    /// <summary>The heading after which the document itself begins.</summary>
    Contents,
}
