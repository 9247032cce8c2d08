// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Simplification;

/// <summary>The catalogue of what a schema may cost while it is simplified and checked.</summary>
public static class LimitDiagnostics
{
    /// <summary>Patterns nest too deeply.</summary>
    public static readonly DiagnosticDescriptor PatternsTooDeep = new()
    {
        Code = "RNG263",
        Severity = Severity.Error,
        Template = "with the definitions put in place patterns nest more than {0} deep",
        Cause = "No schema made for people nests so deeply; the limit protects against files made to exhaust memory.",
        Remedy = "Check how the schema was made; the limit is the option MaxPatternDepth of the library.",
    };

    /// <summary>The schema comes to too many patterns.</summary>
    public static readonly DiagnosticDescriptor TooManyPatterns = new()
    {
        Code = "RNG264",
        Severity = Severity.Error,
        Template = "with the inclusions put in place the schema comes to more than {0} patterns",
        Cause = "Files that include each other many times over multiply; the limit protects against files made to exhaust memory.",
        Remedy = "Include each file once; the limit is the option MaxPatterns of the library.",
    };

    /// <summary>A parameter of a datatype is too large.</summary>
    public static readonly DiagnosticDescriptor ParamTooLarge = new()
    {
        Code = "RNG265",
        Severity = Severity.Error,
        Template = "the parameter {1} of the datatype {0} is too large: {2}",
        Cause = "The limit protects against parameters made to exhaust memory, as a regular expression that repeats repetitions.",
        Remedy = "Write the parameter in a smaller way.",
    };

    /// <summary>The check for overlapping names costs too much.</summary>
    public static readonly DiagnosticDescriptor NamesTooMany = new()
    {
        Code = "RNG266",
        Severity = Severity.Error,
        Template = "to find names that overlap, more than {0} names would have to be compared",
        Cause = "Very many attributes or interleaved elements in very many combinations; the limit protects against files made to exhaust time.",
        Remedy = "Check how the schema was made; the limit is ten times the option MaxPatterns of the library.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [PatternsTooDeep, TooManyPatterns, ParamTooLarge, NamesTooMany];
}
