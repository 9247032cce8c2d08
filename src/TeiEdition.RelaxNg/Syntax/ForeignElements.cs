// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>Collects annotation elements, for those who read what a schema says in other languages. Stateless; safe on any thread.</summary>
public static class ForeignElements
{
    /// <summary>The annotation elements that belong to a node and to what stands in it, in document order; of nested ones the outermost.</summary>
    /// <param name="node">A pattern, a component of a grammar, or the root of a schema.</param>
    public static ImmutableArray<ForeignElement> Of(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        ImmutableArray<ForeignElement>.Builder found = ImmutableArray.CreateBuilder<ForeignElement>();

        // A node that was left is there a second time, for what stands behind its children.
        Stack<(SyntaxNode Node, bool IsLeft)> open = new([(node, false)]);
        List<SyntaxNode> children = [];
        while (open.TryPop(out (SyntaxNode Node, bool IsLeft) at))
        {
            Annotations annotations = at.Node.Annotations;
            if (at.IsLeft)
            {
                found.AddRange(annotations.Trailing.OfType<ForeignElement>());
                found.AddRange(annotations.Following.OfType<ForeignElement>());
                continue;
            }

            found.AddRange(annotations.Leading.OfType<ForeignElement>());
            open.Push((at.Node, true));
            children.Clear();
            SyntaxChildren.Add(at.Node, children);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push((children[i], false));
            }
        }

        return found.DrainToImmutable();
    }
}
