// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Loading;

/// <summary>Finds the references of a schema file to others. Stateless; safe on any thread.</summary>
internal static class SchemaReferences
{
    /// <summary>Every <see cref="Include"/> and <see cref="ExternalRefPattern"/> of a file, in the order of the text.</summary>
    /// <param name="root">The file's pattern.</param>
    public static ImmutableArray<SyntaxNode> Of(Pattern root)
    {
        ImmutableArray<SyntaxNode>.Builder found = ImmutableArray.CreateBuilder<SyntaxNode>();
        Stack<SyntaxNode> rest = new();
        List<SyntaxNode> children = [];
        rest.Push(root);
        while (rest.TryPop(out SyntaxNode? node))
        {
            if (node is Include or ExternalRefPattern)
            {
                found.Add(node);
            }

            children.Clear();
            SyntaxChildren.Add(node, children);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                rest.Push(children[i]);
            }
        }

        return found.DrainToImmutable();
    }
}
