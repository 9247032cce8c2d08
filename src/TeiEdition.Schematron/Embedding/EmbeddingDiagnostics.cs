// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Embedding;

/// <summary>The catalogue of Schematron within other schemas.</summary>
public static class EmbeddingDiagnostics
{
    /// <summary>Something of Schematron stands where it says nothing.</summary>
    public static readonly DiagnosticDescriptor OutOfPlace = new()
    {
        Code = "SCH058",
        Severity = Severity.Error,
        Template = "{0} does not belong directly into a RELAX NG schema, and is not checked",
        Cause = "What is embedded must be whole: patterns, rules, and what they refer to; an assertion alone has no context.",
        Remedy = "Write it within a pattern with a rule.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.9",
    };

    /// <summary>The rules are those of Schematron 1.5.</summary>
    public static readonly DiagnosticDescriptor OldNamespace = new()
    {
        Code = "SCH059",
        Severity = Severity.Warning,
        Template = "the rules are in the namespace of Schematron 1.5; they are read as ISO Schematron",
        Cause = "The schema was written before Schematron was a standard.",
        Remedy = "Change the namespace to http://purl.oclc.org/dsdl/schematron, and the attribute name of patterns to an element title.",
        Specification = "ISO/IEC 19757-3:2020, section 5.2",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        OutOfPlace,
        OldNamespace,
    ];
}
