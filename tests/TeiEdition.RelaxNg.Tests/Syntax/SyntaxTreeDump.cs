// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Text;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Syntax;

/// <summary>
/// Prints a syntax tree, one line for each node, so that two trees are equal exactly when their prints are. Left out is what
/// a schema can say in two ways without meaning two things: places, prefixes, the order of attributes, white space in
/// comments, a group where several patterns may stand anyway, and whether an annotation after a node is noted at that node or
/// at the one around it.
/// </summary>
internal sealed class SyntaxTreeDump
{
    private readonly StringBuilder _text = new();
    private readonly bool _annotations;
    private readonly bool _compact;
    private int _depth;

    private SyntaxTreeDump(bool annotations, bool compact)
    {
        _annotations = annotations;
        _compact = compact;
    }

    /// <summary>Prints a tree.</summary>
    /// <param name="document">The tree.</param>
    /// <param name="annotations">Whether annotations and comments are printed.</param>
    /// <param name="compact">Whether what the compact syntax cannot say is left out: operators with one operand.</param>
    public static string Of(SchemaDocument document, bool annotations = true, bool compact = false)
    {
        SyntaxTreeDump dump = new(annotations, compact);
        dump.Write(document.Root);
        return dump._text.ToString();
    }

    /// <summary>Holds two trees against each other; the first lines that differ are the message.</summary>
    public static void AssertEqual(string expected, string actual)
    {
        if (expected == actual)
        {
            return;
        }

        string[] first = expected.Split('\n');
        string[] second = actual.Split('\n');
        int line = 0;
        while (line < first.Length && line < second.Length && first[line] == second[line])
        {
            line++;
        }

        int from = Math.Max(line - 4, 0);
        Assert.Fail(
            $"The trees differ at line {line + 1}.\nexpected:\n{string.Join('\n', first.Skip(from).Take(8))}\nactual:\n{string.Join('\n', second.Skip(from).Take(8))}");
    }

    private void Line(string line) => _text.Append(' ', _depth * 2).Append(line).Append('\n');

    private void Write(SyntaxNode node)
    {
        while (_compact && node is ChoicePattern or GroupPattern or InterleavePattern or ChoiceNameClass && IsBare(node) && Children(node).ToArray() is [SyntaxNode only])
        {
            node = Unwrap(node, [only])[0];
        }

        WriteComments(node.Annotations);
        WriteNode(node);
        WriteForeign(node.Annotations.Following);
    }

    private void WriteNode(SyntaxNode node)
    {
        NameClass? name = (node as ElementPattern)?.Name ?? (node as AttributePattern)?.Name;
        bool plainName = name is NameNameClass && (!_annotations || name.Annotations.IsEmpty);
        Line(Head(node) + (plainName ? " " + Head(name!) : ""));
        _depth++;
        WriteAttributes(node.Annotations.Attributes);
        WriteForeign(node.Annotations.Leading);
        if (name is not null && !plainName)
        {
            Write(name);
        }

        foreach (SyntaxNode child in Children(node))
        {
            Write(child);
        }

        WriteForeign(node.Annotations.Trailing);
        _depth--;
    }

    private static string Head(SyntaxNode node) => node switch
    {
        ElementPattern => "element",
        AttributePattern => "attribute",
        RefPattern reference => $"ref {reference.Name}",
        ParentRefPattern reference => $"parentRef {reference.Name}",
        ExternalRefPattern external => $"externalRef {external.Href} {Namespace(external.NamespaceUri)}",
        ValuePattern value => $"value {value.Type.LibraryUri}#{value.Type.Name} {Quote(value.Value)}{Resolved(value)}",
        DataPattern data => $"data {data.Type.LibraryUri}#{data.Type.Name}",
        DataParam parameter => $"param {parameter.Name} {Quote(parameter.Value)}",
        Start start => $"start {start.Combine}",
        Define define => $"define {define.Name} {define.Combine}",
        Include include => $"include {include.Href} {Namespace(include.NamespaceUri)}",
        NameNameClass name => $"name {Namespace(name.NamespaceUri)}{name.LocalName}",
        NsNameNameClass name => $"nsName {Namespace(name.NamespaceUri)}",
        _ => node.GetType().Name,
    };

    private IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        ElementPattern element => Inline(element.Content),
        AttributePattern attribute => Inline(attribute.Content),
        ListPattern list => Inline(list.Content),
        MixedPattern mixed => Inline(mixed.Content),
        OptionalPattern optional => Inline(optional.Content),
        ZeroOrMorePattern repeated => Inline(repeated.Content),
        OneOrMorePattern repeated => Inline(repeated.Content),
        GroupPattern group => group.Patterns,
        ChoicePattern choice => choice.Patterns,
        InterleavePattern interleave => interleave.Patterns,
        DataPattern data => data.Except is null ? data.Params : [.. data.Params, .. InlineChoice(data.Except)],
        GrammarPattern grammar => grammar.Components,
        Div div => div.Components,
        Include include => include.Overrides,
        Start start => Inline(start.Content),
        Define define => Inline(define.Content),
        AnyNameNameClass { Except: not null } any => InlineNames(any.Except),
        NsNameNameClass { Except: not null } names => InlineNames(names.Except),
        ChoiceNameClass names => names.NameClasses,
        _ => [],
    };

    private ImmutableArray<SyntaxNode> Inline(Pattern content) =>
        content is GroupPattern group && IsBare(group) ? Unwrap(group, [.. group.Patterns]) : [content];

    private ImmutableArray<SyntaxNode> InlineChoice(Pattern content) =>
        content is ChoicePattern choice && IsBare(choice) ? Unwrap(choice, [.. choice.Patterns]) : [content];

    private ImmutableArray<SyntaxNode> InlineNames(NameClass content) =>
        content is ChoiceNameClass choice && IsBare(choice) ? Unwrap(choice, [.. choice.NameClasses]) : [content];

    private bool IsBare(SyntaxNode node) =>
        !_annotations || (node.Annotations.Attributes.IsEmpty && node.Annotations.Leading.IsEmpty && node.Annotations.Trailing.IsEmpty);

    // What stood before and after the node stands before its first and after its last child.
    private static ImmutableArray<SyntaxNode> Unwrap(SyntaxNode node, ImmutableArray<SyntaxNode> children)
    {
        SyntaxNode first = children[0];
        first = first with { Annotations = first.Annotations with { Comments = [.. node.Annotations.Comments, .. first.Annotations.Comments] } };
        children = children.SetItem(0, first);
        SyntaxNode last = children[^1];
        last = last with { Annotations = last.Annotations with { Following = [.. last.Annotations.Following, .. node.Annotations.Following] } };
        return children.SetItem(children.Length - 1, last);
    }

    private void WriteComments(Annotations annotations)
    {
        foreach (string comment in annotations.Comments)
        {
            WriteComment(comment);
        }
    }

    private void WriteComment(string comment)
    {
        if (_annotations)
        {
            Line("<!--" + string.Concat(comment.Where(c => c is not (' ' or '\t' or '\n' or '\r'))) + "-->");
        }
    }

    private void WriteAttributes(ImmutableArray<ForeignAttribute> attributes)
    {
        if (_annotations)
        {
            foreach (ForeignAttribute attribute in attributes.OrderBy(a => a.Name.ToString(), StringComparer.Ordinal))
            {
                Line($"@{attribute.Name} {Quote(attribute.Value)}");
            }
        }
    }

    private void WriteForeign(ImmutableArray<ForeignNode> nodes)
    {
        // White space between elements and no other text is there for the eye.
        bool spaced = nodes.Length > 1 && nodes.All(n => n is not ForeignText text || string.IsNullOrWhiteSpace(text.Value));
        foreach (ForeignNode node in nodes)
        {
            switch (node)
            {
                case ForeignComment comment:
                    WriteComment(comment.Value);
                    break;
                case ForeignText text when _annotations && (!spaced || !string.IsNullOrWhiteSpace(text.Value)):
                    Line(Quote(text.Value));
                    break;
                case ForeignElement element when _annotations:
                    Line($"<{element.Name}>");
                    _depth++;
                    WriteAttributes(element.Attributes);
                    WriteForeign(element.Content);
                    _depth--;
                    break;
            }
        }
    }

    // Only these types look at the namespaces around a value.
    private static string Resolved(ValuePattern value)
    {
        if (value.Type.Name is not ("QName" or "NOTATION"))
        {
            return "";
        }

        int colon = value.Value.IndexOf(':', StringComparison.Ordinal);
        string? uri = colon < 0
            ? value.Context.DefaultNamespace
            : value.Context.Prefixes.GetValueOrDefault(value.Value[..colon].Trim(), "(undeclared)");
        return " in " + Namespace(uri);
    }

    private static string Namespace(string? uri) => uri is null ? "{inherit}" : $"{{{uri}}}";

    private static string Quote(string text) => "\"" + text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
