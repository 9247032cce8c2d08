// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Diagnostics;

/// <summary>The part of the catalogue about PDF files.</summary>
public static class PdfDiagnostics
{
    /// <summary>A PDF without text.</summary>
    public static readonly DiagnosticDescriptor ScannedPdf = new()
    {
        Code = "MIN070",
        Severity = Severity.Error,
        Template = "the PDF has no text: it is a scan and needs OCR, or it is empty",
        Cause = "The pages are pictures; no program has recognised the letters on them.",
        Remedy = "Have the text recognised, for example with OCRmyPDF, compare it with the pages, and encode the result.",
    };

    /// <summary>A PDF that asks for a password.</summary>
    public static readonly DiagnosticDescriptor EncryptedPdf = new()
    {
        Code = "MIN071",
        Severity = Severity.Error,
        Template = "the PDF can only be opened with a password",
        Cause = "The file is encrypted.",
        Remedy = "Save a copy without password, if you may.",
    };

    /// <summary>A PDF that cannot be read.</summary>
    public static readonly DiagnosticDescriptor DamagedPdf = new()
    {
        Code = "MIN072",
        Severity = Severity.Error,
        Template = "the PDF cannot be read: {0}",
        Cause = "The file is damaged or cut off, or it is made in a way that is not safe to read.",
        Remedy = "Open it in a PDF viewer and print it to a new file, or fetch it again.",
        Specification = "ISO 32000-2",
    };

    /// <summary>A page of a PDF that cannot be read.</summary>
    public static readonly DiagnosticDescriptor DamagedPage = new()
    {
        Code = "MIN073",
        Severity = Severity.Error,
        Template = "this page of the PDF cannot be read: {0}",
        Cause = "Fonts or drawing orders of the page are damaged. A document with a page left out would not be the whole text.",
        Remedy = "Open it in a PDF viewer and print it to a new file, or leave the page out of the file yourself.",
        Specification = "ISO 32000-2",
    };

    /// <summary>Pages without text between pages with text.</summary>
    public static readonly DiagnosticDescriptor ScannedPage = new()
    {
        Code = "MIN074",
        Severity = Severity.Warning,
        Template = "this page has pictures but no text: it may be a scan that needs OCR",
        Cause = "The page shows a picture, and no letters are stored with it.",
        Remedy = "Look at the page; if it has text, have it recognised.",
    };

    /// <summary>Signs of a PDF without a character.</summary>
    public static readonly DiagnosticDescriptor UnknownCharacters = new()
    {
        Code = "MIN075",
        Severity = Severity.Warning,
        Template = "{0} signs in the PDF do not say what characters they are; they are left out",
        Cause = "A font of the file has no table that gives the characters of its signs, or the table is wrong.",
        Remedy = "Compare the text with the pages; copying the passage in a PDF viewer shows the same gaps.",
        Specification = "ISO 32000-2, section 9.10",
    };

    /// <summary>Text of a PDF that was left out.</summary>
    public static readonly DiagnosticDescriptor TurnedText = new()
    {
        Code = "MIN076",
        Severity = Severity.Info,
        Template = "text in another direction on this page is left out: “{0}”",
        Cause = "Stamps, marks of libraries and watermarks are often printed across the page or up its margin.",
        Remedy = "Nothing; the account of what was left out lists it.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [ScannedPdf, EncryptedPdf, DamagedPdf, DamagedPage, ScannedPage, UnknownCharacters, TurnedText];
}
