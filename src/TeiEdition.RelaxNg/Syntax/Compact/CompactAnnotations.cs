// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// Reads annotations and comments: RELAX NG Compact Syntax, section 5, and "annotations", "followAnnotations" and
/// "annotationElement" of appendix A, section 1. Without state of its own.
/// </summary>
/// <param name="tokens">The file.</param>
/// <param name="namespaces">Its declarations.</param>
internal sealed class CompactAnnotations(CompactTokens tokens, CompactNamespaces namespaces)
{
    // XML's name for it ends with a slash; the specification of the compact syntax has it without.
    private const string XmlnsNamespace = "http://www.w3.org/2000/xmlns";

    /// <summary>Reads what may stand before a pattern, a name class, a parameter or a component: comments, documentation, and an annotation in brackets.</summary>
    public Annotations ReadInitial()
    {
        ImmutableArray<string> comments = tokens.TakeComments();
        if (tokens.Kind is not (CompactTokenKind.Documentation or CompactTokenKind.OpenBracket) || tokens.Failed)
        {
            return comments.IsEmpty ? Annotations.None : new Annotations { Comments = comments };
        }

        ImmutableArray<ForeignNode>.Builder leading = ImmutableArray.CreateBuilder<ForeignNode>();
        while (tokens.Kind == CompactTokenKind.Documentation)
        {
            leading.Add(ReadDocumentation());
            ImmutableArray<string> between = tokens.TakeComments();
            if (tokens.Kind == CompactTokenKind.Documentation)
            {
                AddComments(leading, between);
            }
            else
            {
                comments = comments.AddRange(between);
            }
        }

        ImmutableArray<ForeignAttribute> attributes = [];
        if (tokens.Accept(CompactTokenKind.OpenBracket))
        {
            attributes = ReadAttributes(nested: false);
            ReadElements(leading);
            comments = comments.AddRange(tokens.TakeComments());
        }

        return new Annotations { Attributes = attributes, Leading = leading.DrainToImmutable(), Comments = comments };
    }

    /// <summary>Reads annotation elements after a pattern or name class.</summary>
    /// <returns>The elements; empty where there are none.</returns>
    public ImmutableArray<ForeignNode> ReadFollowing()
    {
        if (tokens.Kind != CompactTokenKind.Follows)
        {
            return [];
        }

        ImmutableArray<ForeignNode>.Builder elements = ImmutableArray.CreateBuilder<ForeignNode>();
        while (tokens.Accept(CompactTokenKind.Follows))
        {
            AddComments(elements, tokens.TakeComments());
            ReadElement(nested: false, elements);
        }

        return elements.DrainToImmutable();
    }

    /// <summary>The comments before the next token, as nodes.</summary>
    public ImmutableArray<ForeignNode> ReadComments()
    {
        ImmutableArray<string> comments = tokens.TakeComments();
        return comments.IsEmpty ? [] : [.. comments.Select(c => new ForeignComment(c))];
    }

    /// <summary>Whether an annotation element begins here as a part of a grammar: a name that is no keyword, and a bracket.</summary>
    public bool IsGrammarElement() =>
        tokens.Kind is CompactTokenKind.Identifier or CompactTokenKind.PrefixedName && tokens.Peek(1) == CompactTokenKind.OpenBracket;

    /// <summary>Reads the annotation elements that stand here as parts of a grammar, with the comments before each.</summary>
    public ImmutableArray<ForeignNode> ReadGrammarElements()
    {
        ImmutableArray<ForeignNode>.Builder? elements = null;
        while (!tokens.Failed && IsGrammarElement())
        {
            elements ??= ImmutableArray.CreateBuilder<ForeignNode>();
            AddComments(elements, tokens.TakeComments());
            ReadElement(nested: false, elements);
        }

        return elements?.DrainToImmutable() ?? [];
    }

    /// <summary>The annotations of a value, a parameter or a name, whose elements follow it because nothing can stand in it (section 5.1).</summary>
    public static Annotations OfLeaf(Annotations initial) =>
        initial.Leading.IsEmpty ? initial : initial with { Leading = [], Following = initial.Leading.AddRange(initial.Following) };

    /// <summary>Annotations with more comments before them.</summary>
    public static Annotations WithComments(Annotations own, ImmutableArray<string> before) =>
        before.IsEmpty ? own : own with { Comments = before.AddRange(own.Comments) };

    /// <summary>Annotations with more comments before their node, after those that it has.</summary>
    public static Annotations WithCommentsAfter(Annotations own, ImmutableArray<string> more) =>
        more.IsEmpty ? own : own with { Comments = own.Comments.AddRange(more) };

    /// <summary>Annotations with more nodes after them.</summary>
    public static Annotations WithFollowing(Annotations own, ImmutableArray<ForeignNode> after) =>
        after.IsEmpty ? own : own with { Following = own.Following.AddRange(after) };

    /// <summary>Whether there is more than comments that stand before or after a node.</summary>
    public static bool NeedNode(Annotations annotations) => !annotations.Attributes.IsEmpty || !annotations.Leading.IsEmpty;

    private ForeignElement ReadDocumentation()
    {
        CompactToken token = tokens.Take();
        string text = tokens.Documentation(token);
        return new ForeignElement(
            new ExpandedName(RelaxNgNames.AnnotationsNamespace, "documentation"),
            namespaces.AnnotationsPrefix,
            [],
            text.Length == 0 ? [] : [new ForeignText(text)])
        {
            Span = tokens.Span(token),
        };
    }

    private ImmutableArray<ForeignAttribute> ReadAttributes(bool nested)
    {
        ImmutableArray<ForeignAttribute>.Builder? attributes = null;
        HashSet<ExpandedName>? seen = null;
        while (!tokens.Failed && tokens.Peek(1) == CompactTokenKind.Equal && IsName(tokens.Kind))
        {
            attributes ??= ImmutableArray.CreateBuilder<ForeignAttribute>();
            seen ??= [];
            CompactToken token = tokens.Take();
            (ExpandedName name, string prefix) = ReadName(token, nested, isAttribute: true);
            tokens.Take();
            if (tokens.Literal("a literal") is not string value)
            {
                break;
            }

            if (!seen.Add(name))
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.DuplicateAttribute, tokens.Position(token), name.ToString());
            }

            attributes.Add(new ForeignAttribute(name, prefix, value));
        }

        return attributes?.DrainToImmutable() ?? [];
    }

    // The rest of an annotation in brackets after its attributes.
    private void ReadElements(ImmutableArray<ForeignNode>.Builder elements)
    {
        while (!tokens.Failed)
        {
            AddComments(elements, tokens.TakeComments());
            if (tokens.Accept(CompactTokenKind.CloseBracket))
            {
                return;
            }

            if (!IsName(tokens.Kind))
            {
                tokens.Unexpected("an annotation or ']'");
                return;
            }

            ReadElement(nested: false, elements);
        }
    }

    private void ReadElement(bool nested, ImmutableArray<ForeignNode>.Builder into)
    {
        if (!IsName(tokens.Kind))
        {
            tokens.Unexpected("the name of an annotation element");
            return;
        }

        CompactToken token = tokens.Take();
        (ExpandedName name, string prefix) = ReadName(token, nested, isAttribute: false);
        if (tokens.Enter() && tokens.Expect(CompactTokenKind.OpenBracket, "'['"))
        {
            ImmutableArray<ForeignAttribute> attributes = ReadAttributes(nested: true);
            ImmutableArray<ForeignNode> content = ReadContent();
            into.Add(new ForeignElement(name, prefix, attributes, content) { Span = tokens.Span(token) });
        }

        tokens.Leave();
    }

    private ImmutableArray<ForeignNode> ReadContent()
    {
        ImmutableArray<ForeignNode>.Builder content = ImmutableArray.CreateBuilder<ForeignNode>();
        StringBuilder text = new();
        while (!tokens.Failed)
        {
            ImmutableArray<string> comments = tokens.TakeComments();
            if (tokens.Kind != CompactTokenKind.Literal || !comments.IsEmpty)
            {
                EndText(content, text);
            }

            AddComments(content, comments);
            if (tokens.Accept(CompactTokenKind.CloseBracket))
            {
                break;
            }

            if (tokens.Kind == CompactTokenKind.Literal)
            {
                text.Append(tokens.Literal("a literal"));
            }
            else if (IsName(tokens.Kind))
            {
                ReadElement(nested: true, content);
            }
            else
            {
                tokens.Unexpected("an annotation element, a literal or ']'");
            }
        }

        return content.DrainToImmutable();
    }

    private (ExpandedName Name, string Prefix) ReadName(CompactToken token, bool nested, bool isAttribute)
    {
        if (token.Kind != CompactTokenKind.PrefixedName)
        {
            string plain = tokens.Name(token);
            if (isAttribute && !nested)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.UnqualifiedAttribute, tokens.Position(token), plain);
            }
            else if (isAttribute && plain == "xmlns")
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.XmlnsAnnotation, tokens.Position(token), plain);
            }

            return (new ExpandedName(string.Empty, plain), string.Empty);
        }

        (string prefix, string local) = tokens.PrefixedName(token);
        string? uri = namespaces.Resolve(prefix, token);
        string shown = prefix + ":" + local;
        if (uri is null)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.InheritedAnnotation, tokens.Position(token), shown);
        }
        else if (uri.Length == 0 && isAttribute && !nested && namespaces.IsDeclared(prefix))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.UnqualifiedAttribute, tokens.Position(token), shown);
        }
        else if (uri == RelaxNgNames.StructureNamespace && !nested)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.RelaxNgAnnotation, tokens.Position(token), shown);
        }
        else if (isAttribute && IsXmlns(uri, local))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.XmlnsAnnotation, tokens.Position(token), shown);
        }

        return (new ExpandedName(uri ?? string.Empty, local), string.IsNullOrEmpty(uri) ? string.Empty : prefix);
    }

    // An attribute called xmlns in no namespace cannot be written in XML either.
    private static bool IsXmlns(string uri, string local) =>
        uri is XmlnsNamespace or XmlnsNamespace + "/" || (uri.Length == 0 && local == "xmlns");

    // Literals beside each other are one text.
    private static void EndText(ImmutableArray<ForeignNode>.Builder content, StringBuilder text)
    {
        if (text.Length > 0)
        {
            content.Add(new ForeignText(text.ToString()));
            text.Clear();
        }
    }

    private static void AddComments(ImmutableArray<ForeignNode>.Builder nodes, ImmutableArray<string> comments)
    {
        foreach (string comment in comments)
        {
            nodes.Add(new ForeignComment(comment));
        }
    }

    private static bool IsName(CompactTokenKind kind) => kind == CompactTokenKind.PrefixedName || CompactKeywords.IsUnprefixedName(kind);
}
