// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Expansion;

/// <summary>The catalogue of variables that are used where they are not declared.</summary>
public static class StrayVariableDiagnostics
{
    /// <summary>A variable of one pattern is used in another.</summary>
    public static readonly DiagnosticDescriptor StrayVariable = new()
    {
        Code = "SCH057",
        Severity = Severity.Warning,
        Template = "the variable ${0} belongs to another pattern; it is taken for one of the whole schema",
        Cause = "A variable that a pattern declares is known in that pattern only; an old implementation made all of them global.",
        Remedy = "Move the variable out of its pattern, up to the schema.",
        Specification = "ISO/IEC 19757-3:2020, section 5.4.5",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        StrayVariable,
    ];
}
