// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Syntax;

/// <summary>
/// A pattern (section 5.4.9). Of its rules, the first whose context matches a node is the one that fires for it. After
/// expansion none is abstract and none is an instance. Immutable; safe on any thread.
/// </summary>
public sealed record Pattern : SchematronNode
{
    /// <summary>Its id; null for none.</summary>
    public string? Id { get; init; }

    /// <summary>Its title, white space folded; null for none.</summary>
    public string? Title { get; init; }

    /// <summary>Whether other patterns are made from it and it is never active itself.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The abstract pattern that it is an instance of; null for none.</summary>
    public string? IsA { get; init; }

    /// <summary>What takes the place of the parameters of the abstract pattern, by name without the dollar sign.</summary>
    public ImmutableDictionary<string, string> Params { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The expression that gives the documents that it is about (subordinate documents, section 5.4.9); null for the document itself.</summary>
    public string? Documents { get; init; }

    /// <summary>Its variables, in document order.</summary>
    public ImmutableArray<Let> Lets { get; init; } = [];

    /// <summary>Its rules, in document order.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];
}
