// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Xml.XPath;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.Schematron.Tree;

/// <summary>
/// A document as XPath sees it (XQuery 1.0 and XPath 2.0 Data Model), made for rules: every node is a number, in document
/// order, an element's attributes directly after it. What is asked most, kinship, names and order, costs a look into a list.
/// Knows the place of each node, also where a document was put together from several files. Immutable; safe on any thread.
/// </summary>
public sealed class DocumentTree : IXPathNavigable
{
    private readonly TreeNode[] _nodes;
    private readonly NodeName[] _names;
    private readonly ImmutableArray<TreeFile> _files;
    private readonly FrozenDictionary<int, ImmutableArray<NamespaceDeclaration>> _namespaces;
    private readonly Lazy<Dictionary<string, int>> _ids;

    /// <summary>Takes what a builder made.</summary>
    internal DocumentTree(
        TreeNode[] nodes,
        int count,
        NodeName[] names,
        ImmutableArray<TreeFile> files,
        FrozenDictionary<int, ImmutableArray<NamespaceDeclaration>> namespaces)
    {
        _nodes = nodes;
        _names = names;
        _files = files;
        _namespaces = namespaces;
        Count = count;
        _ids = new Lazy<Dictionary<string, int>>(CollectIds);
    }

    /// <summary>The number of nodes; the document node is 0.</summary>
    public int Count { get; }

    /// <summary>The file or URI of the document as the caller named it.</summary>
    public string Path => _files[0].Path;

    /// <summary>The names that occur, each once; <see cref="NameOf"/> gives places in it.</summary>
    internal ReadOnlySpan<NodeName> Names => _names;

    /// <summary>The nodes.</summary>
    internal ReadOnlySpan<TreeNode> Nodes => _nodes.AsSpan(0, Count);

    /// <inheritdoc/>
    public XPathNavigator CreateNavigator() => new TreeNavigator(this, 0);

    /// <summary>A navigator that stands at a node.</summary>
    /// <param name="node">The node.</param>
    public XPathNavigator CreateNavigator(int node) => new TreeNavigator(this, node);

    /// <summary>What a node is.</summary>
    /// <param name="node">The node.</param>
    public NodeKind KindOf(int node) => _nodes[node].Kind;

    /// <summary>The name of a node; null where nodes of its kind have none.</summary>
    /// <param name="node">The node.</param>
    public NodeName? NameOf(int node) => _nodes[node].Name < 0 ? null : _names[_nodes[node].Name];

    /// <summary>The parent of a node; null for the document.</summary>
    /// <param name="node">The node.</param>
    public int? ParentOf(int node) => node == 0 ? null : _nodes[node].Parent;

    /// <summary>The element that has an id (<c>xml:id</c>, white space around it left out); the first of several; null for none.</summary>
    /// <param name="id">The id.</param>
    public int? ElementById(string id) => _ids.Value.TryGetValue(id, out int node) ? node : null;

    /// <summary>Where a node stands: an element's name, an attribute's name, the first character of a text.</summary>
    /// <param name="node">The node.</param>
    public SourceLocation LocationOf(int node)
    {
        ref readonly TreeNode at = ref _nodes[node];
        return new SourceLocation(FileOf(node).Path, at.Line > 0 ? at.Line : null, at.Column > 0 ? at.Column : null);
    }

    /// <summary>The string value of a node (Data Model, section 5.13).</summary>
    /// <param name="node">The node.</param>
    public string ValueOf(int node)
    {
        ref readonly TreeNode at = ref _nodes[node];
        if (at.Kind is not (NodeKind.Element or NodeKind.Document))
        {
            return at.Value ?? string.Empty;
        }

        string? only = null;
        StringBuilder? all = null;
        for (int i = node + 1 + at.Attributes; i < at.End; i += 1 + _nodes[i].Attributes)
        {
            if (_nodes[i].Kind == NodeKind.Text)
            {
                if (only is null)
                {
                    only = _nodes[i].Value;
                }
                else
                {
                    all ??= new StringBuilder(only);
                    all.Append(_nodes[i].Value);
                }
            }
        }

        return all?.ToString() ?? only ?? string.Empty;
    }

    /// <summary>The file that a node was read from.</summary>
    /// <param name="node">The node.</param>
    internal TreeFile FileOf(int node)
    {
        int i = _files.Length - 1;
        while (_files[i].FirstNode > node)
        {
            i--;
        }

        return _files[i];
    }

    /// <summary>The namespaces that an element declares, in the order written; empty for none.</summary>
    /// <param name="element">The element.</param>
    internal ImmutableArray<NamespaceDeclaration> NamespacesOf(int element) =>
        _namespaces.TryGetValue(element, out ImmutableArray<NamespaceDeclaration> declared) ? declared : [];

    private Dictionary<string, int> CollectIds()
    {
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        int name = Array.FindIndex(_names, n => n.Local == "id" && n.Namespace == Xml.Names.TeiNames.XmlNamespace);
        for (int i = 1; i < Count && name >= 0; i++)
        {
            if (_nodes[i].Kind == NodeKind.Attribute && _nodes[i].Name == name)
            {
                ids.TryAdd(Xml.Names.XmlNames.Trim(_nodes[i].Value ?? string.Empty), _nodes[i].Parent);
            }
        }

        return ids;
    }
}
