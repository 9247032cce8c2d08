// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath.Native;

/// <content>Function calls (XQuery 1.0 and XPath 2.0 Functions and Operators).</content>
internal sealed partial class NativeParser
{
    /// <summary>The effective boolean value of a part; null where its type has none.</summary>
    /// <param name="part">The part.</param>
    public static Truth? TruthOf(NativeNode part) => ToTruth(part);

    private NativeNode? ParseCall()
    {
        string first = _scan.TextOf(_at++);
        FunctionCall call = new(string.Empty, first, 0, 0, 0);
        if (Accept(":"))
        {
            call = call with { Prefix = first, Local = _scan.TextOf(_at++) };
        }

        Expect("(");
        ImmutableArray<NativeNode?>.Builder arguments = ImmutableArray.CreateBuilder<NativeNode?>();
        if (!Accept(")"))
        {
            do
            {
                arguments.Add(ParseSingle());
            }
            while (Accept(","));
            Expect(")");
        }

        if (call is { Prefix: "", Local: "position" or "last" })
        {
            _asksPosition = true;
        }

        return !ExpressionRewriter.IsStandard(call, _scope) ? null : arguments.Count switch
        {
            0 => Call(call.Local),
            1 => Call(call.Local, arguments[0]),
            2 => Call(call.Local, arguments[0], arguments[1]),
            _ => CallMany(call.Local, arguments.ToImmutable()),
        };
    }

    private static NativeNode? Call(string name) => name switch
    {
        "true" => new FunctionTruth((_, _) => true),
        "false" => new FunctionTruth((_, _) => false),
        "position" => new FunctionNumber((frame, _) => frame.Position),
        "last" => new FunctionNumber((frame, _) => frame.Size),
        "current" => new SingleNode((frame, _) => frame.Evaluation.Current),
        "root" => new SingleNode((_, _) => 0),
        "string" => new FunctionText((frame, node) => frame.Tree.ValueOf(node)),
        "normalize-space" => new FunctionText((frame, node) => Folding.Fold(frame.Tree.ValueOf(node))),
        "string-length" => new FunctionNumber((frame, node) => XPathStrings.Length(frame.Tree.ValueOf(node))),
        "name" => new FunctionText((frame, node) => NameOf(frame, node).Qualified),
        "local-name" => new FunctionText((frame, node) => NameOf(frame, node).Local),
        "namespace-uri" => new FunctionText((frame, node) => NameOf(frame, node).Namespace),
        "generate-id" => new FunctionText((_, node) => IdOf(node)),
        _ => null,
    };

    private static NativeNode? Call(string name, NativeNode? argument)
    {
        switch (name, argument)
        {
            case ("not", not null):
                return ToTruth(argument) is { } truth ? new FunctionTruth((f, n) => !truth.Test(f, n)) : null;
            case ("boolean", not null):
                return ToTruth(argument);
            case ("exists", Nodes nodes):
                return new ExistsTruth(nodes);
            case ("empty", Nodes nodes):
                return new FunctionTruth((f, n) => !nodes.Any(f, n));
            case ("exists" or "empty", Texts texts):
                return new FunctionTruth((f, n) => texts.Values(f, n).Count > 0 == (name == "exists"));
            case ("count", Nodes nodes):
                return new FunctionNumber((f, n) => Count(nodes, f, n));
            case ("count", Texts texts):
                return new FunctionNumber((f, n) => texts.Values(f, n).Count);
            case ("root", Nodes nodes):
                return new FunctionNodes((f, n) => nodes.Single(f, n) == AxisWalk.None ? AxisWalk.None : 0);
            case ("name" or "local-name" or "namespace-uri", Nodes nodes):
                return new FunctionText((f, n) => PartOf(name, NameOf(f, nodes.Single(f, n))));
            case ("generate-id", Nodes nodes):
                return new FunctionText((f, n) => IdOf(nodes.Single(f, n)));
            case ("id", _) when ToTexts(argument) is { } ids:
                return new NodesById(ids);
            case ("distinct-values", Texts or Nodes) when ToTexts(argument) is { } values:
                return new FunctionTexts((f, n) => [.. values.Values(f, n).Distinct(StringComparer.Ordinal)]);
            case ("data", Nodes nodes):
                return new NodeTexts(nodes);
            case ("string", Number number):
                return new FunctionText((f, n) => number.Value(f, n).ToString(CultureInfo.InvariantCulture));
            default:
                return ToText(argument) is { } text ? CallText(name, text) : null;
        }
    }

    private static NativeNode? CallText(string name, Text text) => name switch
    {
        "string" => new FunctionText((f, n) => text.Value(f, n) ?? string.Empty),
        "normalize-space" => new FunctionText((f, n) => Folding.Fold(text.Value(f, n) ?? string.Empty)),
        "string-length" => new FunctionNumber((f, n) => XPathStrings.Length(text.Value(f, n) ?? string.Empty)),
        "upper-case" => new FunctionText((f, n) => (text.Value(f, n) ?? string.Empty).ToUpperInvariant()),
        "lower-case" => new FunctionText((f, n) => (text.Value(f, n) ?? string.Empty).ToLowerInvariant()),
        _ => null,
    };

    private static NativeNode? Call(string name, NativeNode? left, NativeNode? right)
    {
        if (name == "string-join" && ToTexts(left) is { } parts && right is LiteralText separator)
        {
            return new FunctionText((f, n) => string.Join(separator.Literal, parts.Values(f, n)));
        }

        if (name == "substring" && ToText(left) is { } whole && right is Number start)
        {
            return new FunctionText((f, n) => XPathStrings.Substring(whole.Value(f, n) ?? string.Empty, start.Value(f, n)));
        }

        return ToText(left) is { } one && ToText(right) is { } other ? CallTexts(name, one, other) : null;
    }

    private static NativeNode? CallTexts(string name, Text left, Text right)
    {
        switch (name)
        {
            case "contains":
                return Both(left, right, (a, b) => a.Contains(b, StringComparison.Ordinal));
            case "starts-with":
                return Both(left, right, (a, b) => a.StartsWith(b, StringComparison.Ordinal));
            case "ends-with":
                return Both(left, right, (a, b) => a.EndsWith(b, StringComparison.Ordinal));
            case "substring-before":
                return Join(left, right, (a, b) => a[..Math.Max(0, a.IndexOf(b, StringComparison.Ordinal))]);
            case "substring-after":
                return Join(left, right, (a, b) => a.IndexOf(b, StringComparison.Ordinal) is int at and >= 0 ? a[(at + b.Length)..] : string.Empty);
            case "concat":
                return Join(left, right, string.Concat);
            case "matches" when right is LiteralText pattern && XPathRegex.Translate(pattern.Literal, string.Empty, out _) is { } regex:
                return new FunctionTruth((f, n) => XPathRegex.IsMatch(regex, left.Value(f, n) ?? string.Empty));
            case "tokenize" when right is LiteralText pattern && XPathRegex.Translate(pattern.Literal, string.Empty, out _) is { } regex && !regex.IsMatch(string.Empty):
                return new FunctionTexts((f, n) => XPathRegex.Tokenize(regex, left.Value(f, n) ?? string.Empty));
            default:
                return null;
        }
    }

    private static FunctionText? CallMany(string name, ImmutableArray<NativeNode?> arguments)
    {
        Text?[] texts = [.. arguments.Select(ToText)];
        if (name == "concat" && texts.All(t => t is not null))
        {
            return new FunctionText((f, n) => string.Concat(texts.Select(t => t?.Value(f, n))));
        }

        if (name == "translate" && texts is [{ } text, { } from, { } to])
        {
            return new FunctionText((f, n) =>
                XPathStrings.Translate(text.Value(f, n) ?? string.Empty, from.Value(f, n) ?? string.Empty, to.Value(f, n) ?? string.Empty));
        }

        return name == "substring" && (texts[0], arguments[1], arguments[2]) is ({ } whole, Number start, Number length)
            ? new FunctionText((f, n) => XPathStrings.Substring(whole.Value(f, n) ?? string.Empty, start.Value(f, n), length.Value(f, n)))
            : null;
    }

    private static FunctionTruth Both(Text left, Text right, Func<string, string, bool> test) =>
        new((f, n) => test(left.Value(f, n) ?? string.Empty, right.Value(f, n) ?? string.Empty));

    private static FunctionText Join(Text left, Text right, Func<string, string, string> join) =>
        new((f, n) => join(left.Value(f, n) ?? string.Empty, right.Value(f, n) ?? string.Empty));

    private static long Count(Nodes nodes, Frame frame, int node)
    {
        List<int> found = frame.Rent();
        nodes.Collect(frame, node, found);
        int count = found.Count;
        frame.Return(found);
        return count;
    }

    private static NodeName NameOf(Frame frame, int node) =>
        node != AxisWalk.None && frame.Tree.NameOf(node) is { } name ? name : new NodeName(string.Empty, string.Empty, string.Empty);

    private static string PartOf(string function, NodeName name) => function switch
    {
        "name" => name.Qualified,
        "local-name" => name.Local,
        _ => name.Namespace,
    };

    private static string IdOf(int node) => node == AxisWalk.None ? string.Empty : "d" + node.ToString(CultureInfo.InvariantCulture);
}
