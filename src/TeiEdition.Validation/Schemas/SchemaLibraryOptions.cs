// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Odd.Store;
using TeiEdition.RelaxNg;

namespace TeiEdition.Validation.Schemas;

/// <summary>Which schemas documents are held against, and how these are made. Immutable.</summary>
public sealed record SchemaLibraryOptions
{
    /// <summary>The schemas that every document is held against, whatever it names itself: paths or URIs; empty where each document says it.</summary>
    public ImmutableArray<string> Schemas { get; init; } = [];

    /// <summary>Schematron schemas that every document is held against besides: paths or URIs.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Whether documents are held against a grammar at all; true where nothing is said.</summary>
    public bool UsesSchemas { get; init; } = true;

    /// <summary>Whether documents that name no schema are held against the built-in ones; true where nothing is said.</summary>
    public bool UsesBuiltIn { get; init; } = true;

    /// <summary>Whether Schematron rules are checked; true where nothing is said.</summary>
    public bool UsesRules { get; init; } = true;

    /// <summary>How grammars are read.</summary>
    public RelaxNgOptions RelaxNg { get; init; } = new();

    /// <summary>The folder with compiled forms; null where none is read or written.</summary>
    public string? Cache { get; init; }

    /// <summary>The full path of the folder from which files below it are named, as users name them; null where full paths are given.</summary>
    public string? BaseFolder { get; init; }

    /// <summary>The releases of the TEI that are there; null for none.</summary>
    public TeiStore? Store { get; init; }

    /// <summary>The TEI source for all ODDs, a path or URI; null where each says its own.</summary>
    public string? TeiSource { get; init; }
}
