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

    /// <summary>The language, whether of original or translation.</summary>
    Language,

    /// <summary>The heading after which the document itself begins.</summary>
    Contents,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The day of the document.</summary>
    Date,

    /// <summary>Where the document comes from: an archival citation.</summary>
    Source,

    /// <summary>The archive that has the original.</summary>
    Repository,

    /// <summary>The collection in the archive.</summary>
    Collection,

    /// <summary>The fond, or record group.</summary>
    Fond,

    /// <summary>The opis (inventory), or series.</summary>
    Opis,

    /// <summary>The delo (file).</summary>
    Delo,

    /// <summary>The folios or pages that the document has in its file.</summary>
    Pages,

    /// <summary>The call number of the original.</summary>
    CallNumber,

    /// <summary>The box.</summary>
    Box,

    /// <summary>The folder.</summary>
    Folder,

    /// <summary>The number under which the document is published.</summary>
    DocumentNumber,

    /// <summary>The address under which it is published.</summary>
    Url,

    /// <summary>Who publishes it.</summary>
    Publisher,

    /// <summary>Subjects or keywords.</summary>
    Subjects,

    /// <summary>Places that the document is about.</summary>
    Places,

    /// <summary>Persons that the document is about.</summary>
    People,

    /// <summary>Who translated it for publication.</summary>
    TranslatedBy,

    /// <summary>Who obtained it from the archive.</summary>
    ObtainedBy,

    /// <summary>Who contributed it.</summary>
    ContributedBy,

    /// <summary>Who edited it.</summary>
    EditedBy,

    /// <summary>What others may do with it.</summary>
    Rights,

    /// <summary>Something that has no place of its own in the header.</summary>
    Other,
}
