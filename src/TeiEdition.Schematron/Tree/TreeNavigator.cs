// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using System.Xml.XPath;

namespace TeiEdition.Schematron.Tree;

/// <summary>Walks over a <see cref="DocumentTree"/> as .NET's navigators do. For one thread.</summary>
internal sealed class TreeNavigator : XPathNavigator, IXmlLineInfo
{
    private readonly DocumentTree _tree;
    private ImmutableArray<NamespaceDeclaration> _scope = [];
    private int _namespace = -1;

    /// <summary>Stands at a node.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="node">The node.</param>
    public TreeNavigator(DocumentTree tree, int node)
    {
        _tree = tree;
        Node = node;
    }

    /// <summary>The node; at a namespace node its element.</summary>
    public int Node { get; private set; }

    /// <summary>The document.</summary>
    public DocumentTree Tree => _tree;

    /// <inheritdoc/>
    public override object UnderlyingObject => _tree;

    /// <inheritdoc/>
    public override string BaseURI => _tree.FileOf(Node).Uri;

    /// <inheritdoc/>
    public override bool IsEmptyElement => At.Kind == NodeKind.Element && !HasChildren;

    /// <inheritdoc/>
    public override bool HasChildren => _namespace < 0 && At.End > Node + 1 + At.Attributes;

    /// <inheritdoc/>
    public override bool HasAttributes => _namespace < 0 && At.Attributes > 0;

    /// <inheritdoc/>
    public override string LocalName => _namespace >= 0 ? _scope[_namespace].Prefix : At.Name < 0 ? string.Empty : _tree.Names[At.Name].Local;

    /// <inheritdoc/>
    public override string Name => _namespace >= 0 ? _scope[_namespace].Prefix : At.Name < 0 ? string.Empty : _tree.Names[At.Name].Qualified;

    /// <inheritdoc/>
    public override string NamespaceURI => _namespace >= 0 || At.Name < 0 ? string.Empty : _tree.Names[At.Name].Namespace;

    /// <inheritdoc/>
    public override string Prefix => _namespace >= 0 || At.Name < 0 ? string.Empty : _tree.Names[At.Name].Prefix;

    /// <inheritdoc/>
    public override XmlNameTable NameTable => new NameTable();

    /// <inheritdoc/>
    public override XPathNodeType NodeType => _namespace >= 0 ? XPathNodeType.Namespace : At.Kind switch
    {
        NodeKind.Document => XPathNodeType.Root,
        NodeKind.Element => XPathNodeType.Element,
        NodeKind.Attribute => XPathNodeType.Attribute,
        NodeKind.Comment => XPathNodeType.Comment,
        NodeKind.ProcessingInstruction => XPathNodeType.ProcessingInstruction,
        _ => XPathNodeType.Text,
    };

    /// <inheritdoc/>
    public override string Value => _namespace >= 0 ? _scope[_namespace].Uri : _tree.ValueOf(Node);

    /// <inheritdoc/>
    public int LineNumber => At.Line;

    /// <inheritdoc/>
    public int LinePosition => At.Column;

    private ref readonly TreeNode At => ref _tree.Nodes[Node];

    /// <inheritdoc/>
    public bool HasLineInfo() => At.Line > 0;

    /// <inheritdoc/>
    public override XPathNavigator Clone() => new TreeNavigator(_tree, Node) { _scope = _scope, _namespace = _namespace };

    /// <inheritdoc/>
    public override bool IsSamePosition(XPathNavigator other) =>
        other is TreeNavigator navigator && ReferenceEquals(navigator._tree, _tree) && navigator.Node == Node
        && NamespacePrefix == navigator.NamespacePrefix;

    /// <inheritdoc/>
    public override XmlNodeOrder ComparePosition(XPathNavigator? nav)
    {
        if (nav is not TreeNavigator other || !ReferenceEquals(other._tree, _tree))
        {
            return XmlNodeOrder.Unknown;
        }

        int order = Node != other.Node ? Node.CompareTo(other.Node) : _namespace.CompareTo(other._namespace);
        return order < 0 ? XmlNodeOrder.Before : order > 0 ? XmlNodeOrder.After : XmlNodeOrder.Same;
    }

    /// <inheritdoc/>
    public override bool IsDescendant(XPathNavigator? nav) =>
        nav is TreeNavigator other && ReferenceEquals(other._tree, _tree) && other.Node > Node && other.Node < At.End;

    /// <inheritdoc/>
    public override bool MoveTo(XPathNavigator other)
    {
        if (other is not TreeNavigator navigator || !ReferenceEquals(navigator._tree, _tree))
        {
            return false;
        }

        Node = navigator.Node;
        _scope = navigator._scope;
        _namespace = navigator._namespace;
        return true;
    }

    /// <inheritdoc/>
    public override void MoveToRoot() => Leave(0);

    /// <inheritdoc/>
    public override bool MoveToFirstAttribute() => HasAttributes && Leave(Node + 1);

    /// <inheritdoc/>
    public override bool MoveToNextAttribute() =>
        At.Kind == NodeKind.Attribute && Node < At.Parent + _tree.Nodes[At.Parent].Attributes && Leave(Node + 1);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string localName, string namespaceURI)
    {
        for (int i = Node + 1; i <= Node + At.Attributes; i++)
        {
            NodeName name = _tree.Names[_tree.Nodes[i].Name];
            if (name.Local == localName && name.Namespace == namespaceURI)
            {
                return Leave(i);
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool MoveToFirstChild() => HasChildren && Leave(Node + 1 + At.Attributes);

    /// <inheritdoc/>
    public override bool MoveToNext() => _namespace < 0 && At.Next > 0 && Leave(At.Next);

    /// <inheritdoc/>
    public override bool MoveToPrevious() => _namespace < 0 && At.Previous > 0 && Leave(At.Previous);

    /// <inheritdoc/>
    public override bool MoveToParent() => _namespace >= 0 ? Leave(Node) : Node > 0 && Leave(At.Parent);

    /// <inheritdoc/>
    public override bool MoveToId(string id) => _tree.ElementById(id) is int element && Leave(element);

    /// <inheritdoc/>
    public override bool MoveToFirstNamespace(XPathNamespaceScope namespaceScope)
    {
        if (_namespace >= 0 || At.Kind != NodeKind.Element)
        {
            return false;
        }

        ImmutableArray<NamespaceDeclaration> scope = ScopeOf(Node, namespaceScope);
        if (scope.IsEmpty)
        {
            return false;
        }

        _scope = scope;
        _namespace = 0;
        return true;
    }

    /// <inheritdoc/>
    public override bool MoveToNextNamespace(XPathNamespaceScope namespaceScope)
    {
        if (_namespace < 0 || _namespace + 1 >= _scope.Length)
        {
            return false;
        }

        _namespace++;
        return true;
    }

    private string? NamespacePrefix => _namespace < 0 ? null : _scope[_namespace].Prefix;

    private ImmutableArray<NamespaceDeclaration> ScopeOf(int element, XPathNamespaceScope scope)
    {
        ImmutableArray<NamespaceDeclaration> own = _tree.NamespacesOf(element);
        if (scope == XPathNamespaceScope.Local)
        {
            return own;
        }

        SortedDictionary<string, string> all = new(StringComparer.Ordinal);
        for (int at = element; at > 0; at = _tree.Nodes[at].Parent)
        {
            foreach (NamespaceDeclaration declared in _tree.NamespacesOf(at))
            {
                all.TryAdd(declared.Prefix, declared.Uri);
            }
        }

        if (scope == XPathNamespaceScope.All)
        {
            all.TryAdd("xml", Xml.Names.TeiNames.XmlNamespace);
        }

        return [.. all.Where(n => n.Value.Length > 0).Select(n => new NamespaceDeclaration(n.Key, n.Value))];
    }

    private bool Leave(int node)
    {
        Node = node;
        _namespace = -1;
        return true;
    }
}
