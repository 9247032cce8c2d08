// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Diagnostics;

/// <summary>The catalogue of reading Word documents: MIN050 to MIN059.</summary>
public static class WordDiagnostics
{
    /// <summary>The Word file is damaged.</summary>
    public static readonly DiagnosticDescriptor DamagedWord = new()
    {
        Code = "MIN050",
        Severity = Severity.Error,
        Template = "the Word file is damaged: {0}",
        Cause = "The file was cut off, changed by another program, or is no Word file at all.",
        Remedy = "Open it in Word, let it repair the file, and save it anew; or fetch the file again.",
    };

    /// <summary>The zip archive is no Word document.</summary>
    public static readonly DiagnosticDescriptor NotWord = new()
    {
        Code = "MIN051",
        Severity = Severity.Error,
        Template = "the file holds no Word document",
        Cause = "The archive looks like a Word file, but its main part is not there or is of another kind.",
        Remedy = "Open it in the program that it is from and save it as a Word document (.docx).",
    };

    /// <summary>The Word file goes beyond a limit.</summary>
    public static readonly DiagnosticDescriptor WordLimit = new()
    {
        Code = "MIN053",
        Severity = Severity.Error,
        Template = "the Word file goes beyond a limit: {0}",
        Cause = "The file is packed or nested as no word processor does it; a file that unpacks to very much more than it is may be an attack.",
        Remedy = "Save the text anew from Word; cut a very large document into several.",
    };

    /// <summary>A part of the Word file is missing.</summary>
    public static readonly DiagnosticDescriptor MissingWordPart = new()
    {
        Code = "MIN054",
        Severity = Severity.Warning,
        Template = "the part “{0}” is not in the file",
        Cause = "The document points at a part, its footnotes for example, that the file does not have.",
        Remedy = "Compare the result with the document in Word; if something is missing, save the document anew.",
    };

    /// <summary>A part of the Word file is damaged, but has no text.</summary>
    public static readonly DiagnosticDescriptor WordPartIgnored = new()
    {
        Code = "MIN055",
        Severity = Severity.Warning,
        Template = "the part cannot be read and is left out: {0}",
        Cause = "Styles, lists or settings are damaged, so headings and the numbers of lists may be missing.",
        Remedy = "Open the document in Word and save it anew.",
    };

    /// <summary>A symbol has no known character.</summary>
    public static readonly DiagnosticDescriptor UnknownSymbol = new()
    {
        Code = "MIN056",
        Severity = Severity.Warning,
        Template = "a symbol of the font “{0}” has no known character; {1} stands for it",
        Cause = "The font draws signs of its own in the place of letters, and nothing says what they mean.",
        Remedy = "Replace the sign in the document by the character of Unicode, or correct it in the encoding.",
    };

    /// <summary>The document has tracked changes.</summary>
    public static readonly DiagnosticDescriptor TrackedChanges = new()
    {
        Code = "MIN057",
        Severity = Severity.Info,
        Template = "the document has tracked changes: {0} additions and {1} deletions; all are encoded",
        Cause = "Somebody worked on the document with tracking on. Deleted words are part of the encoding, marked as deleted.",
        Remedy = "Nothing; or accept or reject the changes in Word first, if they mean nothing to the edition.",
    };

    /// <summary>A document inside the document is not read.</summary>
    public static readonly DiagnosticDescriptor WordPartLeftOut = new()
    {
        Code = "MIN058",
        Severity = Severity.Warning,
        Template = "a document that is inserted here (w:{0}) is not read",
        Cause = "The document holds another by reference, or in another format.",
        Remedy = "Open it in Word, save it anew (Word then takes the text in), and encode that.",
    };

    /// <summary>A note is missing.</summary>
    public static readonly DiagnosticDescriptor MissingWordNote = new()
    {
        Code = "MIN059",
        Severity = Severity.Warning,
        Template = "the note {0} is not in the file",
        Cause = "The document points at a note that its part does not have.",
        Remedy = "Compare the place with the document in Word.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DamagedWord, NotWord, WordLimit, MissingWordPart, WordPartIgnored, UnknownSymbol, TrackedChanges, WordPartLeftOut,
        MissingWordNote,
    ];
}
