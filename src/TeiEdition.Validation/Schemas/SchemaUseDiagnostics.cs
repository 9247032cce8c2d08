// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Schemas;

/// <summary>The catalogue of which schemas a document is held against.</summary>
public static class SchemaUseDiagnostics
{
    private const string Associating = "Associating Schemas with XML documents 1.0 (Third Edition), W3C Working Group Note 2012, section 3 (ISO/IEC 19757-11)";

    /// <summary>An <c>xml-model</c> cannot be used.</summary>
    public static readonly DiagnosticDescriptor BadXmlModel = new()
    {
        Code = "VAL040",
        Severity = Severity.Error,
        Template = "this xml-model names no schema that the document could be held against: {0}",
        Cause = "The processing instruction consists of pseudo-attributes, name=\"value\", and href is one of them.",
        Remedy = "Mend it, as <?xml-model href=\"schema.rng\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>, or remove it.",
        Specification = Associating,
    };

    /// <summary>An <c>xml-model</c> has a pseudo-attribute that means nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownPseudoAttribute = new()
    {
        Code = "VAL041",
        Severity = Severity.Warning,
        Template = "xml-model has no pseudo-attribute {0}{1}",
        Cause = "What the specification does not know is passed over, which may not be what was meant.",
        Remedy = "Use href, type, schematypens, charset, title, group and phase.",
        Specification = Associating,
    };

    /// <summary>A schema that a document names cannot be had.</summary>
    public static readonly DiagnosticDescriptor SchemaNotFound = new()
    {
        Code = "VAL042",
        Severity = Severity.Error,
        Template = "the document was not held against its schema {0}: {1}",
        Cause = "Schemas are read from this computer only, and a document that its own schema did not see is not known to be valid.",
        Remedy = "Name a local copy in an XML catalogue (--catalog), fetch the TEI's source (teiedition schema fetch), or choose a schema with --schema; --no-schema does without.",
        Specification = Associating,
    };

    /// <summary>A schema that a document names is of a language that is not checked.</summary>
    public static readonly DiagnosticDescriptor LanguageNotChecked = new()
    {
        Code = "VAL043",
        Severity = Severity.Warning,
        Template = "the document was not held against its schema {0}, which is {1}",
        Cause = "Documents are held against RELAX NG, Schematron and TEI ODD.",
        Remedy = "Name a schema of one of these beside it, or remove the instruction.",
        Specification = Associating,
    };

    /// <summary>A schema that a document names is wrong itself.</summary>
    public static readonly DiagnosticDescriptor SchemaNotUsable = new()
    {
        Code = "VAL044",
        Severity = Severity.Error,
        Template = "the document was not held against its schema {0}, which has errors itself",
        Cause = "A schema with errors says nothing about documents; its errors are reported by themselves.",
        Remedy = "Mend the schema at the places that are given, or choose another with --schema.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BadXmlModel,
        UnknownPseudoAttribute,
        SchemaNotFound,
        LanguageNotChecked,
        SchemaNotUsable,
    ];
}
