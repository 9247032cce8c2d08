// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>An element of a schema between its tags: what was read of it so far. Used again for the next element of its depth. For one thread.</summary>
internal sealed class XmlSyntaxFrame
{
    private readonly List<ForeignNode> _pending = [];
    private readonly List<ForeignNode> _leading = [];
    private readonly List<ForeignNode> _trailing = [];
    private readonly StringBuilder _text = new();

    /// <summary>What it is.</summary>
    public XmlElementKind Kind { get; set; }

    /// <summary>Its local name.</summary>
    public string LocalName { get; set; } = string.Empty;

    /// <summary>Where its name begins.</summary>
    public TextPosition Position { get; set; }

    /// <summary>The attribute <c>name</c>, trimmed; null for none.</summary>
    public string? Name { get; set; }

    /// <summary>Where <see cref="Name"/> stands.</summary>
    public TextPosition NamePosition { get; set; }

    /// <summary>The attribute <c>type</c>, trimmed; null for none.</summary>
    public string? Type { get; set; }

    /// <summary>The attribute <c>href</c>; null for none.</summary>
    public string? Href { get; set; }

    /// <summary>The attribute <c>combine</c>; null for none.</summary>
    public Combine? Combine { get; set; }

    /// <summary>The attribute <c>ns</c> of this very element; null for none.</summary>
    public string? OwnNamespace { get; set; }

    /// <summary>The attribute <c>ns</c> in force; null where none is.</summary>
    public string? Namespace { get; set; }

    /// <summary>The datatype library in force; empty for the built-in one.</summary>
    public string Library { get; set; } = string.Empty;

    /// <summary>The base URI in force.</summary>
    public string BaseUri { get; set; } = string.Empty;

    /// <summary>The prefixes in force.</summary>
    public XmlSyntaxScope Scope { get; set; } = XmlSyntaxScope.Outermost;

    /// <summary>The children in their order; an <c>except</c> is there as what it contains.</summary>
    public List<SyntaxNode> Children { get; } = [];

    /// <summary>The foreign attributes.</summary>
    public List<ForeignAttribute> Attributes { get; } = [];

    /// <summary>The comments before it.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Whether an error was reported that explains what is missing here.</summary>
    public bool Failed { get; set; }

    /// <summary>Whether an <c>except</c> was read.</summary>
    public bool HasExcept { get; set; }

    /// <summary>How many patterns, or name classes where it contains these, stand in it; those with errors included.</summary>
    public int Count { get; set; }

    /// <summary>Whether its name class is known, or reported missing.</summary>
    public bool IsNamed { get; set; }

    /// <summary>The text that stands in it.</summary>
    public string Text => _text.ToString();

    /// <summary>Begins an element.</summary>
    /// <param name="parent">The element around; null for the document element.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="localName">Its local name.</param>
    /// <param name="position">Where its name begins.</param>
    public void Open(XmlSyntaxFrame? parent, XmlElementKind kind, string localName, TextPosition position)
    {
        Kind = kind;
        LocalName = localName;
        Position = position;
        Name = Type = Href = OwnNamespace = null;
        Combine = null;
        Namespace = parent?.Namespace;
        Library = parent?.Library ?? string.Empty;
        Scope = parent?.Scope ?? XmlSyntaxScope.Outermost;
        BaseUri = parent?.BaseUri ?? string.Empty;
        Failed = HasExcept = IsNamed = false;
        Count = 0;
        Children.Clear();
        Attributes.Clear();
        Comments.Clear();
        _pending.Clear();
        _leading.Clear();
        _trailing.Clear();
        _text.Clear();
    }

    /// <summary>Takes a piece of text.</summary>
    /// <param name="text">The characters.</param>
    public void Append(string text) => _text.Append(text);

    /// <summary>Takes a foreign element or a comment that stands in it.</summary>
    /// <param name="node">The annotation.</param>
    public void Annotate(ForeignNode node) => _pending.Add(node);

    /// <summary>Gives the annotations since the last child to what they belong to: comments right before a child to that child.</summary>
    /// <param name="comments">Gets these comments.</param>
    public void BeforeChild(List<string> comments)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        int end = EndOfElements();
        for (int i = end; i < _pending.Count; i++)
        {
            comments.Add(((ForeignComment)_pending[i]).Value);
        }

        Distribute(end);
    }

    /// <summary>Gives the annotations after the last child to what they belong to.</summary>
    public void BeforeEnd()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        if (Children.Count == 0)
        {
            _leading.AddRange(_pending);
            return;
        }

        // Among the components of a grammar an annotation follows none of them (compact syntax, section 2: it is a component).
        int end = XmlElementRules.HoldsComponents(Kind) ? 0 : EndOfElements();
        _trailing.AddRange(_pending[end..]);
        Distribute(end);
    }

    /// <summary>All annotations of the element, without what follows it.</summary>
    public Annotations ToAnnotations() =>
        Attributes.Count == 0 && Comments.Count == 0 && _leading.Count == 0 && _trailing.Count == 0
            ? Annotations.None
            : new Annotations
            {
                Attributes = [.. Attributes],
                Comments = [.. Comments],
                Leading = [.. _leading],
                Trailing = [.. _trailing],
            };

    private int EndOfElements()
    {
        int end = _pending.Count;
        while (end > 0 && _pending[end - 1] is ForeignComment)
        {
            end--;
        }

        return end;
    }

    private void Distribute(int end)
    {
        if (end > 0 && Children.Count == 0)
        {
            _leading.AddRange(_pending[..end]);
        }
        else if (end > 0)
        {
            SyntaxNode last = Children[^1];
            ImmutableArray<ForeignNode> following = [.. last.Annotations.Following, .. _pending[..end]];
            Children[^1] = last with { Annotations = last.Annotations with { Following = following } };
        }

        _pending.Clear();
    }
}
