// SPDX-License-Identifier: MIT
using System.Runtime.InteropServices;

namespace TeiEdition.Schematron.Tree;

/// <summary>What a tree keeps of a node. The nodes that it names are places in the tree's list; 0 stands for none, as the document node is nobody's kin.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TreeNode
{
    /// <summary>What the node is.</summary>
    public NodeKind Kind;

    /// <summary>How many attributes follow it.</summary>
    public int Attributes;

    /// <summary>Its name in the tree's list of names; -1 where nodes of its kind have none.</summary>
    public int Name;

    /// <summary>The element or document that it belongs to.</summary>
    public int Parent;

    /// <summary>The next child of the same parent; 0 for none.</summary>
    public int Next;

    /// <summary>The child of the same parent before it; 0 for none.</summary>
    public int Previous;

    /// <summary>The node after its last descendant (or attribute), in the list.</summary>
    public int End;

    /// <summary>1-based; 0 where it is not known.</summary>
    public int Line;

    /// <summary>1-based, in UTF-16 code units; 0 where it is not known.</summary>
    public int Column;

    /// <summary>The characters of a text, a comment, a processing instruction or an attribute.</summary>
    public string? Value;
}
