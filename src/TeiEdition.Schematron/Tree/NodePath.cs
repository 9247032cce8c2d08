// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;

namespace TeiEdition.Schematron.Tree;

/// <summary>
/// The place of a node as a path that needs no prefixes (XPath and XQuery Functions and Operators 3.1, section 13.2, <c>fn:path</c>):
/// <c>/Q{http://www.tei-c.org/ns/1.0}TEI[1]/@n</c>. Stateless; safe on any thread.
/// </summary>
public static class NodePath
{
    /// <summary>The path of a node; <c>/</c> for the document.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="node">The node.</param>
    public static string Of(DocumentTree tree, int node)
    {
        ArgumentNullException.ThrowIfNull(tree);
        if (node == 0)
        {
            return "/";
        }

        Stack<string> steps = new();
        for (int at = node; at > 0; at = tree.Nodes[at].Parent)
        {
            steps.Push(Step(tree, at));
        }

        return string.Concat(steps);
    }

    /// <summary>The node that a path of this form names; null where there is none, or the path has another form.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="path">The path.</param>
    public static int? Find(DocumentTree tree, string path)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(path);
        int node = 0;
        int at = 0;
        while (at < path.Length && path != "/")
        {
            int end = NextStep(path, at + 1);
            int? found = path[at] == '/' ? FindStep(tree, node, path[at..end]) : null;
            if (found is null)
            {
                return null;
            }

            node = found.Value;
            at = end;
        }

        return path.Length == 0 ? null : node;
    }

    // A namespace may hold slashes: they stand within braces.
    private static int NextStep(string path, int from)
    {
        bool inBraces = false;
        for (int i = from; i < path.Length; i++)
        {
            inBraces = path[i] == '{' || (inBraces && path[i] != '}');
            if (path[i] == '/' && !inBraces)
            {
                return i;
            }
        }

        return path.Length;
    }

    // Told by what the step looks like without its number: only nodes that can have it are compared.
    private static int? FindStep(DocumentTree tree, int parent, string step)
    {
        ref readonly TreeNode at = ref tree.Nodes[parent];
        if (step.StartsWith("/@", StringComparison.Ordinal))
        {
            for (int i = parent + 1; i <= parent + at.Attributes; i++)
            {
                if (Step(tree, i) == step)
                {
                    return i;
                }
            }

            return null;
        }

        int bracket = step.LastIndexOf('[');
        if (bracket < 0 || !int.TryParse(step.AsSpan(bracket + 1, step.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return null;
        }

        int first = parent + 1 + at.Attributes;
        for (int i = first < at.End ? first : 0; i > 0; i = tree.Nodes[i].Next)
        {
            if (Test(tree, i) == step[..bracket] && --number == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static string Step(DocumentTree tree, int node)
    {
        if (tree.Nodes[node].Kind == NodeKind.Attribute)
        {
            return Test(tree, node);
        }

        int number = 1;
        for (int i = tree.Nodes[node].Previous; i > 0; i = tree.Nodes[i].Previous)
        {
            number += AreAlike(tree, i, node) ? 1 : 0;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Test(tree, node)}[{number}]");
    }

    private static bool AreAlike(DocumentTree tree, int a, int b)
    {
        ref readonly TreeNode one = ref tree.Nodes[a];
        ref readonly TreeNode other = ref tree.Nodes[b];
        return one.Kind == other.Kind
            && (one.Name == other.Name
                || (tree.Names[one.Name].Local == tree.Names[other.Name].Local && tree.Names[one.Name].Namespace == tree.Names[other.Name].Namespace));
    }

    private static string Test(DocumentTree tree, int node)
    {
        ref readonly TreeNode at = ref tree.Nodes[node];
        NodeName name = at.Name < 0 ? default : tree.Names[at.Name];
        return at.Kind switch
        {
            NodeKind.Element => new StringBuilder("/Q{").Append(name.Namespace).Append('}').Append(name.Local).ToString(),
            NodeKind.Attribute when name.Namespace.Length == 0 => "/@" + name.Local,
            NodeKind.Attribute => new StringBuilder("/@Q{").Append(name.Namespace).Append('}').Append(name.Local).ToString(),
            NodeKind.Comment => "/comment()",
            NodeKind.ProcessingInstruction => $"/processing-instruction({name.Local})",
            _ => "/text()",
        };
    }
}
