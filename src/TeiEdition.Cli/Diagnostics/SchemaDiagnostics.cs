// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Diagnostics;

/// <summary>The catalogue of the command line about schemas and the store of TEI releases.</summary>
public static class SchemaDiagnostics
{
    /// <summary>No folder is known for the store.</summary>
    public static readonly DiagnosticDescriptor NoStore = new()
    {
        Code = "CLI080",
        Severity = Severity.Error,
        Template = "there is no folder for the store of TEI releases",
        Cause = "This user has no home folder, and neither --store nor TEIEDITION_STORE names another.",
        Remedy = "Name a folder with --store.",
    };

    /// <summary>The store holds nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyStore = new()
    {
        Code = "CLI081",
        Severity = Severity.Warning,
        Template = "the store holds no TEI release",
        Cause = "None was fetched yet, or the store is another folder.",
        Remedy = "Fetch one with teiedition schema fetch 4.9.0, or name the store with --store.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoStore,
        EmptyStore,
    ];
}
