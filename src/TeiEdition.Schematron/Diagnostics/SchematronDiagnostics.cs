// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Diagnostics;

/// <summary>The catalogue of this room: reading, compiling and running Schematron schemas.</summary>
public static class SchematronDiagnostics
{
    /// <summary>A file that is needed cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = new()
    {
        Code = "SCH001",
        Severity = Severity.Error,
        Template = "the schema cannot be read: {0}",
        Cause = "The file is missing, or nothing was found under that name.",
        Remedy = "Check the name, or name the file in an XML catalogue.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CannotLoad,
    ];
}
