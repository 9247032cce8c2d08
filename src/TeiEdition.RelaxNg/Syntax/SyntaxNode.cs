// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax;

/// <summary>A node of a schema as it was written, with where it stood and what was noted beside it. Immutable.</summary>
public abstract record SyntaxNode
{
    /// <summary>Closes the hierarchy: the leaves stand in this folder.</summary>
    private protected SyntaxNode()
    {
    }

    /// <summary>Where the node stands; null in a tree that a program built.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Documentation, foreign attributes and elements that belong to the node.</summary>
    public Annotations Annotations { get; init; } = Annotations.None;
}
