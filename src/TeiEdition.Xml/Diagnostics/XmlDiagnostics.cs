// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Xml.Diagnostics;

/// <summary>The catalogue of this room: reading and writing files, and XML as such.</summary>
public static class XmlDiagnostics
{
    /// <summary>The file is not well-formed XML.</summary>
    public static readonly DiagnosticDescriptor NotWellFormed = new()
    {
        Code = "XML001",
        Severity = Severity.Error,
        Template = "not well-formed XML: {0}",
        Cause = "The file breaks a rule of XML itself, so no program can read it further than this place.",
        Remedy = "Mend the file at this place. Most often an end tag further up is missing or misspelt, an '&' stands for itself, or the encoding is not the declared one; UTF-8 can always be read.",
        Specification = "XML 1.0 (Fifth Edition), section 2.1",
    };

    /// <summary>A document type declaration points to an external DTD.</summary>
    public static readonly DiagnosticDescriptor DoctypeIgnored = new()
    {
        Code = "XML002",
        Severity = Severity.Warning,
        Template = "the external part of the document type declaration is not read",
        Cause = "An external DTD would make the document depend on a file that somebody else may change; nothing outside the document is read without a catalogue that names it.",
        Remedy = "Remove the DOCTYPE and write its entities as characters or numeric references, or name a local copy of the DTD in an XML catalogue.",
        Specification = "XML 1.0 (Fifth Edition), section 2.8",
    };

    /// <summary>Elements are nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new()
    {
        Code = "XML003",
        Severity = Severity.Error,
        Template = "elements are nested more than {0} deep",
        Cause = "No edition nests its elements so deeply; the limit protects against files made to exhaust memory.",
        Remedy = "Check how the file was made; the limit is an option of the library.",
    };

    /// <summary>The file cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotRead = new()
    {
        Code = "XML004",
        Severity = Severity.Error,
        Template = "cannot be read: {0}",
        Cause = "The file is missing, is a folder, or the operating system does not let this user read it.",
        Remedy = "Check the name and the permissions.",
    };

    /// <summary>The file cannot be written.</summary>
    public static readonly DiagnosticDescriptor CannotWrite = new()
    {
        Code = "XML005",
        Severity = Severity.Error,
        Template = "cannot be written: {0}",
        Cause = "The folder is missing or read-only, the disk is full, or a folder stands in the way.",
        Remedy = "Choose another place with -o, or change the permissions; what stood there before is unchanged.",
    };

    /// <summary>A file that the tool did not write stands in the way.</summary>
    public static readonly DiagnosticDescriptor NotOurs = new()
    {
        Code = "XML006",
        Severity = Severity.Error,
        Template = "exists and was not written by teiedition, or was changed since",
        Cause = "Writing would lose work that stands only there.",
        Remedy = "Choose another place with -o, move the file away, or add --force to replace it.",
    };

    /// <summary>The file is larger than the limit.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new()
    {
        Code = "XML007",
        Severity = Severity.Error,
        Template = "is {0} bytes long; the limit is {1}",
        Cause = "The limit protects against files made to exhaust memory.",
        Remedy = "Split the file.",
    };

    /// <summary>The document refers to an external general entity, which is not read.</summary>
    public static readonly DiagnosticDescriptor EntityIgnored = new()
    {
        Code = "XML008",
        Severity = Severity.Warning,
        Template = "the external entity {0} is not read",
        Cause = "An external entity makes another file a part of the document; nothing outside the document is read for it.",
        Remedy = "Put the content in place of the reference, or use XInclude.",
        Specification = "XML 1.0 (Fifth Edition), section 4.4.3",
    };

    /// <summary>Entities expand beyond the limit.</summary>
    public static readonly DiagnosticDescriptor EntitiesTooLarge = new()
    {
        Code = "XML009",
        Severity = Severity.Error,
        Template = "the entities of the document expand to more characters than the limit allows",
        Cause = "Entities that refer to others many times make a short file endless; the limit protects against it.",
        Remedy = "Write the text in place of the entities; the limit is an option of the library.",
    };

    /// <summary>A tag or a piece of text is longer than the limit.</summary>
    public static readonly DiagnosticDescriptor RunTooLong = new()
    {
        Code = "XML010",
        Severity = Severity.Error,
        Template = "after this place, more than {0} bytes follow without a tag",
        Cause = "An attribute, a tag or a piece of text is longer than any of use; the limit protects against files made to exhaust memory.",
        Remedy = "Divide the text, or keep binary data in a file of its own; the limit is an option of the library.",
    };

    /// <summary>An entry of an XML catalogue lacks an attribute.</summary>
    public static readonly DiagnosticDescriptor CatalogEntryIncomplete = new()
    {
        Code = "XML011",
        Severity = Severity.Warning,
        Template = "<{0}> in the catalogue has no attribute {1} and is passed over",
        Cause = "An entry of a catalogue says what it is about and what takes its place.",
        Remedy = "Add the attribute.",
        Specification = "OASIS XML Catalogs 1.1 (2005), section 6.5",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotWellFormed, DoctypeIgnored, TooDeep, CannotRead, CannotWrite, NotOurs, TooLarge, EntityIgnored, EntitiesTooLarge,
        RunTooLong, CatalogEntryIncomplete,
    ];
}
