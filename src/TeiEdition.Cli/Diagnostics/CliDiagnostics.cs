// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Cli.Diagnostics;

/// <summary>The catalogue of this room: the command line itself.</summary>
public static class CliDiagnostics
{
    /// <summary>An error that nobody foresaw.</summary>
    public static readonly DiagnosticDescriptor Internal = new()
    {
        Code = "CLI001",
        Severity = Severity.Error,
        Template = "internal error: {0}: {1}",
        Cause = "A fault of teiedition.",
        Remedy = "Please report it, with what --verbose adds.",
    };

    /// <summary>The user or the system stopped the work.</summary>
    public static readonly DiagnosticDescriptor Cancelled = new()
    {
        Code = "CLI002",
        Severity = Severity.Error,
        Template = "stopped on request; every file is whole, the old one or the new one",
        Cause = "Ctrl-C was pressed, or the system asked the program to end.",
        Remedy = "Run the same command again; it goes on with what is not yet done.",
    };

    /// <summary>The command line is wrong.</summary>
    public static readonly DiagnosticDescriptor Usage = new()
    {
        Code = "CLI003",
        Severity = Severity.Error,
        Template = "{0}",
        Cause = "The command, an option or an argument is unknown, missing or at odds with another.",
        Remedy = "Run: {1} --help",
    };

    /// <summary>What an encoding holds.</summary>
    public static readonly DiagnosticDescriptor Encoded = new()
    {
        Code = "CLI004",
        Severity = Severity.Info,
        Template = "encoded: {0} turns, {1} insertions, {2} participants, {3} names, {4} joins, {5} judgements to look at",
        Cause = "Shown with --verbose.",
        Remedy = "Nothing.",
    };

    /// <summary>A file was written.</summary>
    public static readonly DiagnosticDescriptor Written = new()
    {
        Code = "CLI005",
        Severity = Severity.Info,
        Template = "written",
        Cause = "The file is new, or its content has changed.",
        Remedy = "Nothing.",
    };

    /// <summary>Nothing had to be written.</summary>
    public static readonly DiagnosticDescriptor UpToDate = new()
    {
        Code = "CLI006",
        Severity = Severity.Info,
        Template = "up to date",
        Cause = "What would be written stands there already.",
        Remedy = "Nothing.",
    };

    /// <summary>A file was removed.</summary>
    public static readonly DiagnosticDescriptor Removed = new()
    {
        Code = "CLI007",
        Severity = Severity.Info,
        Template = "removed",
        Cause = "An earlier run wrote it, and nothing that is published now asks for it.",
        Remedy = "Nothing.",
    };

    /// <summary>A schema was read from its compiled form.</summary>
    public static readonly DiagnosticDescriptor SchemaFromCache = new()
    {
        Code = "CLI008",
        Severity = Severity.Info,
        Template = "read from its compiled form",
        Cause = "An earlier run compiled the schema, and none of its files has changed since.",
        Remedy = "Nothing; --no-cache compiles it again.",
    };

    /// <summary>The compiled form of a schema was kept.</summary>
    public static readonly DiagnosticDescriptor SchemaCompiled = new()
    {
        Code = "CLI009",
        Severity = Severity.Info,
        Template = "compiled, and kept in its compiled form",
        Cause = "The schema was not yet there in its compiled form, or one of its files has changed.",
        Remedy = "Nothing; the next run is faster.",
    };

    /// <summary>The compiled form of a schema could not be kept.</summary>
    public static readonly DiagnosticDescriptor CacheNotWritable = new()
    {
        Code = "CLI010",
        Severity = Severity.Info,
        Template = "compiled; the compiled form could not be written to {0}",
        Cause = "The folder of the cache cannot be made or written, or the disk is full.",
        Remedy = "Choose another folder with --cache, or turn the cache off with --no-cache; the result is the same.",
    };

    /// <summary>A folder has nothing to check.</summary>
    public static readonly DiagnosticDescriptor NoDocuments = new()
    {
        Code = "CLI011",
        Severity = Severity.Warning,
        Template = "no *.xml in this folder or below, so nothing was checked",
        Cause = "The folder holds no file whose name ends in .xml, or only in folders whose name begins with a point.",
        Remedy = "Name another folder, or the files themselves.",
    };

    /// <summary>An edition cannot be begun in a folder that is in use.</summary>
    public static readonly DiagnosticDescriptor FolderInUse = new()
    {
        Code = "CLI012",
        Severity = Severity.Error,
        Template = "the folder is not empty, so no edition is begun in it",
        Cause = "It holds files already, perhaps of an edition.",
        Remedy = "Name a new folder; to encode an edition again, use teiedition encode.",
    };

    /// <summary>A file was met with an error that nobody foresaw.</summary>
    public static readonly DiagnosticDescriptor InternalOfFile = new()
    {
        Code = "CLI013",
        Severity = Severity.Error,
        Template = "internal error in this file: {0}: {1}",
        Cause = "A fault of teiedition; the other files were encoded.",
        Remedy = "Please report it, with the file if it may be shown.",
    };

    /// <summary>Every descriptor above, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Internal, Cancelled, Usage, Encoded, Written, UpToDate, Removed, SchemaFromCache, SchemaCompiled, CacheNotWritable, NoDocuments,
        FolderInUse, InternalOfFile,
    ];
}
