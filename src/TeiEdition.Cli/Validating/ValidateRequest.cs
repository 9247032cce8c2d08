// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Cli.Validating;

/// <summary>What <c>teiedition validate</c> was asked to do. Immutable.</summary>
internal sealed record ValidateRequest
{
    /// <summary>Files, folders, or <c>-</c> for standard input; in the order given.</summary>
    public required ImmutableArray<string> Inputs { get; init; }

    /// <summary>Whether pointers are followed.</summary>
    public bool CheckPointers { get; init; } = true;

    /// <summary>The schemas that every document is held against; empty where each document says it.</summary>
    public ImmutableArray<string> Schemas { get; init; } = [];

    /// <summary>Schematron schemas that every document is held against besides.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Whether documents are held against schemas at all.</summary>
    public bool UsesSchemas { get; init; } = true;

    /// <summary>Whether Schematron rules are checked.</summary>
    public bool UsesRules { get; init; } = true;

    /// <summary>The phase of Schematron; null for the default of each schema.</summary>
    public string? Phase { get; init; }

    /// <summary>The day that rules take for today; null for today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The folder with releases of the TEI; null for none.</summary>
    public string? Store { get; init; }

    /// <summary>The TEI source for ODDs; null where each says its own.</summary>
    public string? TeiSource { get; init; }

    /// <summary>Whether ID and IDREF of the schema are checked.</summary>
    public bool CheckIds { get; init; } = true;

    /// <summary>XML catalogues, in the order in which they are asked.</summary>
    public ImmutableArray<string> Catalogs { get; init; } = [];

    /// <summary>The folder with compiled schemas; null where none is read or written.</summary>
    public string? Cache { get; init; }

    /// <summary>Whether what an earlier run found in unchanged documents is shown again without checking them, and kept for the next.</summary>
    public bool KeepsFindings { get; init; } = true;

    /// <summary>After how many errors against the schema a document is held against it no longer.</summary>
    public int MaxErrors { get; init; } = 1000;

    /// <summary>How findings are written: <c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    public string Format { get; init; } = "text";
}
