// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Languages;

/// <summary>The catalogue of language tags.</summary>
public static class LanguageDiagnostics
{
    private const string Tags = "RFC 5646 (BCP 47), section 2; TEI P5 Guidelines, datatype teidata.language";

    /// <summary>A language tag is not well-formed.</summary>
    public static readonly DiagnosticDescriptor NotWellFormed = new()
    {
        Code = "VAL020",
        Severity = Severity.Error,
        Template = "@{0} has '{1}', which is no language tag{2}",
        Cause = "A tag is a code of a language, then perhaps of a script and a region, with hyphens between: en, zh-Hant, pt-BR.",
        Remedy = "Write a tag; a language without code of its own gets a private part, as en-x-glasgow.",
        Specification = Tags,
    };

    /// <summary>A part of a language tag is no code.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = new()
    {
        Code = "VAL021",
        Severity = Severity.Warning,
        Template = "@{0} has '{1}', in which '{2}' is no code of a {3}{4}",
        Cause = "The code is misspelt, or not in ISO 639-1, ISO 15924 or ISO 3166-1 as this version knows them.",
        Remedy = "Correct the code.",
        Specification = "RFC 5646 (BCP 47), section 2.2",
    };

    /// <summary>There is another code to use.</summary>
    public static readonly DiagnosticDescriptor OtherCode = new()
    {
        Code = "VAL022",
        Severity = Severity.Warning,
        Template = "@{0} has '{1}'; the code of this language in tags is '{2}'",
        Cause = "A language that has a code of two letters is tagged by that; some old codes were replaced.",
        Remedy = "Use the other code wherever the language is tagged, and in langUsage.",
        Specification = "RFC 5646 (BCP 47), sections 2.2.1 and 4.5",
    };

    /// <summary>A language tag is not written as usual.</summary>
    public static readonly DiagnosticDescriptor UnusualCase = new()
    {
        Code = "VAL023",
        Severity = Severity.Info,
        Template = "@{0} has '{1}', usually written '{2}'",
        Cause = "Capitals do not matter in tags; by convention languages have none, scripts begin with one, and regions have nothing else.",
        Remedy = "Write the tag in the usual way wherever it stands, so that plain comparisons find it.",
        Specification = "RFC 5646 (BCP 47), section 2.1.1",
    };

    /// <summary>The header lists languages, but not this one.</summary>
    public static readonly DiagnosticDescriptor NotDeclared = new()
    {
        Code = "VAL024",
        Severity = Severity.Info,
        Template = "@{0} has '{1}', which no language of langUsage describes; this is the first of {2}",
        Cause = "The header says which languages the document has, and leaves this one out.",
        Remedy = "Add a language with this ident to langUsage, or correct the tag.",
        Specification = "TEI P5 Guidelines, chapter \"The TEI Header\", section \"Language Usage\" (#HD41)",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotWellFormed,
        UnknownCode,
        OtherCode,
        UnusualCase,
        NotDeclared,
    ];
}
