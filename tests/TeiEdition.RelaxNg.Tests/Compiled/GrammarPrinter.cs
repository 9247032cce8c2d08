// SPDX-License-Identifier: MIT
using System.Globalization;
using System.Text;
using TeiEdition.RelaxNg.Compiled;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Compiled;

/// <summary>Writes everything that a grammar source has, each object once and then by its number, so that sharing shows. For one source.</summary>
internal sealed class GrammarPrinter
{
    private readonly Dictionary<SimplePattern, int> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder _text = new();

    /// <summary>Writes.</summary>
    public static string Print(IGrammarSource grammar)
    {
        GrammarPrinter printer = new();
        StringBuilder text = printer._text;
        text.AppendJoin(' ', grammar.Names).Append('\n').AppendJoin(' ', grammar.Namespaces).Append('\n').AppendJoin(' ', grammar.Ids);
        text.Append("\nstart ");
        printer.Pattern(grammar.Start);
        for (int i = 0; i < grammar.ElementCount; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{i} {grammar.DocumentationOf(i) ?? "-"} {grammar.SpanOf(i)} ");
            printer.Class(grammar.NameOf(i));
            printer.Pattern(grammar.ContentOf(i));
        }

        return text.ToString();
    }

    private void Pattern(SimplePattern pattern)
    {
        if (_seen.TryGetValue(pattern, out int number))
        {
            _text.Append(CultureInfo.InvariantCulture, $" #{number}");
            return;
        }

        _seen.Add(pattern, _seen.Count);
        _text.Append(CultureInfo.InvariantCulture, $" {pattern.GetType().Name} {pattern.Span} (");
        switch (pattern)
        {
            case SimpleChoice choice:
                choice.Operands.ToList().ForEach(Pattern);
                break;
            case SimpleGroup group:
                group.Operands.ToList().ForEach(Pattern);
                break;
            case SimpleInterleave interleave:
                interleave.Operands.ToList().ForEach(Pattern);
                break;
            case SimpleOneOrMore more:
                Pattern(more.Operand);
                break;
            case SimpleList list:
                Pattern(list.Operand);
                break;
            case SimpleRef reference:
                _text.Append(reference.Element);
                break;
            case SimpleAttribute attribute:
                Class(attribute.Name);
                _text.Append(CultureInfo.InvariantCulture, $" {attribute.Documentation ?? "-"} {attribute.DefaultValue ?? "-"}");
                Pattern(attribute.Value);
                break;
            case SimpleData data:
                _text.Append(data.Type);
                data.Params.ToList().ForEach(p => _text.Append(CultureInfo.InvariantCulture, $" {p.Name}={p.Value} {p.Span} {Context(p.Context)}"));
                if (data.Except is not null)
                {
                    Pattern(data.Except);
                }

                break;
            case SimpleValue value:
                _text.Append(CultureInfo.InvariantCulture, $"{value.Type} {value.Value} {Context(value.Context)} {value.Documentation ?? "-"}");
                break;
            default:
                break;
        }

        _text.Append(')');
    }

    private void Class(SimpleNameClass name)
    {
        switch (name)
        {
            case SimpleNameChoice choice:
                _text.Append('(');
                choice.Operands.ToList().ForEach(Class);
                _text.Append(')');
                break;
            case SimpleAnyName { Except: { } except }:
                _text.Append("*-");
                Class(except);
                break;
            case SimpleNsName { Except: { } except } space:
                _text.Append(space.NamespaceUri).Append(":*-");
                Class(except);
                break;
            default:
                _text.Append(name);
                break;
        }
    }

    private static string Context(NamespaceContext context) =>
        $"[{context.BaseUri} {context.DefaultNamespace ?? "-"} {string.Join(' ', context.Prefixes.OrderBy(p => p.Key, StringComparer.Ordinal))}]";
}
