// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml.Linq;

namespace TeiEdition.Odd.Model;

/// <summary><c>constraintSpec</c>: rules that the schema language cannot say (TEI P5 Guidelines, section 23.5.2 "Additional Constraints"). Immutable.</summary>
public sealed record ConstraintSpec : Declaration
{
    /// <summary><c>@scheme</c>: <c>schematron</c> (in older files <c>isoschematron</c>) is what the compiler knows.</summary>
    public required string Scheme { get; init; }

    /// <summary><c>@type</c>; null where nothing is said.</summary>
    public string? Type { get; init; }

    /// <summary>The language of its messages: <c>@xml:lang</c> of it; null where nothing is said.</summary>
    public string? Language { get; init; }

    /// <summary>The content of <c>constraint</c>: rules, assertions, patterns, declarations of namespaces, in their order.</summary>
    public ImmutableArray<XElement> Rules { get; init; } = [];

    /// <summary>The namespaces in scope by prefix, for XPath expressions; the empty prefix for the default namespace.</summary>
    public ImmutableSortedDictionary<string, string> Namespaces { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
