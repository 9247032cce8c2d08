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

    // A line feed and the widest indentation.
    private const string LineBreak = "\n                                                            ";

    private readonly XmlWriter _writer;
    private readonly SchemaDocument _document;
    private readonly XmlAttributePrinter _attributes;
    private readonly XmlAnnotationPrinter _annotations;
    private readonly Stack<XmlStep> _steps = new();
    private readonly List<XmlStep> _next = [];

    /// <summary>Makes the printer of a schema.</summary>
    public XmlSchemaPrinter(XmlWriter writer, SchemaDocument document)
    {
        _writer = writer;
        _document = document;
        _attributes = new XmlAttributePrinter(writer, document);
        _annotations = new XmlAnnotationPrinter(writer);
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
        // Deeper elements are not indented further, so that a deep schema does not grow with the square of its depth.
        _writer.WriteWhitespace(LineBreak[..(1 + (2 * Math.Min(depth, 30)))]);
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
        XmlStep outer = step.Depth == 0 ? _attributes.WriteOfRoot(step) : step;
        XmlStep child = _attributes.Write(node, outer) with { Depth = step.Depth + 1, Comment = null };
        _annotations.WriteAttributes(node.Annotations.Attributes);
        if (_attributes.TextOf(node, child.Namespace) is string text)
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
        if (name is not NameNameClass plain || !_attributes.IsAttributeName(plain, unprefixed))
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
        if (content is GroupPattern { Patterns.Length: > 1 } group && SyntaxAnnotations.IsBare(group) && node is not (AttributePattern or Start))
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
            ChoicePattern { Patterns.Length: > 1 } choice when SyntaxAnnotations.IsBare(choice) => [.. choice.Patterns],
            ChoiceNameClass { NameClasses.Length: > 1 } choice when SyntaxAnnotations.IsBare(choice) => [.. choice.NameClasses],
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
