// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Model;

/// <summary><c>schemaSpec</c> with all that it brings together: in a resolved model everything that the schema is made from. Immutable.</summary>
public sealed record SchemaSpec : Specification
{
    /// <summary><c>@start</c>: the elements that documents may have as their root, in their order; empty where nothing is said.</summary>
    public ImmutableArray<string> Start { get; init; } = [];

    /// <summary>Whether <c>@start</c> is written, if only as an empty list: then nothing else counts.</summary>
    public bool HasStart { get; init; }

    /// <summary><c>@defaultExceptions</c>: what <c>anyElement</c> leaves out where it says nothing itself: namespaces, and names as <c>{namespace}local</c>.</summary>
    public ImmutableArray<string> DefaultExceptions { get; init; } = [];

    /// <summary><c>@targetLang</c>: the language of the names in documents; null where nothing is said.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary><c>@docLang</c>: the languages of the documentation, in their order; empty where nothing is said.</summary>
    public ImmutableArray<string> DocLanguages { get; init; } = [];

    /// <summary>The modules that declarations come from, in the order of their references.</summary>
    public ImmutableArray<ModuleSpec> Modules { get; init; } = [];

    /// <summary>The elements, in the order of the TEI source, those that the customisation adds behind them.</summary>
    public ImmutableArray<ElementSpec> Elements { get; init; } = [];

    /// <summary>The classes, in the same order.</summary>
    public ImmutableArray<ClassSpec> Classes { get; init; } = [];

    /// <summary>The macros, in the same order.</summary>
    public ImmutableArray<MacroSpec> Macros { get; init; } = [];

    /// <summary>The datatypes, in the same order.</summary>
    public ImmutableArray<DataSpec> DataSpecs { get; init; } = [];

    /// <summary>The grammars that <c>moduleRef/@url</c> names, in their order.</summary>
    public ImmutableArray<ExternalModule> ExternalModules { get; init; } = [];

    /// <summary>The document that the <c>schemaSpec</c> stands in, inclusions put in place: its prose is the encoding guidelines. Must not be changed.</summary>
    public required XElement Document { get; init; }

    /// <summary>The <c>schemaSpec</c> itself, within <see cref="Document"/>.</summary>
    public required XElement Element { get; init; }
}
