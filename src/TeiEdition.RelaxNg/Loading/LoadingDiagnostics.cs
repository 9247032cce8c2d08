// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>The catalogue of diagnostics about the files of a schema. Immutable.</summary>
public static class LoadingDiagnostics
{
    private const string Section46 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.6";

    private const string Section47 = "RELAX NG Specification, OASIS Committee Specification 3 December 2001, section 4.7";

    /// <summary>A file cannot be had.</summary>
    public static readonly DiagnosticDescriptor CannotLoad = new()
    {
        Code = "RNG030",
        Severity = Severity.Error,
        Template = "the schema {0} cannot be read: {1}",
        Cause = "The file is missing or cannot be read, or is on the network, from which nothing is fetched.",
        Remedy = "Correct the reference, or name a local copy in an XML catalogue.",
    };

    /// <summary>Files include one another in a circle.</summary>
    public static readonly DiagnosticDescriptor IncludeCycle = new()
    {
        Code = "RNG031",
        Severity = Severity.Error,
        Template = "including {0} here leads back to it",
        Cause = "A grammar would have to contain itself; the related places are the references of the circle.",
        Remedy = "Remove one reference of the circle; a definition may name itself through <ref> instead.",
        Specification = Section47,
    };

    /// <summary>Files refer to one another in a circle.</summary>
    public static readonly DiagnosticDescriptor ExternalRefCycle = new()
    {
        Code = "RNG032",
        Severity = Severity.Error,
        Template = "the external reference to {0} leads back to it",
        Cause = "A pattern would have to contain itself; the related places are the references of the circle.",
        Remedy = "Remove one reference of the circle; a definition may name itself through <ref> instead.",
        Specification = Section46,
    };

    /// <summary>An included file whose pattern is no grammar.</summary>
    public static readonly DiagnosticDescriptor NotAGrammar = new()
    {
        Code = "RNG033",
        Severity = Severity.Error,
        Template = "{0} is no grammar, so it cannot be included",
        Cause = "What is included are the definitions of a grammar, and the file consists of another pattern.",
        Remedy = "Use <externalRef>, or make the file a <grammar>.",
        Specification = Section47,
    };

    /// <summary>A file is too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new()
    {
        Code = "RNG261",
        Severity = Severity.Error,
        Template = "the schema file is {0} bytes long; the limit is {1}",
        Cause = "The limit protects against files made to exhaust memory.",
        Remedy = "Divide the schema; the limit is an option of the library.",
    };

    /// <summary>There are too many files.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = new()
    {
        Code = "RNG262",
        Severity = Severity.Error,
        Template = "the schema consists of more than {0} files",
        Cause = "The limit protects against files made to exhaust memory.",
        Remedy = "Put files together; the limit is an option of the library.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [CannotLoad, IncludeCycle, ExternalRefCycle, NotAGrammar, TooLarge, TooManyFiles];
}
