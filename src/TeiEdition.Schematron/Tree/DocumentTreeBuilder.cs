// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Schematron.Tree;

/// <summary>
/// Makes a <see cref="DocumentTree"/> from what a reader meets, so that one pass over a file can feed it beside others.
/// The calls: <c>(Element Attribute* …Content… EndElement | Text | Comment | ProcessingInstruction)* Build</c>; attributes and
/// namespaces before the content. For one thread; a new one for each document.
/// </summary>
public sealed class DocumentTreeBuilder
{
    private readonly Dictionary<NodeName, int> _nameNumbers = [];
    private readonly List<NodeName> _names = [];
    private readonly Dictionary<int, ImmutableArray<NamespaceDeclaration>> _namespaces = [];
    private readonly ImmutableArray<TreeFile>.Builder _files = ImmutableArray.CreateBuilder<TreeFile>();
    private readonly Stack<TreeFile> _outer = new();
    private TreeNode[] _nodes = new TreeNode[256];
    private int _count = 1;
    private int _parent;
    private int _lastChild;

    /// <summary>Starts a document.</summary>
    /// <param name="path">The file as the caller names it.</param>
    /// <param name="uri">Its absolute URI, for <c>base-uri()</c>; empty where it is not known.</param>
    public DocumentTreeBuilder(string path, string uri = "")
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(uri);
        _files.Add(new TreeFile(0, path, uri));
        _nodes[0] = new TreeNode { Kind = NodeKind.Document, Name = -1 };
    }

    /// <summary>What follows comes from another file, one that is included, until <see cref="EndFile"/>.</summary>
    /// <param name="path">The file as diagnostics name it.</param>
    /// <param name="uri">Its absolute URI; empty where it is not known.</param>
    public void StartFile(string path, string uri = "")
    {
        _outer.Push(_files[^1]);
        _files.Add(new TreeFile(_count, path, uri));
    }

    /// <summary>What follows comes from the including file again.</summary>
    public void EndFile() => _files.Add(_outer.Pop() with { FirstNode = _count });

    /// <summary>An element begins.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="line">1-based line of the name; 0 where it is not known.</param>
    /// <param name="column">1-based column of the name, in UTF-16 code units; 0 where it is not known.</param>
    public void StartElement(NodeName name, int line, int column)
    {
        int node = AddChild(NodeKind.Element, Number(name), null, line, column);
        _parent = node;
        _lastChild = 0;
    }

    /// <summary>A namespace that the element just begun declares.</summary>
    /// <param name="prefix">The prefix; empty for the default namespace.</param>
    /// <param name="uri">The namespace.</param>
    public void Namespace(string prefix, string uri)
    {
        ImmutableArray<NamespaceDeclaration> before = _namespaces.GetValueOrDefault(_parent, []);
        _namespaces[_parent] = before.Add(new NamespaceDeclaration(prefix, uri));
    }

    /// <summary>An attribute of the element just begun.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, normalised as XML says.</param>
    /// <param name="line">1-based line of the name; 0 where it is not known.</param>
    /// <param name="column">1-based column of the name, in UTF-16 code units; 0 where it is not known.</param>
    public void Attribute(NodeName name, string value, int line, int column)
    {
        int node = Add(NodeKind.Attribute, Number(name), value, line, column);
        _nodes[node].End = node + 1;
        _nodes[_parent].Attributes++;
    }

    /// <summary>Characters; joined with those before them where no markup stood between.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="line">1-based line of the first; 0 where it is not known.</param>
    /// <param name="column">1-based column of it, in UTF-16 code units; 0 where it is not known.</param>
    public void Text(string text, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            return;
        }

        if (_lastChild > 0 && _nodes[_lastChild].Kind == NodeKind.Text)
        {
            _nodes[_lastChild].Value += text;
        }
        else
        {
            AddChild(NodeKind.Text, -1, text, line, column);
        }
    }

    /// <summary>A comment.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="line">1-based line of the first; 0 where it is not known.</param>
    /// <param name="column">1-based column of it, in UTF-16 code units; 0 where it is not known.</param>
    public void Comment(string text, int line, int column) => AddChild(NodeKind.Comment, -1, text, line, column);

    /// <summary>A processing instruction.</summary>
    /// <param name="target">Its target.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="line">1-based line of the target; 0 where it is not known.</param>
    /// <param name="column">1-based column of it, in UTF-16 code units; 0 where it is not known.</param>
    public void ProcessingInstruction(string target, string text, int line, int column) =>
        AddChild(NodeKind.ProcessingInstruction, Number(new NodeName(string.Empty, target, string.Empty)), text, line, column);

    /// <summary>The element ends.</summary>
    public void EndElement()
    {
        _nodes[_parent].End = _count;
        _lastChild = _parent;
        _parent = _nodes[_parent].Parent;
    }

    /// <summary>The tree of what came so far; elements that are still open end here.</summary>
    public DocumentTree Build()
    {
        for (int open = _parent; open > 0; open = _nodes[open].Parent)
        {
            _nodes[open].End = _count;
        }

        _nodes[0].End = _count;
        return new DocumentTree(_nodes, _count, [.. _names], _files.ToImmutable(), _namespaces.ToFrozenDictionary());
    }

    private int AddChild(NodeKind kind, int name, string? value, int line, int column)
    {
        int node = Add(kind, name, value, line, column);
        _nodes[node].Previous = _lastChild;
        if (_lastChild > 0)
        {
            _nodes[_lastChild].Next = node;
        }

        _nodes[node].End = node + 1;
        _lastChild = node;
        return node;
    }

    private int Add(NodeKind kind, int name, string? value, int line, int column)
    {
        if (_count == _nodes.Length)
        {
            Array.Resize(ref _nodes, _count * 2);
        }

        _nodes[_count] = new TreeNode { Kind = kind, Name = name, Parent = _parent, Value = value, Line = line, Column = column };
        return _count++;
    }

    private int Number(NodeName name)
    {
        if (!_nameNumbers.TryGetValue(name, out int number))
        {
            number = _names.Count;
            _names.Add(name);
            _nameNumbers.Add(name, number);
        }

        return number;
    }
}
