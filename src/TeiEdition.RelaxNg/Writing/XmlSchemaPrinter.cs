// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using System.Xml;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Writing;

/// <summary>Prints one schema in the XML syntax. For one thread.</summary>
internal sealed class XmlSchemaPrinter
{
    private const string Rng = RelaxNgNames.StructureNamespace;

    private readonly XmlWriter _writer;
    private readonly SchemaDocument _document;
    private readonly XmlPrefixes _prefixes;
    private readonly XmlAnnotationPrinter _annotations;
    private readonly string _library;
    private readonly Stack<XmlStep> _steps = new();
    private readonly List<XmlStep> _next = [];

    /// <summary>Makes the printer of a schema.</summary>
    public XmlSchemaPrinter(XmlWriter writer, SchemaDocument document)
    {
        _writer = writer;
        _document = document;
        SchemaSurvey survey = new(document);
        _prefixes = new XmlPrefixes(document.Namespaces, survey);
        _annotations = new XmlAnnotationPrinter(writer);
        _library = survey.MainLibrary;
    }

    /// <summary>Prints all.</summary>
    public void Print()
    {
        _steps.Push(new XmlStep(XmlStepKind.Node, 0) { Node = _document.Root });
        while (_steps.TryPop(out XmlStep step))
        {
            Do(step);
            for (int i = _next.Count - 1; i >= 0; i--)
            {
                _steps.Push(_next[i]);
            }

            _next.Clear();
        }
    }

    private void Do(XmlStep step)
    {
        switch (step.Kind)
        {
            case XmlStepKind.Node:
                PrintNode(step);
                break;
            case XmlStepKind.Open:
                BreakLine(step.Depth);
                _writer.WriteStartElement(string.Empty, step.Name!, Rng); // a step of this kind has a name
                break;
            case XmlStepKind.Close:
                BreakLine(step.Depth);
                _writer.WriteEndElement();
                break;
            case XmlStepKind.CloseInline:
                _writer.WriteEndElement();
                break;
            case XmlStepKind.Comment:
                BreakLine(step.Depth);
                XmlAnnotationPrinter.WriteComment(_writer, step.Comment!); // a step of this kind has one
                break;
            case XmlStepKind.Foreign:
                BreakLine(step.Depth);
                _annotations.Write(step, _next);
                break;
            case XmlStepKind.ForeignInline:
                _annotations.Write(step, _next);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void BreakLine(int depth)
    {
        _writer.WriteWhitespace("\n");
        for (int i = 0; i < depth; i++)
        {
            _writer.WriteWhitespace("  ");
        }
    }

    private void PrintNode(XmlStep step)
    {
        SyntaxNode node = step.Node!; // a step of this kind has a node
        if (step.Comment is null && !node.Annotations.Comments.IsEmpty)
        {
            AddComments(node.Annotations.Comments, step);

            // The second time round the comments are written.
            _next.Add(step with { Comment = string.Empty });
            return;
        }

        BreakLine(step.Depth);
        _writer.WriteStartElement(string.Empty, XmlElements.NameOf(node), Rng);
        XmlStep child = WriteAttributes(node, step.Depth == 0 ? WriteRootAttributes(step) : step) with { Depth = step.Depth + 1, Comment = null };
        _annotations.WriteAttributes(node.Annotations.Attributes);
        if (TextOf(node, child.Namespace) is string text)
        {
            _writer.WriteString(text);
            _writer.WriteEndElement();
        }
        else
        {
            AddForeign(node.Annotations.Leading, child);
            AddChildren(node, child);
            AddForeign(node.Annotations.Trailing, child);
            _next.Add(step with { Kind = _next.Count == 0 ? XmlStepKind.CloseInline : XmlStepKind.Close });
        }

        AddForeign(node.Annotations.Following, step);
    }

    private XmlStep WriteRootAttributes(XmlStep step)
    {
        _writer.WriteAttributeString("xmlns", Rng);
        foreach ((string prefix, string uri) in _prefixes.Declared)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, uri);
        }

        // These have their own.
        if (step.Node is DataPattern or ValuePattern or ExternalRefPattern)
        {
            return step;
        }

        step = step with { Namespace = WriteNamespace(_prefixes.Default, null) };
        return step with { Library = _library.Length == 0 ? null : WriteLibrary(_library, null) };
    }

    // Returns what is in force within the element.
    private XmlStep WriteAttributes(SyntaxNode node, XmlStep outer)
    {
        switch (node)
        {
            case ElementPattern { Name: NameNameClass name }:
                WriteNameAttribute(name, outer.Namespace);
                return outer;
            case AttributePattern { Name: NameNameClass name }:
                WriteNameAttribute(name, string.Empty);
                return outer;
            case Start start:
                WriteCombine(start.Combine);
                return outer;
            case DataPattern data:
                return outer with { Library = WriteType(data.Type, outer.Library) };
            case ValuePattern value:
                return WriteValueAttributes(value, outer);
            case NameNameClass name:
                return _prefixes.Write(name, outer.Namespace) is null
                    ? outer with { Namespace = WriteNamespace(name.NamespaceUri, outer.Namespace) }
                    : outer;
            case NsNameNameClass names:
                return outer with { Namespace = WriteNamespace(names.NamespaceUri, outer.Namespace) };
            case ExternalRefPattern external:
                _writer.WriteAttributeString("href", external.Href);
                return outer with { Namespace = WriteNamespace(external.NamespaceUri, outer.Namespace) };
            case Include include:
                _writer.WriteAttributeString("href", include.Href);
                return outer with { Namespace = WriteNamespace(include.NamespaceUri, outer.Namespace) };
            default:
                if (XmlElements.OwnNameOf(node) is string own)
                {
                    _writer.WriteAttributeString("name", own);
                }

                WriteCombine((node as Define)?.Combine);
                return outer;
        }
    }

    private string? TextOf(SyntaxNode node, string? unprefixed) => node switch
    {
        ValuePattern value => value.Value,
        DataParam parameter => parameter.Value,
        NameNameClass name => _prefixes.Write(name, unprefixed) ?? name.LocalName,
        _ => null,
    };

    // Only where the attribute says it all; otherwise the name is a child.
    private void WriteNameAttribute(NameNameClass name, string? unprefixed)
    {
        if (IsAttributeName(name, unprefixed))
        {
            _writer.WriteAttributeString("name", _prefixes.Write(name, unprefixed) ?? name.LocalName);
        }
    }

    private bool IsAttributeName(NameNameClass name, string? unprefixed) =>
        name.Annotations.IsEmpty && (name.NamespaceUri == unprefixed || _prefixes.Write(name, unprefixed) is not null);

    private string? WriteNamespace(string? uri, string? outer)
    {
        if (uri is null || uri == outer)
        {
            return outer;
        }

        _writer.WriteAttributeString("ns", uri);
        return uri;
    }

    private void WriteCombine(Combine? combine)
    {
        if (combine is not null)
        {
            _writer.WriteAttributeString("combine", combine == Combine.Choice ? "choice" : "interleave");
        }
    }

    // Returns the library in force within the element.
    private string? WriteType(DatatypeName type, string? outer)
    {
        _writer.WriteAttributeString("type", type.Name);
        return WriteLibrary(type.LibraryUri, outer);
    }

    private string? WriteLibrary(string uri, string? outer)
    {
        if (uri == (outer ?? string.Empty))
        {
            return outer;
        }

        _writer.WriteAttributeString("datatypeLibrary", uri);
        return uri;
    }

    private XmlStep WriteValueAttributes(ValuePattern value, XmlStep outer)
    {
        if (value.Type is not { LibraryUri.Length: 0, Name: "token" })
        {
            WriteType(value.Type, outer.Library);
        }

        if (!ValueContexts.Matters(value.Type))
        {
            return outer;
        }

        string prefix = ValueContexts.PrefixOf(value.Value);
        if (prefix.Length == 0)
        {
            WriteNamespace(value.Context.DefaultNamespace, outer.Namespace);
        }
        else if (value.Context.Prefixes.TryGetValue(prefix, out string? uri) && uri is not null && _prefixes.UriOf(prefix) != uri)
        {
            _writer.WriteAttributeString("xmlns", prefix, null, uri);
        }

        return outer;
    }

    private void AddChildren(SyntaxNode node, XmlStep child)
    {
        switch (node)
        {
            case ElementPattern element:
                AddName(element.Name, child.Namespace, child);
                break;
            case AttributePattern attribute:
                AddName(attribute.Name, string.Empty, child);
                break;
            case DataPattern data:
                AddAll(data.Params, child);
                AddExcept(data.Except, child);
                return;
            case AnyNameNameClass any:
                AddExcept(any.Except, child);
                return;
            case NsNameNameClass names:
                AddExcept(names.Except, child);
                return;
            case ChoiceNameClass choice:
                AddAll(choice.NameClasses, child);
                return;
        }

        if (SyntaxChildren.ContentOf(node) is Pattern content)
        {
            AddContent(node, content, child);
            return;
        }

        AddAll(SyntaxChildren.OperandsOf(node), child);
        AddAll(SyntaxChildren.ComponentsOf(node), child);
    }

    private void AddName(NameClass name, string? unprefixed, XmlStep child)
    {
        if (name is not NameNameClass plain || !IsAttributeName(plain, unprefixed))
        {
            _next.Add(child with { Node = name });
        }
    }

    private void AddContent(SyntaxNode node, Pattern content, XmlStep child)
    {
        // Section 4.12: any text is what stands in an attribute without pattern.
        if (node is AttributePattern && content is TextPattern { Annotations.IsEmpty: true })
        {
            return;
        }

        // Where several patterns may stand, they need no group.
        if (content is GroupPattern { Patterns.Length: > 1 } group && SyntaxChildren.IsBare(group) && node is not (AttributePattern or Start))
        {
            AddComments(group.Annotations.Comments, child);
            AddAll(group.Patterns, child);
            AddForeign(group.Annotations.Following, child);
            return;
        }

        _next.Add(child with { Node = content });
    }

    private void AddExcept(SyntaxNode? except, XmlStep child)
    {
        if (except is null)
        {
            return;
        }

        XmlStep inner = child with { Depth = child.Depth + 1 };
        _next.Add(child with { Kind = XmlStepKind.Open, Name = "except" });
        ImmutableArray<SyntaxNode> several = except switch
        {
            ChoicePattern { Patterns.Length: > 1 } choice when SyntaxChildren.IsBare(choice) => [.. choice.Patterns],
            ChoiceNameClass { NameClasses.Length: > 1 } choice when SyntaxChildren.IsBare(choice) => [.. choice.NameClasses],
            _ => [],
        };
        if (several.IsEmpty)
        {
            _next.Add(inner with { Node = except });
        }
        else
        {
            AddComments(except.Annotations.Comments, inner);
            AddAll(several, inner);
            AddForeign(except.Annotations.Following, inner);
        }

        _next.Add(child with { Kind = XmlStepKind.Close });
    }

    private void AddAll<T>(ImmutableArray<T> nodes, XmlStep child)
        where T : SyntaxNode
    {
        foreach (T node in nodes)
        {
            _next.Add(child with { Node = node });
        }
    }

    private void AddComments(ImmutableArray<string> comments, XmlStep place)
    {
        foreach (string comment in comments)
        {
            _next.Add(new XmlStep(XmlStepKind.Comment, place.Depth) { Comment = comment });
        }
    }

    private void AddForeign(ImmutableArray<ForeignNode> nodes, XmlStep place)
    {
        foreach (ForeignNode node in nodes)
        {
            // Beside the document element there can be comments only.
            if (place.Depth > 0 || node is ForeignComment)
            {
                _next.Add(new XmlStep(XmlStepKind.Foreign, place.Depth) { Foreign = node });
            }
        }
    }
}
