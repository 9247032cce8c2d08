// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.Xml.Names;

namespace TeiEdition.RelaxNg.Syntax.Xml;

/// <summary>Makes the node of an element of which all is read. For one thread.</summary>
/// <param name="input">The file.</param>
/// <param name="attributes">Resolves names.</param>
internal sealed class XmlSyntaxNodes(XmlSyntaxInput input, XmlSyntaxAttributes attributes)
{
    /// <summary>Makes the node.</summary>
    /// <param name="frame">The element, whole.</param>
    /// <param name="end">Where it ends, or null.</param>
    /// <returns>The node, or null where an error was reported.</returns>
    public SyntaxNode? Make(XmlSyntaxFrame frame, TextPosition? end)
    {
        frame.BeforeEnd();
        CheckComplete(frame);
        if (input.HasErrors)
        {
            CheckName(frame);
            return null;
        }

        if (MakeBare(frame) is not { } node)
        {
            return null;
        }

        SourceSpan span = new(input.Path, frame.Position, end);
        Annotations annotations = frame.ToAnnotations();
        return frame.Kind is XmlElementKind.Except or XmlElementKind.NameExcept && annotations.IsEmpty
            ? node
            : node with { Span = span, Annotations = annotations };
    }

    // After an error no tree is made, but the names are looked at.
    private void CheckName(XmlSyntaxFrame frame)
    {
        if (frame.Kind is XmlElementKind.Name && !frame.Failed)
        {
            MakeBare(frame);
        }
        else if (frame.Kind is XmlElementKind.Element or XmlElementKind.Attribute && frame.Name is not null)
        {
            NameOf(frame);
        }
    }

    private void CheckComplete(XmlSyntaxFrame frame)
    {
        bool named = frame.Kind is XmlElementKind.Element or XmlElementKind.Attribute;
        if (named && !frame.IsNamed && !frame.Failed)
        {
            input.Report(XmlSyntaxDiagnostics.MissingName, frame.Position, frame.LocalName);
            return;
        }

        bool needsPattern = XmlElementRules.HoldsPatterns(frame.Kind) && frame.Kind is not XmlElementKind.Attribute;
        bool needsNames = frame.Kind is XmlElementKind.NameChoice or XmlElementKind.NameExcept;
        if ((needsPattern || needsNames) && frame.Count == 0 && !frame.Failed)
        {
            input.Report(XmlSyntaxDiagnostics.MissingContent, frame.Position, frame.LocalName, needsNames ? "a name class" : "a pattern");
        }
    }

    private SyntaxNode? MakeBare(XmlSyntaxFrame frame) => frame.Kind switch
    {
        XmlElementKind.Element => NameOf(frame) is { } name ? new ElementPattern(name, ContentOf(frame, FirstPattern(frame))) : null,
        XmlElementKind.Attribute => MakeAttribute(frame),
        XmlElementKind.Group => new GroupPattern(PatternsOf(frame)),
        XmlElementKind.Interleave => new InterleavePattern(PatternsOf(frame)),
        XmlElementKind.Choice => new ChoicePattern(PatternsOf(frame)),
        XmlElementKind.Optional => new OptionalPattern(ContentOf(frame)),
        XmlElementKind.ZeroOrMore => new ZeroOrMorePattern(ContentOf(frame)),
        XmlElementKind.OneOrMore => new OneOrMorePattern(ContentOf(frame)),
        XmlElementKind.List => new ListPattern(ContentOf(frame)),
        XmlElementKind.Mixed => new MixedPattern(ContentOf(frame)),
        XmlElementKind.Ref => new RefPattern(frame.Name!), // checked with the attributes, as all names below
        XmlElementKind.ParentRef => new ParentRefPattern(frame.Name!), // see above
        XmlElementKind.Empty => new EmptyPattern(),
        XmlElementKind.Text => new TextPattern(),
        XmlElementKind.Value => new ValuePattern(TypeOf(frame), frame.Text, frame.Scope.Context(frame.Namespace, frame.BaseUri)),
        XmlElementKind.Data => MakeData(frame),
        XmlElementKind.NotAllowed => new NotAllowedPattern(),
        XmlElementKind.ExternalRef => new ExternalRefPattern(frame.Href!, frame.BaseUri, frame.Namespace), // see above
        XmlElementKind.Grammar => new GrammarPattern(ComponentsOf(frame)),
        XmlElementKind.Param => new DataParam(frame.Name!, frame.Text, frame.Scope.Context(frame.Namespace, frame.BaseUri)), // see above
        XmlElementKind.Except => MakeExcept(frame),
        XmlElementKind.Start => new Start(frame.Combine, ContentOf(frame)),
        XmlElementKind.Define => new Define(frame.Name!, frame.Combine, ContentOf(frame)), // see above
        XmlElementKind.Div or XmlElementKind.IncludeDiv => new Div(ComponentsOf(frame)),
        XmlElementKind.Include => new Include(frame.Href!, frame.BaseUri, frame.Namespace, ComponentsOf(frame)), // see above
        XmlElementKind.Name => attributes.ResolveName(frame, Intern(XmlNames.Trim(frame.Text)), frame.Namespace, frame.Position),
        XmlElementKind.AnyName => new AnyNameNameClass(ExceptOf(frame)),
        XmlElementKind.NsName => new NsNameNameClass(frame.Namespace, ExceptOf(frame)),
        XmlElementKind.NameChoice => new ChoiceNameClass(NameClassesOf(frame)),
        XmlElementKind.NameExcept => MakeNameExcept(frame),
        _ => throw new UnreachableException(),
    };

    private string Intern(string text) => input.Reader.NameTable.Add(text);

    // Section 4.8: without ns of its own, an attribute that the attribute name names is in no namespace.
    private NameClass? NameOf(XmlSyntaxFrame frame)
    {
        if (frame.Name is null)
        {
            return frame.Children[0] as NameClass;
        }

        string? uri = frame.Kind is XmlElementKind.Attribute ? frame.OwnNamespace ?? string.Empty : frame.Namespace;
        NameNameClass? name = attributes.ResolveName(frame, frame.Name, uri, frame.NamePosition);
        return name is null ? null : name with { Span = new SourceSpan(input.Path, frame.NamePosition) };
    }

    private AttributePattern? MakeAttribute(XmlSyntaxFrame frame)
    {
        if (NameOf(frame) is not { } name)
        {
            return null;
        }

        // Section 4.12: without a pattern, any text.
        int first = FirstPattern(frame);
        return new AttributePattern(name, first < frame.Children.Count ? ContentOf(frame, first) : new TextPattern { Span = SpanOf(frame) });
    }

    // Section 4.4: without type, the token of the built-in library.
    private static DatatypeName TypeOf(XmlSyntaxFrame frame) =>
        frame.Type is null ? new DatatypeName(string.Empty, "token") : new DatatypeName(frame.Library, frame.Type);

    private static DataPattern MakeData(XmlSyntaxFrame frame)
    {
        int count = frame.HasExcept ? frame.Children.Count - 1 : frame.Children.Count;
        ImmutableArray<DataParam>.Builder parameters = ImmutableArray.CreateBuilder<DataParam>(count);
        for (int i = 0; i < count; i++)
        {
            parameters.Add((DataParam)frame.Children[i]);
        }

        return new DataPattern(TypeOf(frame), parameters.MoveToImmutable(), frame.HasExcept ? (Pattern)frame.Children[^1] : null);
    }

    // Section 4.12: several patterns of an except are a choice. So is one, where the except itself is annotated.
    private Pattern MakeExcept(XmlSyntaxFrame frame) =>
        frame.Children.Count == 1 && frame.ToAnnotations().IsEmpty
            ? (Pattern)frame.Children[0]
            : new ChoicePattern(PatternsOf(frame)) { Span = SpanOf(frame) };

    private NameClass MakeNameExcept(XmlSyntaxFrame frame) =>
        frame.Children.Count == 1 && frame.ToAnnotations().IsEmpty
            ? (NameClass)frame.Children[0]
            : new ChoiceNameClass(NameClassesOf(frame)) { Span = SpanOf(frame) };

    private static NameClass? ExceptOf(XmlSyntaxFrame frame) => frame.Children.Count > 0 ? (NameClass)frame.Children[0] : null;

    private static int FirstPattern(XmlSyntaxFrame frame) => frame.Name is null ? 1 : 0;

    // Section 4.12: several patterns are a group.
    private Pattern ContentOf(XmlSyntaxFrame frame, int first = 0) =>
        frame.Children.Count == first + 1
            ? (Pattern)frame.Children[first]
            : new GroupPattern(PatternsOf(frame, first)) { Span = SpanOf(frame) };

    private SourceSpan SpanOf(XmlSyntaxFrame frame) => new(input.Path, frame.Position);

    private static ImmutableArray<Pattern> PatternsOf(XmlSyntaxFrame frame, int first = 0) => Copy<Pattern>(frame, first);

    private static ImmutableArray<NameClass> NameClassesOf(XmlSyntaxFrame frame) => Copy<NameClass>(frame, 0);

    private static ImmutableArray<GrammarComponent> ComponentsOf(XmlSyntaxFrame frame) => Copy<GrammarComponent>(frame, 0);

    private static ImmutableArray<T> Copy<T>(XmlSyntaxFrame frame, int first)
        where T : SyntaxNode
    {
        ImmutableArray<T>.Builder nodes = ImmutableArray.CreateBuilder<T>(frame.Children.Count - first);
        for (int i = first; i < frame.Children.Count; i++)
        {
            nodes.Add((T)frame.Children[i]);
        }

        return nodes.MoveToImmutable();
    }
}
