// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Validation.Unused;

/// <summary>The catalogue of what an edition holds and nothing uses; told only where whole folders are checked.</summary>
public static class UnusedDiagnostics
{
    /// <summary>A file that is no document is used by none.</summary>
    public static readonly DiagnosticDescriptor UnusedFile = new()
    {
        Code = "VAL036",
        Severity = Severity.Warning,
        Template = "the file is no TEI document, and no document that was checked points at it",
        Cause = "It is left over, or the pointer to it is missing.",
        Remedy = "Remove the file, point at it, or keep it outside the folder that is checked.",
    };

    /// <summary>An authority file is used by no document.</summary>
    public static readonly DiagnosticDescriptor UnusedAuthorityFile = new()
    {
        Code = "VAL037",
        Severity = Severity.Warning,
        Template = "no document that was checked points at this authority file",
        Cause = "The documents do without it, or their pointers name another file.",
        Remedy = "Remove the file, or correct the pointers.",
    };

    /// <summary>An entry of an authority file is used by no document.</summary>
    public static readonly DiagnosticDescriptor UnusedEntry = new()
    {
        Code = "VAL038",
        Severity = Severity.Info,
        Template = "no document that was checked points at this {0} '{1}'",
        Cause = "The documents do not name it, or it is there for documents to come.",
        Remedy = "Nothing, where it is meant to stay.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnusedFile,
        UnusedAuthorityFile,
        UnusedEntry,
    ];
}
