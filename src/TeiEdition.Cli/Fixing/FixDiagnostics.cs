// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Fixing;

/// <summary>The catalogue of <c>validate --fix</c>.</summary>
public static class FixDiagnostics
{
    /// <summary>A finding was mended.</summary>
    public static readonly DiagnosticDescriptor Fixed = new()
    {
        Code = "CLI100",
        Severity = Severity.Info,
        Template = "fixed {1}: {0}",
        Cause = "Asked for with --fix; the rest of the file is as it was, byte for byte.",
        Remedy = "Nothing; look at the change before it is published.",
    };

    /// <summary>Fixes would have spoilt the file.</summary>
    public static readonly DiagnosticDescriptor NotMade = new()
    {
        Code = "CLI101",
        Severity = Severity.Warning,
        Template = "fixes were not made, for the file would not be well-formed afterwards: {0}",
        Cause = "A fault of teiedition; the file is as it was.",
        Remedy = "Mend the findings by hand, and please report this, with the file if it may be shown.",
    };

    /// <summary>A file was changed by somebody else meanwhile.</summary>
    public static readonly DiagnosticDescriptor ChangedMeanwhile = new()
    {
        Code = "CLI102",
        Severity = Severity.Warning,
        Template = "fixes were not made, for the file was changed while it was checked",
        Cause = "An editor or another program has written the file.",
        Remedy = "Run the same command again.",
    };

    /// <summary>A file is marked as read-only.</summary>
    public static readonly DiagnosticDescriptor ReadOnly = new()
    {
        Code = "CLI103",
        Severity = Severity.Warning,
        Template = "fixes were not made, for the file is read-only",
        Cause = "Whoever may not write a file, or has protected it, does not want it changed.",
        Remedy = "Make the file writable and run the same command again, or mend the findings by hand.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Fixed,
        NotMade,
        ChangedMeanwhile,
        ReadOnly,
    ];
}
