// SPDX-License-Identifier: MIT
using System.Diagnostics;
using TeiEdition.RelaxNg.Patterns;
using ExpandedName = TeiEdition.RelaxNg.Syntax.ExpandedName;
using NamespaceContext = TeiEdition.RelaxNg.Syntax.NamespaceContext;

namespace TeiEdition.Odd.Tests.Parity;

/// <summary>
/// Writes the attributes and the values of a pattern so that patterns of two schemas can be compared by their texts: what has
/// no order is sorted. Elements are left out. For one thread.
/// </summary>
/// <param name="names">The names of the pattern's schema.</param>
internal sealed class PatternText(SchemaNames names)
{
    /// <summary>The attributes of an element, each as <c>@name=value</c>, <c>(@name=value)?</c>, or a choice of these; sorted.</summary>
    /// <param name="pattern">The pattern of the element before its attributes.</param>
    public SortedSet<string> Attributes(Pattern pattern)
    {
        SortedSet<string> parts = new(StringComparer.Ordinal);
        CollectAttributes(pattern, parts);
        return parts;
    }

    /// <summary>The values that a content allows as its whole text, sorted; empty where elements and text are all.</summary>
    /// <param name="pattern">The pattern of a content, after the attributes.</param>
    public string Data(Pattern pattern) => pattern switch
    {
        { HasData: false } => "",
        ChoicePattern choice => string.Join('|', choice.Operands.Select(Data).Where(d => d.Length > 0).Order(StringComparer.Ordinal)),
        _ => Value(pattern),
    };

    /// <summary>The pattern of a value.</summary>
    /// <param name="pattern">A pattern without elements and attributes.</param>
    public string Value(Pattern pattern) => pattern switch
    {
        TextPattern => "text",
        EmptyPattern => "empty",
        NotAllowedPattern => "notAllowed",
        DataPattern data => Data(data),
        ValuePattern value => $"{(value.Source.Type.Name == "token" ? "" : value.Source.Type.Name)}'{value.Source.Value}'",
        ListPattern list => $"list({TokenCounts.Of(list.Operand, Value) ?? Value(list.Operand)})",
        OneOrMorePattern some => $"{Value(some.Operand)}+",
        GroupPattern group => $"({Value(group.Head)},{Value(group.Tail)})",
        InterleavePattern interleave => $"({string.Join('&', interleave.Operands.Select(Value).Order(StringComparer.Ordinal))})",
        ChoicePattern choice => Choice(choice),
        _ => throw new UnreachableException(pattern.GetType().Name),
    };

    /// <summary>A name class.</summary>
    /// <param name="name">The name class.</param>
    public string Name(NameClass name) => name switch
    {
        SingleName single => NumberedName(single.Number),
        NameChoice choice => $"({string.Join('|', choice.Operands.Select(Name).Order(StringComparer.Ordinal))})",
        NamespaceName all => $"{{{names.UriOf(all.NamespaceIndex)}}}*{Except(all.Except)}",
        AnyName any => $"*{Except(any.Except)}",
        _ => throw new UnreachableException(name.GetType().Name),
    };

    private void CollectAttributes(Pattern pattern, SortedSet<string> parts)
    {
        switch (pattern)
        {
            case { HasAttributes: false }:
                break;
            case GroupPattern group:
                CollectAttributes(group.Head, parts);
                CollectAttributes(group.Tail, parts);
                break;
            case InterleavePattern interleave:
                foreach (Pattern operand in interleave.Operands)
                {
                    CollectAttributes(operand, parts);
                }

                break;
            default:
                parts.Add(Attribute(pattern));
                break;
        }
    }

    private string Attribute(Pattern pattern)
    {
        switch (pattern)
        {
            case AttributePattern attribute:
                return $"@{Name(attribute.Name)}={Value(attribute.Value)}";
            case OneOrMorePattern some:
                return Attribute(some.Operand) + "+";
            case ChoicePattern choice:
                List<string> operands = [.. choice.Operands.Where(o => o is not EmptyPattern).Select(Attribute).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
                return $"({string.Join('|', operands)}){(choice.IsNullable ? "?" : "")}";
            default:
                return string.Join(',', Attributes(pattern));
        }
    }

    // A value that another alternative allows anyway adds nothing: an open list of values is documentation.
    private string Choice(ChoicePattern choice)
    {
        List<DataPattern> types = [.. choice.Operands.OfType<DataPattern>()];
        List<string> parts = [.. choice.Operands.Where(o => !IsCovered(o, types)).Select(Value).Order(StringComparer.Ordinal)];
        return choice.Operands.Any(o => o is TextPattern) ? "text" : parts.Count == 1 ? parts[0] : $"({string.Join('|', parts)})";
    }

    private static bool IsCovered(Pattern operand, List<DataPattern> types) =>
        operand is ValuePattern { Source: { Type.Name: "token" } source }
        && types.Exists(t => t.Except is null && t.Type.Allows(source.Value, new RelaxNg.Tests.Naive.SchemaContext(NamespaceContext.Empty)));

    private string Data(DataPattern data)
    {
        IEnumerable<string> parameters = data.Source.Params.Select(p => $"{p.Name}={p.Value}").Order(StringComparer.Ordinal);
        string all = data.Source.Params.IsEmpty ? "" : $"[{string.Join(' ', parameters)}]";
        return $"{data.Source.Type.Name}{all}{(data.Except is null ? "" : $" except {Value(data.Except)}")}";
    }

    private string Except(NameClass? except) => except is null ? "" : $" except {Name(except)}";

    private string NumberedName(int number) => names.NameOf(number) is { } name ? Short(name) : "*";

    /// <summary>A name as reports show it: the TEI's without a namespace.</summary>
    /// <param name="name">The name.</param>
    public static string Short(ExpandedName name) => name.NamespaceUri switch
    {
        "http://www.tei-c.org/ns/1.0" => name.LocalName,
        "http://www.w3.org/XML/1998/namespace" => "xml:" + name.LocalName,
        "" => name.LocalName,
        _ => name.ToString(),
    };
}
