// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using TeiEdition.Cli.Diagnostics;
using TeiEdition.Minutes.Diagnostics;
using TeiEdition.Odd.Diagnostics;
using TeiEdition.Publishing.Diagnostics;
using TeiEdition.RelaxNg.Loading;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xslt;

namespace TeiEdition.Cli;

/// <summary>The exit status of a command, as the command line's contract says. Stateless.</summary>
internal static class ExitStatus
{
    /// <summary>Fine; there may have been warnings.</summary>
    public const int Success = 0;

    /// <summary>A document has errors.</summary>
    public const int DocumentErrors = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;

    /// <summary>Input or output could not be read, written or found.</summary>
    public const int InputOutput = 3;

    /// <summary>An internal error.</summary>
    public const int Internal = 4;

    /// <summary>Stopped by Ctrl-C or by the system, as shells report it.</summary>
    public const int Cancelled = 130;

    private static readonly FrozenSet<string> InputOutputCodes = new[]
    {
        XmlDiagnostics.CannotRead, XmlDiagnostics.CannotWrite, XmlDiagnostics.NotOurs, XmlDiagnostics.TooLarge,
        MinutesDiagnostics.NoAuthority, LoadingDiagnostics.CannotLoad, LoadingDiagnostics.TooLarge,
        PublishingDiagnostics.NoEdition, PublishingDiagnostics.NoEditions, PublishingDiagnostics.NoStylesheets,
        CliDiagnostics.FolderInUse, SchemaDiagnostics.NoStore,
        StoreDiagnostics.CannotFetch, StoreDiagnostics.FetchTimedOut, StoreDiagnostics.SourceTooLarge, StoreDiagnostics.BadAddress,
        SchemaUseDiagnostics.SchemaNotFound, StoreDiagnostics.NotTeiSource, StoreDiagnostics.OtherVersion,
        OddDiagnostics.CannotLoad, OddDiagnostics.NoTeiSource, OddDiagnostics.UnknownRelease,
        XsltDiagnostics.JavaMissing, XsltDiagnostics.SaxonMissing, XsltDiagnostics.FopMissing,
        XsltDiagnostics.CouldNotStart, XsltDiagnostics.WorkerMissing,
    }.Select(d => d.Code).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> InternalCodes = new[]
    {
        CliDiagnostics.Internal, CliDiagnostics.InternalOfFile, XsltDiagnostics.Crashed, XsltDiagnostics.InternalError,
    }.Select(d => d.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The status that one diagnostic asks for; of several, the highest counts.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static int Of(Diagnostic diagnostic) => diagnostic switch
    {
        { Severity: not Severity.Error } => Success,
        _ when InternalCodes.Contains(diagnostic.Code) => Internal,
        _ when InputOutputCodes.Contains(diagnostic.Code) => InputOutput,
        _ when diagnostic.Code == CliDiagnostics.Usage.Code => Usage,
        _ when diagnostic.Code == CliDiagnostics.Cancelled.Code => Cancelled,
        _ => DocumentErrors,
    };
}
