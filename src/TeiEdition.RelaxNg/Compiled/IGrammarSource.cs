// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>
/// A correct schema in simple form, as the validator takes it: made from a <see cref="SimpleGrammar"/>, or read part by part,
/// when it is asked for, from the compiled form on disk. Each property and method gives the same objects at each call.
/// Safe on any thread.
/// </summary>
internal interface IGrammarSource
{
    /// <summary>The pattern that the document element matches.</summary>
    SimplePattern Start { get; }

    /// <summary>How many element patterns there are; a <see cref="SimpleRef"/> names one by its index, 0-based.</summary>
    int ElementCount { get; }

    /// <summary>Every name that a name class of the schema names, each once; elements and attributes, exceptions included.</summary>
    ImmutableArray<ExpandedName> Names { get; }

    /// <summary>Every namespace of an <c>nsName</c> of the schema, each once; those of <see cref="Names"/> need not be among them.</summary>
    ImmutableArray<string> Namespaces { get; }

    /// <summary>The attributes that hold ids, ordered by element and attribute (ordinal); empty where they are not checked.</summary>
    ImmutableArray<IdAttribute> Ids { get; }

    /// <summary>The names that an element pattern may have.</summary>
    /// <param name="element">Its index, 0-based.</param>
    SimpleNameClass NameOf(int element);

    /// <summary>The attributes and content of an element pattern.</summary>
    /// <param name="element">Its index, 0-based.</param>
    SimplePattern ContentOf(int element);

    /// <summary>The documentation of an element pattern, for messages; null for none.</summary>
    /// <param name="element">Its index, 0-based.</param>
    string? DocumentationOf(int element);

    /// <summary>Where an element pattern stands in the schema; null where that is not known.</summary>
    /// <param name="element">Its index, 0-based.</param>
    SourceSpan? SpanOf(int element);
}
