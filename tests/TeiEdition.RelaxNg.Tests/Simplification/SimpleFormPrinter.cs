// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Diagnostics;
using TeiEdition.RelaxNg.Simplification.Simple;
using TeiEdition.RelaxNg.Syntax;

namespace TeiEdition.RelaxNg.Tests.Simplification;

/// <summary>Prints the simple form like the compact syntax, elements as their numbers. For small schemas: what is shared is printed each time. Stateless.</summary>
internal static class SimpleFormPrinter
{
    /// <summary>Prints a grammar: the start, then each element with its number, name and content.</summary>
    public static string Print(SimpleGrammar grammar) => string.Join(
        "; ",
        grammar.Elements.Select((e, i) => $"{i} {Print(e.Name)} {{ {Print(e.Content)} }}").Prepend(Print(grammar.Start)));

    /// <summary>Prints a pattern.</summary>
    public static string Print(SimplePattern pattern) => pattern switch
    {
        SimpleEmpty => "empty",
        SimpleText => "text",
        SimpleNotAllowed => "notAllowed",
        SimpleRef reference => $"#{reference.Element}",
        SimpleGroup group => All(group.Operands, ", "),
        SimpleChoice choice => All(choice.Operands, " | "),
        SimpleInterleave interleave => All(interleave.Operands, " & "),
        SimpleOneOrMore repeated => Print(repeated.Operand) + "+",
        SimpleList list => $"list {{ {Print(list.Operand)} }}",
        SimpleAttribute attribute => $"@{Print(attribute.Name)} {{ {Print(attribute.Value)} }}",
        SimpleValue value => $"{Print(value.Type)} \"{value.Value}\"",
        SimpleData data => Print(data.Type) + Print(data.Params) + (data.Except is null ? string.Empty : " - " + Print(data.Except)),
        _ => throw new UnreachableException(),
    };

    /// <summary>Prints a name class.</summary>
    public static string Print(SimpleNameClass names) => names switch
    {
        SimpleName name => name.NamespaceUri.Length == 0 ? name.LocalName : $"{{{name.NamespaceUri}}}{name.LocalName}",
        SimpleNsName space => $"{{{space.NamespaceUri}}}*" + Except(space.Except),
        SimpleAnyName any => "*" + Except(any.Except),
        SimpleNameChoice choice => $"({string.Join(" | ", choice.Operands.Select(Print))})",
        _ => throw new UnreachableException(),
    };

    private static string Except(SimpleNameClass? except) => except is null ? string.Empty : " - " + Print(except);

    private static string All(ImmutableArray<SimplePattern> operands, string between) => $"({string.Join(between, operands.Select(Print))})";

    private static string Print(DatatypeName type) => type.LibraryUri.Length == 0 ? type.Name : $"{type.LibraryUri[^9..]}:{type.Name}";

    private static string Print(ImmutableArray<DataParam> parameters) =>
        parameters.IsEmpty ? string.Empty : $" {{ {string.Join(' ', parameters.Select(p => $"{p.Name} = \"{p.Value}\""))} }}";
}
