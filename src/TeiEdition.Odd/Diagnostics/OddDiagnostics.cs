// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>The catalogue of this room: reading ODD customisations and making schemas of them.</summary>
public static class OddDiagnostics
{
    /// <summary>A file that is needed cannot be read.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = new()
    {
        Code = "ODD001",
        Severity = Severity.Error,
        Template = "{0} cannot be read: {1}",
        Cause = "The file is missing, or nothing was found under that name.",
        Remedy = "Check the name; for the TEI source, name it with --source or fetch it with teiedition schema fetch.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CannotLoad,
    ];
}
