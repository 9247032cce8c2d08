// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Makes patterns and parameters into pieces, with parentheses only where they are needed. For one thread.</summary>
/// <param name="document">The schema.</param>
/// <param name="prefixes">The declarations.</param>
/// <param name="annotations">Makes annotations into pieces.</param>
/// <param name="into">Gets the pieces.</param>
internal sealed class CompactPatternPrinter(
    SchemaDocument document, CompactPrefixes prefixes, CompactAnnotationPrinter annotations, List<LayoutPiece> into)
{
    /// <summary>Makes a pattern into pieces.</summary>
    public void Expand(LayoutPiece piece)
    {
        Pattern node = Simplify((Pattern)piece.Node!); // the caller looked
        if (piece.Place == CompactPlace.LeadPrimary && CompactAnnotationPrinter.HasFollowingElement(node))
        {
            AddText("(");
            AddNode(node, CompactPlace.Whole);
            AddText(")");
            return;
        }

        // A datatype with its annotations is within its parentheses, an operator or a repetition has them before.
        bool except = node is DataPattern { Except: not null } && piece.Place != CompactPlace.Whole;
        bool parentheses = NeedsParentheses(node, piece.Place);
        if (except)
        {
            AddText("(");
        }

        bool align = CompactAnnotationPrinter.HasInitial(node);
        if (align)
        {
            Add(LayoutKind.Align);
        }

        annotations.AddInitial(node);
        if (parentheses)
        {
            AddText("(");
        }

        AddBare(node);
        if (parentheses)
        {
            AddText(")");
        }

        if (align)
        {
            Add(LayoutKind.End);
        }

        annotations.AddFollowing(node);
        if (except)
        {
            AddText(")");
        }
    }

    /// <summary>Adds a parameter.</summary>
    public void Expand(DataParam parameter)
    {
        annotations.AddInitial(parameter);
        AddText(parameter.Name + " = ");
        annotations.AddLiteral(parameter.Value);
        annotations.AddFollowing(parameter);
    }

    /// <summary>The URI reference of another file as it can be said without xml:base.</summary>
    public string Reference(string href, string baseUri)
    {
        bool moved = baseUri != document.Namespaces.BaseUri
            || document.Root.Annotations.Attributes.Any(a => a.Name is { NamespaceUri: RelaxNgNames.XmlNamespace, LocalName: "base" });
        return moved ? Xml.Resolving.UriReference.Resolve(baseUri, href) : href;
    }

    /// <summary>How a reference says which namespace the other file inherits; empty where that is the default namespace.</summary>
    public string Inherit(string? uri) => uri == prefixes.Default ? string.Empty : " inherit = " + prefixes.Of(uri, string.Empty);

    /// <summary>A node's content with what stands behind it in the node.</summary>
    public static Pattern WithTrailing(SyntaxNode node, Pattern content) => node.Annotations.Trailing.IsEmpty
        ? content
        : content is GroupPattern { Patterns.Length: > 1 } group && SyntaxAnnotations.IsBare(group) && group.Annotations.Following.IsEmpty
            ? group with { Patterns = group.Patterns.SetItem(group.Patterns.Length - 1, Follow(group.Patterns[^1], node.Annotations.Trailing)) }
            : Follow(content, node.Annotations.Trailing);

    private static Pattern Follow(Pattern pattern, ImmutableArray<ForeignNode> more) =>
        pattern with { Annotations = pattern.Annotations with { Following = pattern.Annotations.Following.AddRange(more) } };

    /// <summary>What is written for a pattern: the compact syntax has no operator with one operand; where such a one is annotated, it is a group.</summary>
    public static Pattern Simplify(Pattern node)
    {
        while (SyntaxChildren.OperandsOf(node) is [Pattern only] && SyntaxAnnotations.IsBare(node))
        {
            node = only with { Annotations = SyntaxAnnotations.Around(only.Annotations, node.Annotations) };
        }

        return node;
    }

    private static bool NeedsParentheses(Pattern node, CompactPlace place) => node switch
    {
        ChoicePattern or GroupPattern or InterleavePattern => place != CompactPlace.Whole
            || SyntaxChildren.OperandsOf(node).Length == 1
            || !SyntaxAnnotations.IsBare(node)
            || !node.Annotations.Comments.IsEmpty
            || CompactAnnotationPrinter.HasFollowingElement(node),
        ZeroOrMorePattern or OneOrMorePattern or OptionalPattern => place >= CompactPlace.Primary
            || !SyntaxAnnotations.IsBare(node with { Annotations = node.Annotations with { Trailing = [] } })
            || !node.Annotations.Comments.IsEmpty,
        _ => false,
    };

    private void AddBare(Pattern node)
    {
        switch (node)
        {
            case ChoicePattern choice:
                AddOperands(choice.Patterns, "| ");
                break;
            case InterleavePattern interleave:
                AddOperands(interleave.Patterns, "& ");
                break;
            case GroupPattern group:
                AddOperands(group.Patterns, string.Empty);
                break;
            case ZeroOrMorePattern or OneOrMorePattern or OptionalPattern:
                AddNode(WithTrailing(node, SyntaxChildren.ContentOf(node)!), CompactPlace.Primary); // a repetition has content
                AddText(node is ZeroOrMorePattern ? "*" : node is OneOrMorePattern ? "+" : "?");
                break;
            case ElementPattern element:
                AddBraced("element ", element.Name, WithTrailing(node, element.Content));
                break;
            case AttributePattern attribute:
                AddBraced("attribute ", attribute.Name, WithTrailing(node, attribute.Content));
                break;
            case ListPattern list:
                AddBraced("list", null, WithTrailing(node, list.Content));
                break;
            case MixedPattern mixed:
                AddBraced("mixed", null, WithTrailing(node, mixed.Content));
                break;
            case DataPattern data:
                AddData(data);
                break;
            case ValuePattern value:
                AddText(TypeOf(value));
                annotations.AddLiteral(ValueOf(value));
                break;
            default:
                AddText(WordOf(node));
                break;
        }
    }

    private string WordOf(Pattern node) => node switch
    {
        EmptyPattern => "empty",
        TextPattern => "text",
        NotAllowedPattern => "notAllowed",
        RefPattern reference => CompactLiterals.Identifier(reference.Name),
        ParentRefPattern reference => "parent " + CompactLiterals.Identifier(reference.Name),
        ExternalRefPattern external =>
            "external " + CompactLiterals.Quote(Reference(external.Href, external.BaseUri)) + Inherit(external.NamespaceUri),
        _ => throw new UnreachableException(),
    };

    // The operator begins the line, but for the comma.
    private void AddOperands(ImmutableArray<Pattern> operands, string sign)
    {
        Add(LayoutKind.Align);
        for (int i = 0; i < operands.Length; i++)
        {
            if (i > 0)
            {
                Add(LayoutKind.Space);
                AddText(sign);
            }

            AddNode(operands[i], CompactPlace.Operand);
            if (sign.Length == 0 && i + 1 < operands.Length)
            {
                AddText(",");
            }
        }

        Add(LayoutKind.End);
    }

    private void AddBraced(string keyword, NameClass? name, Pattern content)
    {
        Add(LayoutKind.Group);
        AddText(keyword);
        if (name is not null)
        {
            bool isAttribute = keyword[0] == 'a';
            into.Add(new LayoutPiece(LayoutKind.Node) { Node = name, IsSpecial = isAttribute });
        }

        AddText(" {");
        Add(LayoutKind.Indent);
        Add(LayoutKind.Space);
        AddNode(content, CompactPlace.Whole);
        Add(LayoutKind.End);
        Add(LayoutKind.Space);
        AddText("}");
        Add(LayoutKind.End);
    }

    private void AddData(DataPattern data)
    {
        Add(LayoutKind.Group);
        AddText(NameOf(data.Type));
        if (!data.Params.IsEmpty)
        {
            AddText(" {");
            Add(LayoutKind.Indent);
            foreach (DataParam parameter in data.Params)
            {
                Add(LayoutKind.Space);
                into.Add(new LayoutPiece(LayoutKind.Node) { Node = parameter });
            }

            Add(LayoutKind.End);
            Add(LayoutKind.Space);
            AddText("}");
        }

        Add(LayoutKind.End);
        if (data.Except is not null)
        {
            AddText(" - ");
            AddNode(data.Except, CompactPlace.LeadPrimary);
        }
    }

    private string NameOf(DatatypeName type) =>
        type is { LibraryUri.Length: 0, Name: "string" or "token" } ? type.Name : prefixes.OfLibrary(type.LibraryUri) + ":" + type.Name;

    private string TypeOf(ValuePattern value) =>
        value.Type is { LibraryUri.Length: 0, Name: "token" } ? string.Empty : NameOf(value.Type) + " ";

    // A value that is a name has a prefix by the declarations of the whole schema.
    private string ValueOf(ValuePattern value)
    {
        if (!ValueContexts.Matters(value.Type))
        {
            return value.Value;
        }

        string prefix = ValueContexts.PrefixOf(value.Value);
        string? uri = prefix.Length == 0 ? value.Context.DefaultNamespace : value.Context.Prefixes.GetValueOrDefault(prefix);
        if (string.IsNullOrEmpty(uri) || (prefix.Length == 0 && uri == prefixes.Default))
        {
            return value.Value;
        }

        string written = prefixes.Of(uri, prefix);
        string local = value.Value.Trim(' ', '\t', '\r', '\n')[(prefix.Length == 0 ? 0 : prefix.Length + 1)..];
        return written == prefix ? value.Value : written + ":" + local;
    }

    private void Add(LayoutKind kind) => into.Add(new LayoutPiece(kind));

    private void AddText(string text) => into.Add(new LayoutPiece(LayoutKind.Text, text));

    private void AddNode(Pattern node, CompactPlace place) => into.Add(new LayoutPiece(LayoutKind.Node) { Node = node, Place = place });
}
