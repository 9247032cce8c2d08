// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>What a schema says beside its patterns: RELAX NG, section 3 (foreign attributes and elements); compact syntax, section 5 (annotations). Immutable.</summary>
public sealed record Annotations
{
    /// <summary>No annotation.</summary>
    public static Annotations None { get; } = new();

    /// <summary>Foreign attributes, in their order.</summary>
    public ImmutableArray<ForeignAttribute> Attributes { get; init; } = [];

    /// <summary>Foreign elements and comments within the node before its first RELAX NG child, <c>a:documentation</c> among them, in their order.</summary>
    public ImmutableArray<ForeignNode> Leading { get; init; } = [];

    /// <summary>Foreign elements and comments that follow the node as its siblings, before the next RELAX NG sibling (compact syntax: <c>&gt;&gt;</c>), in their order.</summary>
    public ImmutableArray<ForeignNode> Following { get; init; } = [];

    /// <summary>Comments that stand before the node as its siblings, each without its marks, in their order.</summary>
    public ImmutableArray<string> Comments { get; init; } = [];

    /// <summary>Foreign elements within the node after its last RELAX NG child, in their order.</summary>
    public ImmutableArray<ForeignNode> Trailing { get; init; } = [];

    /// <summary>Whether nothing is annotated.</summary>
    public bool IsEmpty => Attributes.IsEmpty && Leading.IsEmpty && Following.IsEmpty && Comments.IsEmpty && Trailing.IsEmpty;
}
