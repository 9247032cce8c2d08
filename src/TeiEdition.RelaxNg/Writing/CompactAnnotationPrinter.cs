// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Makes annotations and comments into pieces (RELAX NG Compact Syntax, section 5). For one thread.</summary>
/// <param name="prefixes">The declarations.</param>
/// <param name="into">Gets the pieces.</param>
internal sealed class CompactAnnotationPrinter(CompactPrefixes prefixes, List<LayoutPiece> into)
{
    /// <summary>Adds what stands before a node: comments, documentation, an annotation in brackets.</summary>
    public void AddInitial(SyntaxNode node)
    {
        AddComments(node.Annotations.Comments);
        ImmutableArray<ForeignNode> nodes = IsAnnotatedLeaf(node) ? node.Annotations.Following : node.Annotations.Leading;
        int first = AddDocumentation(nodes);
        ImmutableArray<ForeignAttribute> attributes = node.Annotations.Attributes;
        if (attributes.IsEmpty && first == nodes.Length)
        {
            return;
        }

        Add(LayoutKind.Group);
        AddText("[");
        Add(LayoutKind.Indent);
        AddAttributes(attributes, LayoutKind.Cut);
        AddContent(nodes[first..], attributes.IsEmpty ? LayoutKind.Cut : LayoutKind.Space);
        Add(LayoutKind.End);
        Add(LayoutKind.Cut);
        AddText("]");
        Add(LayoutKind.End);
        Add(LayoutKind.Space);
    }

    /// <summary>Whether anything stands before a node.</summary>
    public static bool HasInitial(SyntaxNode node) =>
        !node.Annotations.Comments.IsEmpty || !node.Annotations.Attributes.IsEmpty || !node.Annotations.Leading.IsEmpty || IsAnnotatedLeaf(node);

    /// <summary>Adds what stands behind a pattern or name class.</summary>
    public void AddFollowing(SyntaxNode node)
    {
        if (node.Annotations.Following.IsEmpty || IsAnnotatedLeaf(node))
        {
            return;
        }

        ImmutableArray<ForeignNode> nodes = node.Annotations.Following;
        int last = LastElement(nodes);
        bool begun = false;
        Add(LayoutKind.Indent);
        for (int i = 0; i <= last; i++)
        {
            // Comments stand between the mark and the element.
            if (!begun)
            {
                Add(LayoutKind.Space);
                AddText(">> ");
            }

            begun = nodes[i] is ForeignComment;
            into.Add(new LayoutPiece(LayoutKind.Foreign) { Foreign = nodes[i] });
        }

        Add(LayoutKind.End);
        AddTrailingComments(nodes[(last + 1)..]);
    }

    /// <summary>Adds annotation elements and comments as components of a grammar, each on a line of its own.</summary>
    public void AddComponents(ImmutableArray<ForeignNode> nodes)
    {
        foreach (ForeignNode node in nodes)
        {
            Add(LayoutKind.Line);
            into.Add(new LayoutPiece(LayoutKind.Foreign) { Foreign = node, IsSpecial = true });
        }
    }

    /// <summary>Adds comments before a node, with empty lines between them so that they stay apart.</summary>
    public void AddComments(ImmutableArray<string> comments)
    {
        for (int i = 0; i < comments.Length; i++)
        {
            AddLines(CompactLiterals.TrimComment(comments[i]), "#");
            Add(i + 1 < comments.Length ? LayoutKind.Blank : LayoutKind.Line);
        }
    }

    /// <summary>Makes a node of an annotation into pieces.</summary>
    public void Expand(LayoutPiece piece)
    {
        switch (piece.Foreign)
        {
            case ForeignComment comment:
                AddLines(CompactLiterals.TrimComment(comment.Value), "#");
                Add(LayoutKind.Line);
                break;
            case ForeignText text:
                AddLiteral(text.Value);
                break;
            case ForeignElement element:
                AddElement(element, piece.IsSpecial);
                break;
        }
    }

    /// <summary>Adds a literal, one segment below the other where they do not fit on the line.</summary>
    public void AddLiteral(string value)
    {
        ImmutableArray<string> segments = CompactLiterals.Segments(value);
        if (segments.Length == 1)
        {
            AddText(segments[0]);
            return;
        }

        Add(LayoutKind.Align);
        for (int i = 0; i < segments.Length; i++)
        {
            bool last = i + 1 == segments.Length;
            AddText(last ? segments[i] : segments[i] + " ~");
            Add(last ? LayoutKind.End : LayoutKind.Space);
        }
    }

    /// <summary>Whether an annotation element follows a node.</summary>
    public static bool HasFollowingElement(SyntaxNode node) =>
        !IsAnnotatedLeaf(node) && LastElement(node.Annotations.Following) >= 0;

    // Nothing can stand in these, so what is annotated before them follows them (section 5.1).
    private static bool IsAnnotatedLeaf(SyntaxNode node) =>
        node is ValuePattern or DataParam or NameNameClass && LastElement(node.Annotations.Following) >= 0;

    private static int LastElement(ImmutableArray<ForeignNode> nodes)
    {
        int last = nodes.Length - 1;
        while (last >= 0 && nodes[last] is not ForeignElement)
        {
            last--;
        }

        return last;
    }

    private void Add(LayoutKind kind) => into.Add(new LayoutPiece(kind));

    private void AddText(string text) => into.Add(new LayoutPiece(LayoutKind.Text, text));

    private void AddLines(string text, string marks)
    {
        bool first = true;
        foreach (string line in CompactLiterals.Lines(text, marks))
        {
            if (!first)
            {
                Add(LayoutKind.Line);
            }

            AddText(line);
            first = false;
        }
    }

    private void AddTrailingComments(ImmutableArray<ForeignNode> comments)
    {
        foreach (ForeignNode comment in comments)
        {
            Add(LayoutKind.Line);
            into.Add(new LayoutPiece(LayoutKind.Foreign) { Foreign = comment });
        }
    }

    // Returns how many of the nodes were added.
    private int AddDocumentation(ImmutableArray<ForeignNode> nodes)
    {
        int count = 0;
        while (count < nodes.Length && DocumentationOf(nodes[count]) is string text)
        {
            if (count > 0)
            {
                Add(LayoutKind.Blank);
            }

            AddLines(text, "##");
            count++;
        }

        if (count > 0)
        {
            Add(LayoutKind.Line);
        }

        return count;
    }

    // The text of documentation that needs no brackets.
    private static string? DocumentationOf(ForeignNode node) => node is ForeignElement
    {
        Name: { NamespaceUri: RelaxNgNames.AnnotationsNamespace, LocalName: "documentation" },
        Attributes.IsEmpty: true,
    } element
        ? element.Content switch
        {
            [] => string.Empty,
            [ForeignText text] => text.Value,
            _ => null,
        }
        : null;

    private void AddAttributes(ImmutableArray<ForeignAttribute> attributes, LayoutKind before)
    {
        foreach (ForeignAttribute attribute in attributes)
        {
            Add(before);
            before = LayoutKind.Space;
            AddText(NameOf(attribute.Name, attribute.Prefix) + " = ");
            AddLiteral(attribute.Value);
        }
    }

    private void AddContent(ImmutableArray<ForeignNode> nodes, LayoutKind before)
    {
        bool spaced = IsSpaced(nodes);
        foreach (ForeignNode node in nodes)
        {
            if (!spaced || node is not ForeignText)
            {
                Add(before);
                before = LayoutKind.Space;
                into.Add(new LayoutPiece(LayoutKind.Foreign) { Foreign = node });
            }
        }
    }

    // White space between elements and no other text is there for the eye.
    private static bool IsSpaced(ImmutableArray<ForeignNode> nodes)
    {
        bool elements = false;
        foreach (ForeignNode node in nodes)
        {
            if (node is ForeignText text && !Xml.Names.XmlNames.IsWhiteSpace(text.Value))
            {
                return false;
            }

            elements |= node is not ForeignText;
        }

        return elements;
    }

    private void AddElement(ForeignElement element, bool isComponent)
    {
        string name = NameOf(element.Name, element.Prefix);
        name = isComponent && element.Name.NamespaceUri.Length == 0 ? CompactLiterals.Identifier(name) : name;
        if (element.Attributes.IsEmpty && element.Content.IsEmpty)
        {
            AddText(name + " []");
            return;
        }

        Add(LayoutKind.Group);
        AddText(name + " [");
        Add(LayoutKind.Indent);
        AddAttributes(element.Attributes, LayoutKind.Space);
        AddContent(element.Content, LayoutKind.Space);
        Add(LayoutKind.End);
        Add(LayoutKind.Space);
        AddText("]");
        Add(LayoutKind.End);
    }

    private string NameOf(ExpandedName name, string prefix) =>
        name.NamespaceUri.Length == 0 ? name.LocalName : prefixes.Of(name.NamespaceUri, prefix) + ":" + name.LocalName;
}
