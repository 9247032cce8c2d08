// SPDX-License-Identifier: MIT
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>Walks along the axes of a tree, in the order of the axis. Stateless; safe on any thread.</summary>
internal static class AxisWalk
{
    /// <summary>Stands for no node.</summary>
    public const int None = -1;

    /// <summary>The first node of an axis; <see cref="None"/> for an empty one.</summary>
    /// <param name="nodes">The nodes of the tree.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="origin">The node that it starts from.</param>
    public static int First(ReadOnlySpan<TreeNode> nodes, Axis axis, int origin)
    {
        ref readonly TreeNode at = ref nodes[origin];
        switch (axis)
        {
            case Axis.Self or Axis.AncestorOrSelf or Axis.DescendantOrSelf:
                return origin;
            case Axis.Child or Axis.Descendant:
                int child = origin + 1 + at.Attributes;
                return child < at.End ? child : None;
            case Axis.Attribute:
                return at.Attributes > 0 ? origin + 1 : None;
            case Axis.Parent or Axis.Ancestor:
                return origin == 0 ? None : at.Parent;
            case Axis.FollowingSibling:
                return at.Next > 0 ? at.Next : None;
            case Axis.PrecedingSibling:
                return at.Previous > 0 ? at.Previous : None;
            case Axis.Following:
                // What follows an attribute is what its element holds, and what follows that.
                int after = at.Kind == NodeKind.Attribute ? at.Parent + 1 + nodes[at.Parent].Attributes : at.End;
                return after < nodes[0].End ? after : None;
            default:
                return Before(nodes, at.Kind == NodeKind.Attribute ? at.Parent : origin, origin);
        }
    }

    /// <summary>The node of an axis after another; <see cref="None"/> at its end.</summary>
    /// <param name="nodes">The nodes of the tree.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="origin">The node that it starts from.</param>
    /// <param name="current">The node before.</param>
    public static int Next(ReadOnlySpan<TreeNode> nodes, Axis axis, int origin, int current)
    {
        ref readonly TreeNode at = ref nodes[current];
        switch (axis)
        {
            case Axis.Self or Axis.Parent:
                return None;
            case Axis.Child or Axis.FollowingSibling:
                return at.Next > 0 ? at.Next : None;
            case Axis.PrecedingSibling:
                return at.Previous > 0 ? at.Previous : None;
            case Axis.Attribute:
                return current < origin + nodes[origin].Attributes ? current + 1 : None;
            case Axis.Ancestor or Axis.AncestorOrSelf:
                return current == 0 ? None : at.Parent;
            case Axis.Descendant or Axis.DescendantOrSelf:
                int inside = current + 1 + at.Attributes;
                return inside < nodes[origin].End ? inside : None;
            case Axis.Following:
                int after = current + 1 + at.Attributes;
                return after < nodes[0].End ? after : None;
            default:
                return Before(nodes, current, origin);
        }
    }

    /// <summary>Whether an axis goes against the order of the document.</summary>
    /// <param name="axis">The axis.</param>
    public static bool IsReverse(Axis axis) => axis is Axis.Ancestor or Axis.AncestorOrSelf or Axis.Preceding or Axis.PrecedingSibling or Axis.Parent;

    // The node before one, without attributes and without ancestors of the origin.
    private static int Before(ReadOnlySpan<TreeNode> nodes, int current, int origin)
    {
        int i = current - 1;
        while (i > 0 && (nodes[i].Kind == NodeKind.Attribute || nodes[i].End > origin))
        {
            i--;
        }

        return i > 0 ? i : None;
    }
}
