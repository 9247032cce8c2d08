// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Odd.Diagnostics;

/// <summary>The catalogue of the store of TEI releases.</summary>
public static class StoreDiagnostics
{
    /// <summary>A release has no such number.</summary>
    public static readonly DiagnosticDescriptor BadRelease = new()
    {
        Code = "ODD090",
        Severity = Severity.Error,
        Template = "“{0}” is not the number of a release of TEI P5",
        Cause = "A release is named by three numbers with points between them.",
        Remedy = "Write it as 4.9.0; the releases are listed in the TEI's Vault.",
    };

    /// <summary>An address is neither http, https nor a file.</summary>
    public static readonly DiagnosticDescriptor BadAddress = new()
    {
        Code = "ODD091",
        Severity = Severity.Error,
        Template = "nothing can be fetched from “{0}”: it is neither an http or https address nor a file",
        Cause = "Only http, https and files of this computer are read.",
        Remedy = "Give another address with --from, or download the source and name the file.",
    };

    /// <summary>A server could not be reached, or answered otherwise than with the file.</summary>
    public static readonly DiagnosticDescriptor CannotFetch = new()
    {
        Code = "ODD092",
        Severity = Severity.Error,
        Template = "cannot be fetched: {0}",
        Cause = "The server cannot be reached, has no such file, or redirects without end.",
        Remedy = "Check the number of the release and the connection, or name another address or a downloaded file with --from; the store is unchanged.",
    };

    /// <summary>The answer of a server took too long.</summary>
    public static readonly DiagnosticDescriptor FetchTimedOut = new()
    {
        Code = "ODD093",
        Severity = Severity.Error,
        Template = "was not fetched within {0} seconds",
        Cause = "The server or the connection is slow, or has stopped to answer.",
        Remedy = "Try again later, or download the source otherwise and name the file with --from; the store is unchanged.",
    };

    /// <summary>What came is too large.</summary>
    public static readonly DiagnosticDescriptor SourceTooLarge = new()
    {
        Code = "ODD094",
        Severity = Severity.Error,
        Template = "is larger than {0} bytes, more than a TEI source has",
        Cause = "The address gives something else, or without end; the limit protects memory and disk.",
        Remedy = "Check the address; the store is unchanged.",
    };

    /// <summary>What came is no TEI source.</summary>
    public static readonly DiagnosticDescriptor NotTeiSource = new()
    {
        Code = "ODD095",
        Severity = Severity.Error,
        Template = "is no source of the TEI: no TEI document that declares elements and classes",
        Cause = "The source is the file p5subset.xml of a release, a TEI document with all elementSpec and classSpec; a schema or a page is something else.",
        Remedy = "Check the address; the store is unchanged.",
        Specification = "TEI P5, chapter Documentation Elements (TD)",
    };

    /// <summary>What came is another release.</summary>
    public static readonly DiagnosticDescriptor OtherVersion = new()
    {
        Code = "ODD096",
        Severity = Severity.Error,
        Template = "is release {0}, not {1}",
        Cause = "The edition statement in the header of the source names another release.",
        Remedy = "Ask for the release that it is, or give another address; the store is unchanged.",
        Specification = "TEI P5, editionStmt",
    };

    /// <summary>What came does not say which release it is.</summary>
    public static readonly DiagnosticDescriptor NoVersion = new()
    {
        Code = "ODD097",
        Severity = Severity.Warning,
        Template = "does not say which release it is; kept as {0}",
        Cause = "The edition statement in the header of the source names no release, as in a source that was built from the repository.",
        Remedy = "Nothing, when you know that it is that release.",
        Specification = "TEI P5, editionStmt",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BadRelease,
        BadAddress,
        CannotFetch,
        FetchTimedOut,
        SourceTooLarge,
        NotTeiSource,
        OtherVersion,
        NoVersion,
    ];
}
