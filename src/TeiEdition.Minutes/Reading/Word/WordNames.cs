// SPDX-License-Identifier: MIT
using System.Collections.Frozen;

namespace TeiEdition.Minutes.Reading.Word;

/// <summary>
/// Names of Office Open XML: those of ECMA-376 ("transitional", what Word writes) and of ISO/IEC 29500 strict. Stateless.
/// </summary>
internal static class WordNames
{
    /// <summary>WordprocessingML.</summary>
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>WordprocessingML, strict.</summary>
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Markup compatibility (ISO/IEC 29500-3).</summary>
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Office Math.</summary>
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    /// <summary>Office Math, strict.</summary>
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    /// <summary>DrawingML.</summary>
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>DrawingML, strict.</summary>
    public const string StrictDrawing = "http://purl.oclc.org/ooxml/drawingml/main";

    /// <summary>Drawings in a Word text.</summary>
    public const string WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Drawings in a Word text, strict.</summary>
    public const string StrictWordDrawing = "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing";

    /// <summary>The older drawings.</summary>
    public const string Vml = "urn:schemas-microsoft-com:vml";

    /// <summary>References to relationships.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>References to relationships, strict.</summary>
    public const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Files of relationships, in both kinds.</summary>
    public const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The file of content types, in both kinds.</summary>
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    // Extensions of Word whose text boxes and properties are understood: what a mc:Choice may require.
    private static readonly FrozenSet<string> Understood = FrozenSet.ToFrozenSet(
        [
            Word, StrictWord, Drawing, StrictDrawing, WordDrawing, StrictWordDrawing, Vml, Math, StrictMath,
            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
            "http://schemas.microsoft.com/office/word/2010/wordml",
            "http://schemas.microsoft.com/office/word/2012/wordml",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a namespace is WordprocessingML.</summary>
    public static bool IsWord(string uri) => uri is Word or StrictWord;

    /// <summary>Whether a namespace is Office Math or DrawingML, which have an element <c>t</c> of their own.</summary>
    public static bool IsMathOrDrawing(string uri) => uri is Math or StrictMath or Drawing or StrictDrawing;

    /// <summary>Whether what an extension adds is understood well enough to read its text.</summary>
    public static bool IsUnderstood(string uri) => Understood.Contains(uri);
}
