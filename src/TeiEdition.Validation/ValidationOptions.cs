// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg;
using TeiEdition.Schematron;
using TeiEdition.Validation.Files;
using TeiEdition.Validation.Schemas;
using TeiEdition.Xml.Reading;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.Validation;

/// <summary>What <see cref="DocumentPass"/> checks. Immutable; safe on any thread.</summary>
public sealed record ValidationOptions
{
    /// <summary>Whether pointers are followed; true where nothing is said. The ids are checked in any case.</summary>
    public bool CheckPointers { get; init; } = true;

    /// <summary>The schema that documents are held against; none where nothing is said.</summary>
    public RelaxNgSchema? Schema { get; init; }

    /// <summary>Knows which schemas a document is held against; null where nothing but <see cref="Schema"/> does.</summary>
    public SchemaLibrary? Library { get; init; }

    /// <summary>How Schematron rules of the library's schemas are run; null where none is run.</summary>
    public SchematronRunOptions? Rules { get; init; }

    /// <summary>Whether errors against a schema of the library name the declaration in it, also where the schema is no ODD; false where nothing is said.</summary>
    public bool NamesDeclarations { get; init; }

    /// <summary>After how many errors against the schema nothing more of a document is held against it; 1,000 where nothing is said.</summary>
    public int MaxSchemaErrors { get; init; } = 1000;

    /// <summary>Finds external parts of document type declarations; null, where nothing is said: they are left out.</summary>
    public IResourceResolver? ExternalSubsets { get; init; }

    /// <summary>The files around the documents, shared by the passes of a run; null, where nothing is said: each pass reads them for itself.</summary>
    public EditionFiles? Files { get; init; }

    /// <summary>The limits for the document and for every XML file that it points into.</summary>
    public XmlReadingOptions Reading { get; init; } = new();
}
