// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.Schematron;
using TeiEdition.Xml.Diagnostics;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation.Schemas;

/// <summary>A schema as far as it could be loaded. Immutable; safe on any thread.</summary>
public sealed record LoadedSchema
{
    /// <summary>How diagnostics name it.</summary>
    public required string Path { get; init; }

    /// <summary>Its language.</summary>
    public required SchemaLanguage Language { get; init; }

    /// <summary>The grammar that documents are held against; null for Schematron alone, and after an error.</summary>
    public RelaxNgSchema? Grammar { get; init; }

    /// <summary>The rules that documents are held against; null where it has none.</summary>
    public SchematronSchema? Rules { get; init; }

    /// <summary>What is wrong with it, in order.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>What was done about its compiled form.</summary>
    public SchemaCacheUse Use { get; init; }

    /// <summary>All files that it was made from.</summary>
    public ImmutableArray<RecordedRequest> Requests { get; init; } = [];

    /// <summary>Whether <see cref="Requests"/> has all that it depends on.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether documents can be held against it.</summary>
    public bool IsUsable => Grammar is not null || (Language == SchemaLanguage.Schematron && Rules is not null);
}
