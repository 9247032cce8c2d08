// SPDX-License-Identifier: MIT
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>A piece of a layout. Immutable.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text; null for other kinds.</param>
internal readonly record struct LayoutPiece(LayoutKind Kind, string? Text = null)
{
    /// <summary>The node; null for other kinds.</summary>
    public SyntaxNode? Node { get; init; }

    /// <summary>The node of an annotation; null for other kinds.</summary>
    public ForeignNode? Foreign { get; init; }

    /// <summary>What stands around the node, which decides about parentheses.</summary>
    public CompactPlace Place { get; init; }

    /// <summary>Whether the node is of the name class of an attribute, where a name without prefix is in no namespace; of an annotation element, whether it is a component, whose name must be no keyword.</summary>
    public bool IsSpecial { get; init; }
}
