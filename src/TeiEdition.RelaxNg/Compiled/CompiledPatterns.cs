// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;
using static TeiEdition.RelaxNg.Compiled.CompiledFormat;

namespace TeiEdition.RelaxNg.Compiled;

/// <summary>The patterns of a compiled form. Safe on any thread.</summary>
/// <param name="layout">The form, checked.</param>
/// <param name="strings">Its strings.</param>
/// <param name="paths">Its paths.</param>
/// <param name="classes">Its name classes.</param>
internal sealed class CompiledPatterns(
    CompiledLayout layout, CompiledStrings strings, ImmutableArray<string> paths, CompiledNameClasses classes)
    : CompiledTable<SimplePattern>(layout, Section.Patterns)
{
    private readonly CompiledContexts _contexts = new(layout, strings);

    /// <inheritdoc/>
    protected override SimplePattern Make(ReadOnlySpan<int> record)
    {
        SourceSpan? span = (record[0] & HasSpan) == 0 ? null : CompiledLayout.SpanOf(record.Slice(1, SpanWords), paths);
        ReadOnlySpan<int> fields = CompiledLayout.FieldsOf(record);
        return (CompiledKind)(record[0] & ~HasSpan) switch
        {
            CompiledKind.Empty => new SimpleEmpty { Span = span },
            CompiledKind.NotAllowed => new SimpleNotAllowed { Span = span },
            CompiledKind.Text => new SimpleText { Span = span },
            CompiledKind.Choice => new SimpleChoice(GetAll(fields)) { Span = span },
            CompiledKind.Group => new SimpleGroup(GetAll(fields)) { Span = span },
            CompiledKind.Interleave => new SimpleInterleave(GetAll(fields)) { Span = span },
            CompiledKind.OneOrMore => new SimpleOneOrMore(Get(fields[0])) { Span = span },
            CompiledKind.List => new SimpleList(Get(fields[0])) { Span = span },
            CompiledKind.Ref => new SimpleRef(fields[0] - 1) { Span = span },
            CompiledKind.Attribute => new SimpleAttribute(classes.Get(fields[1]), Get(fields[0]))
            {
                Span = span,
                Documentation = strings.Optional(fields[2]),
                DefaultValue = strings.Optional(fields[3]),
            },
            CompiledKind.Data => new SimpleData(Type(fields[1..]), Params(fields[3..]), Optional(fields[0])) { Span = span },
            CompiledKind.Value => new SimpleValue(Type(fields), strings.Required(fields[2]), _contexts.Get(fields[3]))
            {
                Span = span,
                Documentation = strings.Optional(fields[4]),
            },
            _ => throw new UnreachableException(),
        };
    }

    private DatatypeName Type(ReadOnlySpan<int> words) => new(strings.Required(words[0]), strings.Required(words[1]));

    private ImmutableArray<DataParam> Params(ReadOnlySpan<int> words)
    {
        ImmutableArray<DataParam>.Builder parameters = ImmutableArray.CreateBuilder<DataParam>(words.Length / ParamWords);
        for (; !words.IsEmpty; words = words[ParamWords..])
        {
            parameters.Add(new DataParam(strings.Required(words[0]), strings.Required(words[1]), _contexts.Get(words[2]))
            {
                Span = CompiledLayout.SpanOf(words.Slice(3, SpanWords), paths),
            });
        }

        return parameters.MoveToImmutable();
    }
}
