// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.RelaxNg.Compatibility;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>Writes the compiled form of a schema: each object of the schema once, the same bytes for the same schema. For one schema.</summary>
internal sealed class CompiledGrammarWriter
{
    private readonly CompiledSections _sections = new();
    private readonly Dictionary<SimplePattern, int> _patterns = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SimpleNameClass, int> _classes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NamespaceContext, int> _contexts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ExpandedName, int> _names = [];
    private readonly Dictionary<string, int> _namespaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _paths = new(StringComparer.Ordinal);
    private bool _tooDeep;

    private CompiledGrammarWriter()
    {
    }

    /// <summary>Writes.</summary>
    /// <param name="grammar">The schema.</param>
    /// <returns>The bytes; null where the schema is too large or nests more than <see cref="MaxDepth"/> deep.</returns>
    public static byte[]? Write(IGrammarSource grammar)
    {
        CompiledGrammarWriter writer = new();
        foreach (ExpandedName name in grammar.Names)
        {
            writer.Name(name);
        }

        foreach (string name in grammar.Namespaces)
        {
            writer.Namespace(name);
        }

        foreach (IdAttribute id in grammar.Ids)
        {
            writer.Id(id);
        }

        int start = writer.Pattern(grammar.Start, 0);
        for (int i = 0; i < grammar.ElementCount; i++)
        {
            writer.Element(grammar, i);
        }

        return writer._tooDeep ? null : writer._sections.ToBytes(start);
    }

    private void Id(IdAttribute id)
    {
        RecordWriter record = _sections.Begin(Section.Ids);
        record.String(id.Element.NamespaceUri);
        record.String(id.Element.LocalName);
        record.String(id.Attribute.NamespaceUri);
        record.String(id.Attribute.LocalName);
        record.Word((int)id.Kind);
        _sections.Add(record);
    }

    private void Element(IGrammarSource grammar, int index)
    {
        RecordWriter record = _sections.Begin(Section.Elements);
        record.Word(Class(grammar.NameOf(index), 0));
        record.Word(Pattern(grammar.ContentOf(index), 0));
        record.String(grammar.DocumentationOf(index));
        Span(grammar.SpanOf(index), record);
        _sections.Add(record);
    }

    private int Pattern(SimplePattern pattern, int depth)
    {
        if (_patterns.TryGetValue(pattern, out int known))
        {
            return known;
        }

        if (depth > MaxDepth)
        {
            _tooDeep = true;
            return 0;
        }

        RecordWriter record = _sections.Begin(Section.Patterns);
        record.Word((int)KindOf(pattern) | (pattern.Span is null ? 0 : HasSpan));
        if (pattern.Span is not null)
        {
            Span(pattern.Span, record);
        }

        Fields(pattern, record, depth + 1);
        int made = _sections.Add(record);
        _patterns.Add(pattern, made);
        return made;
    }

    private void Fields(SimplePattern pattern, RecordWriter record, int depth)
    {
        switch (pattern)
        {
            case SimpleChoice choice:
                Operands(choice.Operands, record, depth);
                break;
            case SimpleGroup group:
                Operands(group.Operands, record, depth);
                break;
            case SimpleInterleave interleave:
                Operands(interleave.Operands, record, depth);
                break;
            case SimpleOneOrMore more:
                record.Word(Pattern(more.Operand, depth));
                break;
            case SimpleList list:
                record.Word(Pattern(list.Operand, depth));
                break;
            case SimpleRef reference:
                record.Word(reference.Element + 1);
                break;
            case SimpleAttribute attribute:
                record.Word(Pattern(attribute.Value, depth));
                record.Word(Class(attribute.Name, 0));
                record.String(attribute.Documentation);
                record.String(attribute.DefaultValue);
                break;
            case SimpleData data:
                record.Word(data.Except is null ? 0 : Pattern(data.Except, depth));
                record.String(data.Type.LibraryUri);
                record.String(data.Type.Name);
                Params(data.Params, record);
                break;
            case SimpleValue value:
                record.String(value.Type.LibraryUri);
                record.String(value.Type.Name);
                record.String(value.Value);
                record.Word(Context(value.Context));
                record.String(value.Documentation);
                break;
            default:
                break; // empty, notAllowed, text
        }
    }

    private void Operands(ImmutableArray<SimplePattern> operands, RecordWriter record, int depth)
    {
        foreach (SimplePattern operand in operands)
        {
            record.Word(Pattern(operand, depth));
        }
    }

    private void Params(ImmutableArray<DataParam> parameters, RecordWriter record)
    {
        foreach (DataParam parameter in parameters)
        {
            record.String(parameter.Name);
            record.String(parameter.Value);
            record.Word(Context(parameter.Context));
            Span(parameter.Span, record);
        }
    }

    private int Class(SimpleNameClass name, int depth)
    {
        if (_classes.TryGetValue(name, out int known))
        {
            return known;
        }

        if (depth > MaxDepth)
        {
            _tooDeep = true;
            return 0;
        }

        RecordWriter record = _sections.Begin(Section.Classes);
        switch (name)
        {
            case SimpleName one:
                record.Word((int)CompiledKind.Name);
                record.Word(Name(new ExpandedName(one.NamespaceUri, one.LocalName)));
                break;
            case SimpleAnyName any:
                record.Word((int)CompiledKind.AnyName);
                record.Word(any.Except is null ? 0 : Class(any.Except, depth + 1));
                break;
            case SimpleNsName space:
                record.Word((int)CompiledKind.NsName);
                record.Word(Namespace(space.NamespaceUri));
                record.Word(space.Except is null ? 0 : Class(space.Except, depth + 1));
                break;
            case SimpleNameChoice choice:
                record.Word((int)CompiledKind.NameChoice);
                foreach (SimpleNameClass operand in choice.Operands)
                {
                    record.Word(Class(operand, depth + 1));
                }

                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        int made = _sections.Add(record);
        _classes.Add(name, made);
        return made;
    }

    private int Name(ExpandedName name)
    {
        if (!_names.TryGetValue(name, out int known))
        {
            RecordWriter record = _sections.Begin(Section.Names);
            record.String(name.NamespaceUri);
            record.String(name.LocalName);
            known = _sections.Add(record);
            _names.Add(name, known);
        }

        return known;
    }

    private int Namespace(string name) => One(Section.Namespaces, name, _namespaces);

    private void Span(SourceSpan? span, RecordWriter record)
    {
        record.Word(span is null ? 0 : One(Section.Paths, span.Path, _paths));
        record.Word(span?.Start.Line ?? 0);
        record.Word(span?.Start.Column ?? 0);
        record.Word(span?.End?.Line ?? 0);
        record.Word(span?.End?.Column ?? 0);
    }

    private int Context(NamespaceContext context)
    {
        if (_contexts.TryGetValue(context, out int known))
        {
            return known;
        }

        RecordWriter record = _sections.Begin(Section.Contexts);
        record.String(context.BaseUri);
        record.String(context.DefaultNamespace);
        foreach ((string prefix, string? uri) in context.Prefixes.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            record.String(prefix);
            record.String(uri);
        }

        int made = _sections.Add(record);
        _contexts.Add(context, made);
        return made;
    }

    private int One(Section section, string text, Dictionary<string, int> known)
    {
        if (!known.TryGetValue(text, out int reference))
        {
            RecordWriter record = _sections.Begin(section);
            record.String(text);
            reference = _sections.Add(record);
            known.Add(text, reference);
        }

        return reference;
    }

    private static CompiledKind KindOf(SimplePattern pattern) => pattern switch
    {
        SimpleEmpty => CompiledKind.Empty,
        SimpleNotAllowed => CompiledKind.NotAllowed,
        SimpleText => CompiledKind.Text,
        SimpleChoice => CompiledKind.Choice,
        SimpleGroup => CompiledKind.Group,
        SimpleInterleave => CompiledKind.Interleave,
        SimpleOneOrMore => CompiledKind.OneOrMore,
        SimpleList => CompiledKind.List,
        SimpleRef => CompiledKind.Ref,
        SimpleAttribute => CompiledKind.Attribute,
        SimpleData => CompiledKind.Data,
        SimpleValue => CompiledKind.Value,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
