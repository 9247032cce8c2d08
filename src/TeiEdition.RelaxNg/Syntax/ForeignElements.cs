// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Loading;

namespace TeiEdition.RelaxNg.Syntax;

/// <summary>Finds the elements of other languages that stand in a schema: rules of Schematron, for example. Stateless; safe on any thread.</summary>
public static class ForeignElements
{
    /// <summary>Every element of a namespace that does not stand in another foreign element.</summary>
    /// <param name="files">The schema.</param>
    /// <param name="namespaceUri">The namespace.</param>
    /// <returns>File by file, the first one first, then those that it names, in ordinal order of their URIs; in a file in document order.</returns>
    public static ImmutableArray<ForeignElement> In(SchemaSet files, string namespaceUri)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(namespaceUri);
        ImmutableArray<ForeignElement>.Builder found = ImmutableArray.CreateBuilder<ForeignElement>();
        AddFrom(files.Root, namespaceUri, found);
        foreach ((_, SchemaDocument document) in files.Documents.Where(d => d.Key != files.RootUri).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            AddFrom(document, namespaceUri, found);
        }

        return found.ToImmutable();
    }

    // Without recursion: what stands after the children of a node waits on the stack below them.
    private static void AddFrom(SchemaDocument document, string namespaceUri, ImmutableArray<ForeignElement>.Builder found)
    {
        Stack<(SyntaxNode? Node, ImmutableArray<ForeignNode> After)> rest = new();
        List<SyntaxNode> children = [];
        rest.Push((document.Root, []));
        while (rest.TryPop(out (SyntaxNode? Node, ImmutableArray<ForeignNode> After) next))
        {
            Add(next.After, namespaceUri, found);
            if (next.Node is not { } node)
            {
                continue;
            }

            Add(node.Annotations.Leading, namespaceUri, found);
            if (!node.Annotations.Trailing.IsEmpty || !node.Annotations.Following.IsEmpty)
            {
                rest.Push((null, [.. node.Annotations.Trailing, .. node.Annotations.Following]));
            }

            children.Clear();
            SyntaxChildren.Add(node, children);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                rest.Push((children[i], []));
            }
        }
    }

    private static void Add(ImmutableArray<ForeignNode> nodes, string namespaceUri, ImmutableArray<ForeignElement>.Builder found)
    {
        foreach (ForeignNode node in nodes)
        {
            if (node is ForeignElement element && element.Name.NamespaceUri == namespaceUri)
            {
                found.Add(element);
            }
        }
    }
}
