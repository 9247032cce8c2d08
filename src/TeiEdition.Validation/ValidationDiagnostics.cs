// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.Validation;

/// <summary>The catalogue of this room: the root, ids and pointers of a TEI document.</summary>
public static class ValidationDiagnostics
{
    private const string Pointing =
        "TEI P5 Guidelines, chapter \"Linking, Segmentation, and Alignment\", section \"Links\" (#SAPT)";

    private const string Abbreviated =
        "TEI P5 Guidelines, chapter \"Linking, Segmentation, and Alignment\", section \"Using Abbreviated Pointers\" (#SAPU)";

    /// <summary>The root is neither <c>TEI</c> nor <c>teiCorpus</c> in the TEI namespace.</summary>
    public static readonly DiagnosticDescriptor NotTei = new()
    {
        Code = "VAL001",
        Severity = Severity.Warning,
        Template = "the root element is {0} ({1}), not TEI or teiCorpus (" + TeiNames.TeiNamespace + ")",
        Cause = "The file is a part of a document, an older version of TEI, or no TEI at all.",
        Remedy = "Check the whole document, and that its root declares xmlns=\"http://www.tei-c.org/ns/1.0\".",
        Specification = "TEI P5 Guidelines, chapter \"Default Text Structure\" (#DS)",
    };

    /// <summary>An <c>xml:id</c> is not a name.</summary>
    public static readonly DiagnosticDescriptor BadId = new()
    {
        Code = "VAL002",
        Severity = Severity.Error,
        Template = "xml:id '{0}' is not a name that XML allows as an id",
        Cause = "An id begins with a letter or an underscore, and has no space, colon or slash.",
        Remedy = "Choose another id, and change the pointers to it.",
        Specification = "xml:id Version 1.0, section 4; Namespaces in XML 1.0, NCName",
    };

    /// <summary>Two elements have the same <c>xml:id</c>.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new()
    {
        Code = "VAL003",
        Severity = Severity.Error,
        Template = "xml:id '{0}' stands on two elements; the first is on line {1}",
        Cause = "A pointer to this id would have two targets; copying an element with its id is the usual reason.",
        Remedy = "Give one of the two another id, and see which of them each pointer means.",
        Specification = "xml:id Version 1.0, section 4",
    };

    /// <summary>A pointer within the document has no target.</summary>
    public static readonly DiagnosticDescriptor UnknownId = new()
    {
        Code = "VAL004",
        Severity = Severity.Error,
        Template = "@{0} points at '{1}', but no element of the document has the xml:id '{2}'{3}",
        Cause = "The target was renamed or removed, or the pointer is misspelt.",
        Remedy = "Correct the pointer, or give its target the id.",
        Specification = Pointing,
    };

    /// <summary>A pointer to an id lacks its number sign.</summary>
    public static readonly DiagnosticDescriptor MissingNumberSign = new()
    {
        Code = "VAL005",
        Severity = Severity.Error,
        Template = "@{0} has '{1}', which names no file but is an xml:id of the document; '#{1}' points at it",
        Cause = "The value of the attribute is a URI reference; without '#' it names a file.",
        Remedy = "Write a '#' before the id.",
        Specification = Pointing,
    };

    /// <summary>A pointer names a file that does not exist.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new()
    {
        Code = "VAL006",
        Severity = Severity.Error,
        Template = "@{0} points at '{1}', which does not exist",
        Cause = "A relative pointer is followed from the folder of the document, or from xml:base; there is no such file.",
        Remedy = "Correct the pointer, or put the file in its place.",
        Specification = Pointing,
    };

    /// <summary>A pointer names an id that another file lacks.</summary>
    public static readonly DiagnosticDescriptor UnknownIdInFile = new()
    {
        Code = "VAL007",
        Severity = Severity.Error,
        Template = "@{0} points at '{1}', but no element of that file has the xml:id '{2}'{3}",
        Cause = "The target was renamed or removed in the other file, or the pointer is misspelt.",
        Remedy = "Correct the pointer, or add the entry to the other file.",
        Specification = Pointing,
    };

    /// <summary>The prefix of a pointer is neither declared nor a scheme in common use.</summary>
    public static readonly DiagnosticDescriptor UnknownPrefix = new()
    {
        Code = "VAL008",
        Severity = Severity.Warning,
        Template = "@{0} has '{1}', whose prefix '{2}:' no prefixDef declares",
        Cause = "The part before the colon is neither a private prefix that the header declares nor a scheme in common use; only its first use is reported.",
        Remedy = "Declare the prefix by a prefixDef in encodingDesc/listPrefixDef, or correct it.",
        Specification = Abbreviated,
    };

    /// <summary>A pointer with a private prefix does not have the declared form.</summary>
    public static readonly DiagnosticDescriptor PrefixMismatch = new()
    {
        Code = "VAL009",
        Severity = Severity.Error,
        Template = "@{0} has '{1}', which does not match the pattern that prefixDef gives for '{2}:'",
        Cause = "The part after the colon has to match the whole of @matchPattern.",
        Remedy = "Correct the pointer or the pattern.",
        Specification = Abbreviated,
    };

    /// <summary>A <c>prefixDef</c> cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadPrefixDefinition = new()
    {
        Code = "VAL010",
        Severity = Severity.Warning,
        Template = "the pattern of the prefixDef '{0}' cannot be used: {1}",
        Cause = "The pattern is not a regular expression that can be run in linear time; pointers with the prefix are not checked.",
        Remedy = "Correct @matchPattern; back-references and look-around are not possible.",
        Specification = Abbreviated,
    };

    /// <summary>A pointer's file exists but its ids cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableTarget = new()
    {
        Code = "VAL011",
        Severity = Severity.Warning,
        Template = "@{0} points into '{1}', which cannot be read: {2}",
        Cause = "The file is not well-formed XML, is too large, or may not be read; whether it has the target is not known.",
        Remedy = "Check that file by itself.",
        Specification = Pointing,
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotTei, BadId, DuplicateId, UnknownId, MissingNumberSign, MissingFile, UnknownIdInFile, UnknownPrefix,
        PrefixMismatch, BadPrefixDefinition, UnreadableTarget,
    ];
}
