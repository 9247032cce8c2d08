// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>
/// Prints one schema in the compact syntax. Nodes wait on a stack until they are made into pieces, so that deep schemas need no
/// deep recursion. For one thread.
/// </summary>
internal sealed class CompactSchemaPrinter
{
    private readonly SchemaDocument _document;
    private readonly CompactPrefixes _prefixes;
    private readonly CompactAnnotationPrinter _annotations;
    private readonly CompactNamePrinter _names;
    private readonly CompactPatternPrinter _patterns;
    private readonly List<LayoutPiece> _next = [];
    private readonly Stack<LayoutPiece> _waiting = new();
    private readonly StringBuilder _body = new();
    private readonly LayoutPrinter _layout;

    /// <summary>Makes the printer of a schema.</summary>
    public CompactSchemaPrinter(SchemaDocument document)
    {
        _document = document;
        _prefixes = new CompactPrefixes(document.Namespaces, new SchemaSurvey(document));
        _annotations = new CompactAnnotationPrinter(_prefixes, _next);
        _names = new CompactNamePrinter(_prefixes, _annotations, _next);
        _patterns = new CompactPatternPrinter(document, _prefixes, _annotations, _next);
        _layout = new LayoutPrinter(_body);
    }

    /// <summary>Prints all.</summary>
    public string Print()
    {
        // A comment before the declarations belongs to the root, one after them to what follows it.
        Pattern root = _document.Root;
        _annotations.AddComments(root.Annotations.Comments);
        Flush();
        string comments = _body.ToString();
        _body.Clear();
        root = root with { Annotations = root.Annotations with { Comments = [] } };
        if (root is GrammarPattern { Annotations.Attributes.IsEmpty: true } grammar)
        {
            PrintGrammar(grammar);
        }
        else
        {
            AddNode(root with { Annotations = root.Annotations with { Following = OnlyComments(root.Annotations.Following) } });
            Flush();
        }

        StringBuilder declarations = new();
        _prefixes.Write(declarations);
        string separator = declarations.Length > 0 && _body.Length > 0 ? "\n" : string.Empty;
        return string.Concat(comments, comments.Length > 0 && declarations.Length > 0 ? "\n" : string.Empty, declarations.Append(separator).Append(_body).ToString());
    }

    private static ImmutableArray<ForeignNode> OnlyComments(ImmutableArray<ForeignNode> nodes) =>
        [.. nodes.Where(n => n is ForeignComment)];

    // Components that take more than a line stand apart from others.
    private void PrintGrammar(GrammarPattern grammar)
    {
        bool apart = PrintElements(grammar.Annotations.Leading, false);
        foreach (GrammarComponent component in grammar.Components)
        {
            int before = _body.Length;
            AddNode(component with { Annotations = component.Annotations with { Following = [] } });
            Flush();
            bool large = HasLineBreak(before);
            if (before > 0 && (large || apart))
            {
                _body.Insert(before, '\n');
            }

            apart = PrintElements(component.Annotations.Following, large);
        }

        PrintElements(grammar.Annotations.Trailing.AddRange(OnlyComments(grammar.Annotations.Following)), apart);
    }

    // Returns whether an empty line should follow.
    private bool PrintElements(ImmutableArray<ForeignNode> nodes, bool apart)
    {
        foreach (ForeignNode node in nodes)
        {
            if (_body.Length > 0)
            {
                _body.Append('\n');
            }

            _next.Add(new LayoutPiece(LayoutKind.Foreign) { Foreign = node, IsSpecial = true });
            Flush();
        }

        return apart || !nodes.IsEmpty;
    }

    private bool HasLineBreak(int from)
    {
        for (int i = from; i < _body.Length - 1; i++)
        {
            if (_body[i] == '\n')
            {
                return true;
            }
        }

        return false;
    }

    private void AddNode(SyntaxNode node) => _next.Add(new LayoutPiece(LayoutKind.Node) { Node = node });

    private void Flush()
    {
        PushNext();
        while (_waiting.TryPop(out LayoutPiece piece))
        {
            switch (piece.Kind)
            {
                case LayoutKind.Node:
                    Expand(piece);
                    PushNext();
                    break;
                case LayoutKind.Foreign:
                    _annotations.Expand(piece);
                    PushNext();
                    break;
                default:
                    _layout.Add(piece);
                    break;
            }
        }

        _layout.Flush();
    }

    private void PushNext()
    {
        for (int i = _next.Count - 1; i >= 0; i--)
        {
            _waiting.Push(_next[i]);
        }

        _next.Clear();
    }

    private void Expand(LayoutPiece piece)
    {
        switch (piece.Node is Pattern pattern ? CompactPatternPrinter.Simplify(pattern) : piece.Node)
        {
            case GrammarPattern grammar:
                AddContainer(grammar, "grammar", []);
                _annotations.AddFollowing(grammar);
                break;
            case Pattern:
                _patterns.Expand(piece);
                break;
            case NameClass:
                _names.Expand(piece);
                break;
            case DataParam parameter:
                _patterns.Expand(parameter);
                break;
            case Start start:
                AddDefinition(start, "start", start.Combine, start.Content);
                break;
            case Define define:
                AddDefinition(define, CompactLiterals.Identifier(define.Name), define.Combine, define.Content);
                break;
            case Div div:
                AddContainer(div, "div", div.Annotations.Following);
                break;
            case Include include:
                string keyword = "include " + CompactLiterals.Quote(_patterns.Reference(include.Href, include.BaseUri)) + _patterns.Inherit(include.NamespaceUri);
                AddContainer(include, keyword, include.Annotations.Following);
                break;
        }
    }

    private void AddDefinition(GrammarComponent node, string name, Combine? combine, Pattern content)
    {
        _annotations.AddInitial(node);
        Add(LayoutKind.Group);
        AddText(name + (combine switch { Combine.Choice => " |=", Combine.Interleave => " &=", _ => " =" }));
        Add(LayoutKind.Indent);
        Add(LayoutKind.Space);
        AddNode(CompactPatternPrinter.WithTrailing(node, content));
        Add(LayoutKind.End);
        Add(LayoutKind.End);
        _annotations.AddComponents(node.Annotations.Following);
    }

    private void AddContainer(SyntaxNode node, string keyword, ImmutableArray<ForeignNode> following)
    {
        _annotations.AddInitial(node);
        ImmutableArray<GrammarComponent> components = SyntaxChildren.ComponentsOf(node);
        ImmutableArray<ForeignNode> trailing = node.Annotations.Trailing;
        bool body = !components.IsEmpty || !trailing.IsEmpty;
        AddText(body ? keyword + " {" : node is Include ? keyword : keyword + " { }");
        if (body)
        {
            Add(LayoutKind.Indent);
            foreach (GrammarComponent component in components)
            {
                Add(LayoutKind.Line);
                AddNode(component);
            }

            _annotations.AddComponents(trailing);
            Add(LayoutKind.End);
            Add(LayoutKind.Line);
            AddText("}");
        }

        _annotations.AddComponents(following);
    }

    private void Add(LayoutKind kind) => _next.Add(new LayoutPiece(kind));

    private void AddText(string text) => _next.Add(new LayoutPiece(LayoutKind.Text, text));
}
