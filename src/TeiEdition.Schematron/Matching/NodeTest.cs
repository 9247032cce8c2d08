// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.Matching;

/// <summary>Which nodes a step means (XML Path Language 2.0, section 3.2.1.2). Immutable; safe on any thread.</summary>
/// <param name="Kind">The only kind; null for every kind.</param>
/// <param name="Local">The only local name; null for every one.</param>
/// <param name="Namespace">The only namespace; null for every one.</param>
internal sealed record NodeTest(NodeKind? Kind, string? Local = null, string? Namespace = null)
{
    /// <summary>Whether a node is meant.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="node">The node.</param>
    public bool Matches(DocumentTree tree, int node)
    {
        ref readonly TreeNode at = ref tree.Nodes[node];
        return (Kind is null || at.Kind == Kind) && (Local is null && Namespace is null || (at.Name >= 0 && MatchesName(tree.Names[at.Name])));
    }

    /// <summary>Whether a name is meant, whatever node has it.</summary>
    /// <param name="name">The name.</param>
    public bool MatchesName(in NodeName name) => (Local is null || name.Local == Local) && (Namespace is null || name.Namespace == Namespace);
}
