// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Minutes.Diagnostics;

/// <summary>The catalogue of this room: reading sources, settings and authority files, and encoding minutes.</summary>
public static class MinutesDiagnostics
{
    /// <summary>The source holds no text.</summary>
    public static readonly DiagnosticDescriptor EmptySource = new()
    {
        Code = "MIN001",
        Severity = Severity.Error,
        Template = "the source is empty",
        Cause = "The file has no bytes, or nothing but white space.",
        Remedy = "Check that the right file was named and that it was saved.",
    };

    /// <summary>The source is not text.</summary>
    public static readonly DiagnosticDescriptor BinarySource = new()
    {
        Code = "MIN002",
        Severity = Severity.Error,
        Template = "the source is not plain text: {0}",
        Cause = "The bytes are of another format (a Word file, a PDF, a picture), or the text is damaged.",
        Remedy = "Save the document as plain text in UTF-8.",
    };

    /// <summary>The source was not in UTF-8.</summary>
    public static readonly DiagnosticDescriptor OtherEncoding = new()
    {
        Code = "MIN003",
        Severity = Severity.Warning,
        Template = "the source is not UTF-8; it was read as {0}",
        Cause = "The bytes are not valid UTF-8, and no byte order mark says what they are, so the encoding is inferred.",
        Remedy = "Check letters with accents and quotation marks in the result, or save the source as UTF-8.",
    };

    /// <summary>A bracket has no partner.</summary>
    public static readonly DiagnosticDescriptor UnbalancedBracket = new()
    {
        Code = "MIN004",
        Severity = Severity.Warning,
        Template = "the square bracket “{0}” has no partner in its paragraph; it stays text",
        Cause = "A bracket was forgotten, an insertion runs over the end of a paragraph, or more than 16 brackets nest.",
        Remedy = "Compare with the original and mend the source, or leave it as it is.",
    };

    /// <summary>No speaker label was found.</summary>
    public static readonly DiagnosticDescriptor NoTurns = new()
    {
        Code = "MIN005",
        Severity = Severity.Warning,
        Template = "no turns were found; the text is encoded as paragraphs",
        Cause = "No paragraph begins with a speaker's name and a colon. Reports and journals have none; minutes of a talk should.",
        Remedy = "If it is a talk, name its speakers in edition.toml ([[participant]] with names).",
    };

    /// <summary>A speaker label could not be resolved.</summary>
    public static readonly DiagnosticDescriptor UnresolvedSpeaker = new()
    {
        Code = "MIN006",
        Severity = Severity.Warning,
        Template = "nobody known is called “{0}”{1}; the speaker is recorded under the label itself",
        Cause = "The label matches no participant, no alias in the document, no entry of the authority files and no setting.",
        Remedy = "Add a [[participant]] with this label among its names to edition.toml, or an entry to the authority files.",
    };

    /// <summary>A label fits several persons.</summary>
    public static readonly DiagnosticDescriptor AmbiguousSpeaker = new()
    {
        Code = "MIN007",
        Severity = Severity.Warning,
        Template = "“{0}” may be {1}; the speaker is recorded under the label itself",
        Cause = "Several known persons fit the label.",
        Remedy = "Add a [[participant]] with this label among its names to edition.toml.",
    };

    /// <summary>A form of a name belongs to several entries.</summary>
    public static readonly DiagnosticDescriptor AmbiguousName = new()
    {
        Code = "MIN008",
        Severity = Severity.Warning,
        Template = "“{0}” may be {1}; it is not tagged",
        Cause = "Several authority entries have this form.",
        Remedy = "Add a [[reference]] with text, ref and, where it stands more than once, context to edition.toml.",
    };

    /// <summary>The check that nothing was lost failed.</summary>
    public static readonly DiagnosticDescriptor TextLost = new()
    {
        Code = "MIN009",
        Severity = Severity.Error,
        Template = "the encoding would not keep the text: the source has “{0}” where the encoding has “{1}”",
        Cause = "A rule of the encoder dropped, doubled or moved words; nothing is written in such a case.",
        Remedy = "Please report it with the paragraph at this place; it is a fault of teiedition, not of the source.",
    };

    /// <summary>The settings have a key that nobody reads.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new()
    {
        Code = "MIN010",
        Severity = Severity.Error,
        Template = "unknown key “{0}”; known here: {1}",
        Cause = "The key is misspelt, or stands in the wrong table.",
        Remedy = "Correct or remove it; the README describes all keys of edition.toml.",
    };

    /// <summary>The settings have a value of the wrong kind.</summary>
    public static readonly DiagnosticDescriptor BadValue = new()
    {
        Code = "MIN011",
        Severity = Severity.Error,
        Template = "“{0}” {1}",
        Cause = "The value is not of the kind that this key takes.",
        Remedy = "Correct it; the README describes all keys of edition.toml.",
    };

    /// <summary>The settings are not TOML.</summary>
    public static readonly DiagnosticDescriptor NotToml = new()
    {
        Code = "MIN012",
        Severity = Severity.Error,
        Template = "not valid TOML: {0}",
        Cause = "The file breaks a rule of TOML at this place.",
        Remedy = "Texts stand in double quotes, lists in square brackets, and each key once.",
        Specification = "TOML v1.0.0",
    };

    /// <summary>A setting had no effect.</summary>
    public static readonly DiagnosticDescriptor UnusedSetting = new()
    {
        Code = "MIN013",
        Severity = Severity.Warning,
        Template = "the {0} “{1}” in the settings matches nothing in the source",
        Cause = "The words do not stand in the document as written, or the source has changed.",
        Remedy = "Compare the words (and the context) with the source, or remove the setting.",
    };

    /// <summary>A setting refers to an unknown entry.</summary>
    public static readonly DiagnosticDescriptor UnknownReference = new()
    {
        Code = "MIN014",
        Severity = Severity.Error,
        Template = "the {0} “{1}” in the settings refers to “{2}”, which neither the participants nor the authority files have",
        Cause = "The id is misspelt, or the authority file that holds it is missing.",
        Remedy = "Correct the id, or add the entry to the authority files.",
    };

    /// <summary>The authority folder is missing.</summary>
    public static readonly DiagnosticDescriptor NoAuthority = new()
    {
        Code = "MIN020",
        Severity = Severity.Error,
        Template = "the folder of authority files does not exist, or has no .xml file",
        Cause = "The name is misspelt, or the files were not copied along.",
        Remedy = "Name the folder with --authority; a new edition can begin with files that hold an empty list.",
    };

    /// <summary>An authority file holds nothing usable.</summary>
    public static readonly DiagnosticDescriptor BadAuthority = new()
    {
        Code = "MIN021",
        Severity = Severity.Error,
        Template = "not an authority file: {0}",
        Cause = "The file is no TEI document with listPerson, listPlace, listOrg or listEvent, or an entry lacks its id or name.",
        Remedy = "Give each entry an xml:id and a name; the files in editions/authority show the form.",
        Specification = "TEI P5 Guidelines, section 14.3",
    };

    /// <summary>Two authority entries share an id.</summary>
    public static readonly DiagnosticDescriptor DuplicateAuthorityId = new()
    {
        Code = "MIN022",
        Severity = Severity.Error,
        Template = "the id “{0}” was given before, in {1}",
        Cause = "Pointers to the id could mean either entry.",
        Remedy = "Give one of the two another id.",
    };

    /// <summary>Sentences were joined.</summary>
    public static readonly DiagnosticDescriptor Joined = new()
    {
        Code = "MIN030",
        Severity = Severity.Info,
        Template = "joined across a break: “{0}” / “{1}”",
        Cause = "A page or column break cut a sentence in two paragraphs; the encoding joins them and marks the place.",
        Remedy = "Nothing, if the joined sentence reads well.",
    };

    /// <summary>A likely misreading was marked.</summary>
    public static readonly DiagnosticDescriptor Misreading = new()
    {
        Code = "MIN031",
        Severity = Severity.Info,
        Template = "“{0}” is probably a misreading of “{1}”; both are encoded",
        Cause = "The letters differ only in shapes that scanning confuses, as I, l and 1.",
        Remedy = "Nothing; the source's reading stays in sic.",
    };

    /// <summary>Which convention the document is read by.</summary>
    public static readonly DiagnosticDescriptor ConventionChosen = new()
    {
        Code = "MIN040",
        Severity = Severity.Info,
        Template = "read by the convention “{0}”: {1}",
        Cause = "Minutes are written in several ways; the one that explains most lines of the document was chosen, or the settings name it.",
        Remedy = "Nothing, if the turns are right; else name another under [convention] in edition.toml.",
    };

    /// <summary>A reference has no note.</summary>
    public static readonly DiagnosticDescriptor NoteMissing = new()
    {
        Code = "MIN080",
        Severity = Severity.Warning,
        Template = "“{0}” looks like a reference to a note, but no note has this number; it stays text",
        Cause = "The list of notes is missing or has another form, or the brackets hold a number of the text itself.",
        Remedy = "Add the notes as a list at the end, or decide in edition.toml what the bracket is.",
    };

    /// <summary>A note has no reference.</summary>
    public static readonly DiagnosticDescriptor NoteUnused = new()
    {
        Code = "MIN081",
        Severity = Severity.Warning,
        Template = "nothing in the text refers to the note “{0}”; it stands at the end",
        Cause = "Its reference was lost, or is printed in a form that is not recognised.",
        Remedy = "Put its number in brackets where the note belongs.",
    };

    /// <summary>Every descriptor above, in the order of their codes; formats, decisions and the like have catalogues of their own.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        EmptySource,
        BinarySource,
        OtherEncoding,
        UnbalancedBracket,
        NoTurns,
        UnresolvedSpeaker,
        AmbiguousSpeaker,
        AmbiguousName,
        TextLost,
        UnknownKey,
        BadValue,
        NotToml,
        UnusedSetting,
        UnknownReference,
        NoAuthority,
        BadAuthority,
        DuplicateAuthorityId,
        Joined,
        Misreading,
        ConventionChosen,
        NoteMissing,
        NoteUnused,
    ];
}
