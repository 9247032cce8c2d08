// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>One thing that is still to be written; steps wait on a stack, so that deep schemas need no deep recursion. Immutable.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Depth">How far it is indented, in elements.</param>
internal readonly record struct XmlStep(XmlStepKind Kind, int Depth)
{
    /// <summary>The attribute <c>ns</c> in force; null where there is none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The attribute <c>datatypeLibrary</c> in force; null where there is none.</summary>
    public string? Library { get; init; }

    /// <summary>The node of the schema; null for other kinds.</summary>
    public SyntaxNode? Node { get; init; }

    /// <summary>The node of an annotation; null for other kinds.</summary>
    public ForeignNode? Foreign { get; init; }

    /// <summary>The local name of an element to open; null for other kinds.</summary>
    public string? Name { get; init; }

    /// <summary>The comment; null for other kinds.</summary>
    public string? Comment { get; init; }
}
