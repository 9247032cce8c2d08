// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Schematron.Syntax;

/// <summary>
/// A schema (ISO/IEC 19757-3:2020, section 5.4.13): as it was written, or, after expansion, with concrete patterns and rules
/// only. Immutable; safe on any thread.
/// </summary>
public sealed record Schema : SchematronNode
{
    /// <summary>The file or URI as the caller named it; diagnostics about the schema name it so.</summary>
    public required string Path { get; init; }

    /// <summary>The title, white space folded; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>The query language binding in lower case: <c>xslt2</c>, <c>xslt3</c>, <c>xpath2</c>, …; <c>xslt</c> where the schema says nothing (annex C).</summary>
    public required string QueryBinding { get; init; }

    /// <summary>The phase that is active where the caller names none; null for all patterns.</summary>
    public string? DefaultPhase { get; init; }

    /// <summary>The version that it says it has (<c>@schemaVersion</c>); null for none.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The prefixes of its expressions, in document order; the last of one prefix counts.</summary>
    public ImmutableArray<Ns> Namespaces { get; init; } = [];

    /// <summary>Its variables, in document order; each sees those before it.</summary>
    public ImmutableArray<Let> Lets { get; init; } = [];

    /// <summary>Its phases, in document order.</summary>
    public ImmutableArray<Phase> Phases { get; init; } = [];

    /// <summary>Its patterns, in document order.</summary>
    public ImmutableArray<Pattern> Patterns { get; init; } = [];

    /// <summary>Its diagnostics, in document order.</summary>
    public ImmutableArray<RuleDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>Its properties, in document order.</summary>
    public ImmutableArray<Property> Properties { get; init; } = [];

    /// <summary>What it brings of XSLT: <c>xsl:function</c>, <c>xsl:key</c>, <c>xsl:include</c>, …, in document order, with the namespaces in scope.</summary>
    public ImmutableArray<XElement> Xslt { get; init; } = [];
}
