// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Expectations;

/// <summary>
/// What may stand at a place of a document: the answer to an editor's completion, and what an error says was expected. Each list
/// names nothing twice. Immutable.
/// </summary>
public sealed record Expectation
{
    /// <summary>Nothing may stand there.</summary>
    public static Expectation Nothing { get; } = new();

    /// <summary>
    /// Elements by name, the likeliest first: what is required, then what the content model gives a place of its own, then what
    /// is one of many; among equals what the document uses most, then in ordinal order of the local name.
    /// </summary>
    public ImmutableArray<ExpectedElement> Elements { get; init; } = [];

    /// <summary>Elements that the schema does not name one by one, in words, as <c>any element of the namespace http://www.w3.org/2000/svg</c>.</summary>
    public ImmutableArray<string> ElementWildcards { get; init; } = [];

    /// <summary>Attributes by name: required ones first, then those without namespace; in ordinal order of the local name.</summary>
    public ImmutableArray<ExpectedAttribute> Attributes { get; init; } = [];

    /// <summary>Attributes that the schema does not name one by one, in words.</summary>
    public ImmutableArray<string> AttributeWildcards { get; init; } = [];

    /// <summary>Values, as the schema writes them.</summary>
    public ImmutableArray<ExpectedValue> Values { get; init; } = [];

    /// <summary>Names of datatypes that a value may have, as <c>xs:date</c>, ordinal.</summary>
    public ImmutableArray<string> Datatypes { get; init; } = [];

    /// <summary>Whether the value is a list, whose tokens <see cref="Values"/> and <see cref="Datatypes"/> describe.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether text may stand there.</summary>
    public bool Text { get; init; }

    /// <summary>Whether the element may end there.</summary>
    public bool EndTag { get; init; }
}
