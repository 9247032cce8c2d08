// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg;

/// <summary>The limit that both syntaxes share; those of the other stages, RNG250 to RNG269 as well, stand in their catalogues.</summary>
public static class LimitDiagnostics
{
    /// <summary>Patterns, name classes or annotations are nested too deeply.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new()
    {
        Code = "RNG250",
        Severity = Severity.Error,
        Template = "the schema is nested more than {0} deep",
        Cause = "No schema written by hand nests its patterns so deeply; the limit protects against files made to exhaust memory.",
        Remedy = "Name inner patterns by definitions of their own; the limit is an option of the library.",
    };

    /// <summary>All of them, ordered by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [TooDeep];
}
