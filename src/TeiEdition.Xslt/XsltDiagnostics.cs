// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Xslt;

/// <summary>The catalogue of this room: Java, the worker, XSLT and XSL-FO.</summary>
public static class XsltDiagnostics
{
    /// <summary>Saxon-HE and FOP run on Java, which is not installed, or not where it was looked for.</summary>
    public static readonly DiagnosticDescriptor JavaMissing = new()
    {
        Code = "XSL001",
        Severity = Severity.Error,
        Template = "Java was not found{0}",
        Cause = "Saxon-HE and FOP run on Java, which is not installed, or not where it was looked for.",
        Remedy = "Install it (apt-get install default-jre-headless), or let JAVA_HOME name its folder.",
    };

    /// <summary>XSLT 3.0 needs Saxon-HE, whose jar is not there.</summary>
    public static readonly DiagnosticDescriptor SaxonMissing = new()
    {
        Code = "XSL002",
        Severity = Severity.Error,
        Template = "Saxon-HE was not found: {0}",
        Cause = "XSLT 3.0 needs Saxon-HE, whose jar is not there.",
        Remedy = "Install it (apt-get install libsaxonhe-java), or let TEIEDITION_SAXON name its jar or folder.",
    };

    /// <summary>Print needs Apache FOP, of whose jars at least one is not there.</summary>
    public static readonly DiagnosticDescriptor FopMissing = new()
    {
        Code = "XSL003",
        Severity = Severity.Error,
        Template = "Apache FOP was not found: {0} is missing",
        Cause = "Print needs Apache FOP, of whose jars at least one is not there.",
        Remedy = "Install it (apt-get install fop), or let TEIEDITION_FOP name the folder of its jars.",
    };

    /// <summary>Java ended or stayed silent before the worker was ready.</summary>
    public static readonly DiagnosticDescriptor CouldNotStart = new()
    {
        Code = "XSL004",
        Severity = Severity.Error,
        Template = "the XSLT worker could not start: {0}",
        Cause = "Java ended or stayed silent before the worker was ready.",
        Remedy = "Read Java's own words in the message; too little memory or an old Java (17 is needed) are the usual reasons.",
    };

    /// <summary>The Java process ended by itself or was killed from outside.</summary>
    public static readonly DiagnosticDescriptor Crashed = new()
    {
        Code = "XSL005",
        Severity = Severity.Error,
        Template = "the XSLT worker ended in the middle of the work, exit code {0}: {1}",
        Cause = "The Java process ended by itself or was killed from outside.",
        Remedy = "Try again: the next request starts a new one. Where it comes back, the last words of Java in the message help.",
    };

    /// <summary>The stylesheet runs without end, or the document is too large for the time limit.</summary>
    public static readonly DiagnosticDescriptor TimedOut = new()
    {
        Code = "XSL006",
        Severity = Severity.Error,
        Template = "not finished after {0} seconds; the XSLT worker was stopped",
        Cause = "The stylesheet runs without end, or the document is too large for the time limit.",
        Remedy = "Raise the time limit, or look for a loop in the stylesheet.",
    };

    /// <summary>The document and what the stylesheet builds from it do not fit into the heap.</summary>
    public static readonly DiagnosticDescriptor OutOfMemory = new()
    {
        Code = "XSL007",
        Severity = Severity.Error,
        Template = "the XSLT worker ran out of memory ({0} MiB)",
        Cause = "The document and what the stylesheet builds from it do not fit into the heap.",
        Remedy = "Raise the limit of memory, or split the document.",
    };

    /// <summary>The stylesheet breaks a rule of XSLT or XPath and cannot be compiled.</summary>
    public static readonly DiagnosticDescriptor StaticError = new()
    {
        Code = "XSL008",
        Severity = Severity.Error,
        Template = "{1} [{0}]",
        Cause = "The stylesheet breaks a rule of XSLT or XPath and cannot be compiled.",
        Remedy = "Mend the stylesheet at this place; the code in brackets is the specification's.",
        Specification = "XSLT 3.0, appendix E",
    };

    /// <summary>The stylesheet compiles, but does something that is rarely meant.</summary>
    public static readonly DiagnosticDescriptor StaticWarning = new()
    {
        Code = "XSL009",
        Severity = Severity.Warning,
        Template = "{1} [{0}]",
        Cause = "The stylesheet compiles, but does something that is rarely meant.",
        Remedy = "Look at this place of the stylesheet.",
        Specification = "XSLT 3.0, appendix E",
    };

    /// <summary>The stylesheet met something in the document for which it has no answer.</summary>
    public static readonly DiagnosticDescriptor DynamicError = new()
    {
        Code = "XSL010",
        Severity = Severity.Error,
        Template = "{1} [{0}]",
        Cause = "The stylesheet met something in the document for which it has no answer.",
        Remedy = "Look at this place of the stylesheet, and at the document; the code in brackets is the specification's.",
        Specification = "XSLT 3.0, section 2.14",
    };

    /// <summary>The stylesheet went on, but the processor finds that something is rarely meant.</summary>
    public static readonly DiagnosticDescriptor DynamicWarning = new()
    {
        Code = "XSL011",
        Severity = Severity.Warning,
        Template = "{1} [{0}]",
        Cause = "The stylesheet went on, but the processor finds that something is rarely meant.",
        Remedy = "Look at this place of the stylesheet.",
        Specification = "XSLT 3.0, section 2.14",
    };

    /// <summary>The stylesheet says so with xsl:message.</summary>
    public static readonly DiagnosticDescriptor Message = new()
    {
        Code = "XSL012",
        Severity = Severity.Info,
        Template = "{0}",
        Cause = "The stylesheet says so with xsl:message.",
        Remedy = "Nothing needs to be done.",
        Specification = "XSLT 3.0, section 23.1",
    };

    /// <summary>The stylesheet itself stopped the transformation with xsl:message.</summary>
    public static readonly DiagnosticDescriptor Terminated = new()
    {
        Code = "XSL013",
        Severity = Severity.Error,
        Template = "{1} [{0}]",
        Cause = "The stylesheet itself stopped the transformation with xsl:message.",
        Remedy = "Do what its message says.",
        Specification = "XSLT 3.0, section 23.1",
    };

    /// <summary>The file breaks a rule of XML itself, or uses an entity that it does not declare.</summary>
    public static readonly DiagnosticDescriptor NotWellFormed = new()
    {
        Code = "XSL014",
        Severity = Severity.Error,
        Template = "not well-formed XML: {0}",
        Cause = "The file breaks a rule of XML itself, or uses an entity that it does not declare.",
        Remedy = "Mend the file at this place.",
        Specification = "XML 1.0 (Fifth Edition), section 2.1",
    };

    /// <summary>A document or a stylesheet asks for a file elsewhere, or for the network; both are closed.</summary>
    public static readonly DiagnosticDescriptor OutsideReadableFolders = new()
    {
        Code = "XSL015",
        Severity = Severity.Error,
        Template = "must not be read, since it lies outside the folders of this edition: {0}",
        Cause = "A document or a stylesheet asks for a file elsewhere, or for the network; both are closed.",
        Remedy = "Copy the file into the edition, or remove the reference.",
    };

    /// <summary>A document or a stylesheet asked for a file elsewhere, or for the network, and went on without it.</summary>
    public static readonly DiagnosticDescriptor OutsideIgnored = new()
    {
        Code = "XSL016",
        Severity = Severity.Warning,
        Template = "was not read, since it lies outside the folders of this edition: {0}",
        Cause = "A document or a stylesheet asked for a file elsewhere, or for the network, and went on without it.",
        Remedy = "Copy the file into the edition, or remove the reference.",
    };

    /// <summary>The href of an xsl:result-document climbs out of the output folder, is no plain path, or was written before.</summary>
    public static readonly DiagnosticDescriptor ResultOutside = new()
    {
        Code = "XSL017",
        Severity = Severity.Error,
        Template = "a result document must lie below the output folder, and be written once: {0}",
        Cause = "The href of an xsl:result-document climbs out of the output folder, is no plain path, or was written before.",
        Remedy = "Write a relative path without .. in the stylesheet.",
        Specification = "XSLT 3.0, section 25.1",
    };

    /// <summary>The file is missing, is a folder, or the operating system does not let this user read it.</summary>
    public static readonly DiagnosticDescriptor CannotRead = new()
    {
        Code = "XSL018",
        Severity = Severity.Error,
        Template = "cannot be read: {0}",
        Cause = "The file is missing, is a folder, or the operating system does not let this user read it.",
        Remedy = "Check the name and the permissions.",
    };

    /// <summary>The stylesheet calls itself without end, or the document nests without measure.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new()
    {
        Code = "XSL019",
        Severity = Severity.Error,
        Template = "templates or functions call each other too deeply",
        Cause = "The stylesheet calls itself without end, or the document nests without measure.",
        Remedy = "Look for a recursion without an end in the stylesheet.",
    };

    /// <summary>FOP could not format what the print stylesheet made, or lost a part of it.</summary>
    public static readonly DiagnosticDescriptor FormattingError = new()
    {
        Code = "XSL020",
        Severity = Severity.Error,
        Template = "{0}",
        Cause = "FOP could not format what the print stylesheet made, or lost a part of it.",
        Remedy = "Look at this place of the print stylesheet, or at the image or font that the message names.",
        Specification = "XSL 1.1",
    };

    /// <summary>FOP formatted the page, but not quite as it was asked to.</summary>
    public static readonly DiagnosticDescriptor FormattingWarning = new()
    {
        Code = "XSL021",
        Severity = Severity.Warning,
        Template = "{0}",
        Cause = "FOP formatted the page, but not quite as it was asked to.",
        Remedy = "Look at the page, and at this place of the print stylesheet.",
        Specification = "XSL 1.1",
    };

    /// <summary>FOP reports what it did.</summary>
    public static readonly DiagnosticDescriptor FormattingInfo = new()
    {
        Code = "XSL022",
        Severity = Severity.Info,
        Template = "{0}",
        Cause = "FOP reports what it did.",
        Remedy = "Nothing needs to be done.",
        Specification = "XSL 1.1",
    };

    /// <summary>No font of the configuration has this character; the page shows # in its place.</summary>
    public static readonly DiagnosticDescriptor MissingGlyph = new()
    {
        Code = "XSL023",
        Severity = Severity.Warning,
        Template = "{0}",
        Cause = "No font of the configuration has this character; the page shows # in its place.",
        Remedy = "Add a font that has it to FOP's configuration and to the font families of the print stylesheet.",
    };

    /// <summary>The pages that the index or the table of contents names change the length of the text before them.</summary>
    public static readonly DiagnosticDescriptor LabelsUnstable = new()
    {
        Code = "XSL024",
        Severity = Severity.Warning,
        Template = "the page numbers in the index still move after {0} passes",
        Cause = "The pages that the index or the table of contents names change the length of the text before them.",
        Remedy = "Let the index stand last, or give it a page of its own.",
    };

    /// <summary>A fault of the worker itself.</summary>
    public static readonly DiagnosticDescriptor InternalError = new()
    {
        Code = "XSL025",
        Severity = Severity.Error,
        Template = "the XSLT worker failed: {0}",
        Cause = "A fault of the worker itself.",
        Remedy = "Report it with the message.",
    };

    /// <summary>The jar that belongs beside the program is not there.</summary>
    public static readonly DiagnosticDescriptor WorkerMissing = new()
    {
        Code = "XSL026",
        Severity = Severity.Error,
        Template = "the XSLT worker is missing: {0}",
        Cause = "The jar that belongs beside the program is not there.",
        Remedy = "Build again, or install again.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        JavaMissing, SaxonMissing, FopMissing, CouldNotStart, Crashed, TimedOut, OutOfMemory, StaticError,
        StaticWarning, DynamicError, DynamicWarning, Message, Terminated, NotWellFormed,
        OutsideReadableFolders, OutsideIgnored, ResultOutside, CannotRead, TooDeep, FormattingError,
        FormattingWarning, FormattingInfo, MissingGlyph, LabelsUnstable, InternalError, WorkerMissing,
    ];
}
