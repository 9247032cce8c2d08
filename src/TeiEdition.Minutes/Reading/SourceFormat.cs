// SPDX-License-Identifier: MIT
namespace TeiEdition.Minutes.Reading;

/// <summary>The format of a source.</summary>
public enum SourceFormat
{
    /// <summary>Text, or what nothing else was seen in.</summary>
    PlainText,

    /// <summary>HTML or XHTML, a page or a part of one.</summary>
    Html,

    /// <summary>Word since 2007 (<c>.docx</c>).</summary>
    Word,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A TEI document: what an encoding would be.</summary>
    Tei,

    /// <summary>XML that is neither TEI nor XHTML.</summary>
    Xml,

    /// <summary>Word before 2007 (<c>.doc</c>), or another office document of that time.</summary>
    OldWord,

    /// <summary>An office document under a password.</summary>
    Encrypted,

    /// <summary>Rich Text Format.</summary>
    Rtf,

    /// <summary>A text of LibreOffice or OpenOffice (<c>.odt</c>, <c>.fodt</c>).</summary>
    OpenDocument,

    /// <summary>An electronic book.</summary>
    Epub,

    /// <summary>A spreadsheet or presentation.</summary>
    OtherOffice,

    /// <summary>A saved web page in one file (MHTML, web archive), or an e-mail.</summary>
    WebArchive,

    /// <summary>A picture, scanned pages without text among them.</summary>
    Image,

    /// <summary>PostScript.</summary>
    PostScript,

    /// <summary>A compressed file or an archive of files.</summary>
    Archive,
}
