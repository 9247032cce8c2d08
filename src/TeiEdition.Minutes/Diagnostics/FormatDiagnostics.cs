// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Diagnostics;

/// <summary>The catalogue of formats, encodings of characters and web pages.</summary>
public static class FormatDiagnostics
{
    /// <summary>The source is of a format that no reader takes.</summary>
    public static readonly DiagnosticDescriptor OtherFormat = new()
    {
        Code = "MIN060",
        Severity = Severity.Error,
        Template = "the source is {0}, which is not read; {1}",
        Cause = "The first bytes of the file are those of another format, whatever its name says.",
        Remedy = "Save the document as .docx, .html, .pdf with text, or plain text in UTF-8.",
    };

    /// <summary>The source is TEI.</summary>
    public static readonly DiagnosticDescriptor AlreadyTei = new()
    {
        Code = "MIN061",
        Severity = Severity.Error,
        Template = "the source is a TEI document already",
        Cause = "encode makes TEI from other formats; the root element of this file is TEI or teiCorpus.",
        Remedy = "Check it with teiedition validate, or name the document that it was made from.",
    };

    /// <summary>A page cannot be parsed within limits.</summary>
    public static readonly DiagnosticDescriptor UnreadablePage = new()
    {
        Code = "MIN062",
        Severity = Severity.Error,
        Template = "the page is not read: {0}",
        Cause = "Elements are opened and never closed. A program may have made the page so; no browser shows it well.",
        Remedy = "Open it in a browser or word processor and save its text as plain text or .docx.",
    };

    /// <summary>Parts of a page were left out.</summary>
    public static readonly DiagnosticDescriptor LeftOutOfPage = new()
    {
        Code = "MIN063",
        Severity = Severity.Info,
        Template = "left out what belongs to the page and not to the document: {0}",
        Cause = "The page says so by its elements, roles or class names, or the part has nothing but links.",
        Remedy = "Nothing, if none of it is text of the document (--account lists it); else save the document alone.",
    };

    /// <summary>Some bytes are invalid.</summary>
    public static readonly DiagnosticDescriptor DamagedBytes = new()
    {
        Code = "MIN064",
        Severity = Severity.Warning,
        Template = "{0} bytes, the first here, are invalid in {1}; they were read as Windows-1252",
        Cause = "The file was damaged, cut off, or put together from texts in different encodings.",
        Remedy = "Compare the places with the original, and save the source as UTF-8.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [OtherFormat, AlreadyTei, UnreadablePage, LeftOutOfPage, DamagedBytes];
}
