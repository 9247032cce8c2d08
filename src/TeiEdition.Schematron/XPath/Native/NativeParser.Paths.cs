// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using TeiEdition.Schematron.Matching;
using TeiEdition.Schematron.Tree;

namespace TeiEdition.Schematron.XPath.Native;

/// <content>Paths, steps and primary expressions (sections 3.1 and 3.2).</content>
internal sealed partial class NativeParser
{
    private static readonly NodeTest AnyNode = new((NodeKind?)null);

    private NativeNode? ParsePath()
    {
        NativeNode? start = null;
        ImmutableArray<PathStep>.Builder steps = ImmutableArray.CreateBuilder<PathStep>();
        if (Is("/") || Is("//"))
        {
            start = new SingleNode((_, _) => 0);
            if (Accept("//"))
            {
                steps.Add(new PathStep(Axis.DescendantOrSelf, AnyNode, []));
            }
            else
            {
                _at++;
                if (!StartsStep())
                {
                    return start;
                }
            }

            start = ParseStep(start, steps);
        }
        else
        {
            start = ParseFirstStep(steps);
        }

        while (Is("/") || Is("//"))
        {
            if (_scan.TextOf(_at++) == "//")
            {
                steps.Add(new PathStep(Axis.DescendantOrSelf, AnyNode, []));
            }

            start = ParseStep(start, steps);
        }

        return Flush(start, steps, isEnd: true);
    }

    // Whether a token can begin a step; after a lone slash anything else means the document.
    private bool StartsStep() => _at < _scan.Tokens.Length && (_scan.Tokens[_at].Kind is TokenKind.Name or TokenKind.Variable or TokenKind.String
        || _scan.TextOf(_at) is "@" or "*" or "." or ".." or "(");

    private NativeNode? ParseFirstStep(ImmutableArray<PathStep>.Builder steps)
    {
        if (IsAxisStep())
        {
            AddAxisStep(steps);
            return steps.Count > 0 && steps[^1].Predicates.Any(p => p is Unknown) ? Unknown.Shared : null;
        }

        return ParseFilter() ?? Unknown.Shared;
    }

    // An axis step joins those before; anything else is evaluated for each node of what they find.
    private NativeNode? ParseStep(NativeNode? start, ImmutableArray<PathStep>.Builder steps)
    {
        if (IsAxisStep())
        {
            AddAxisStep(steps);
            return steps[^1].Predicates.Any(p => p is Unknown) ? Unknown.Shared : start;
        }

        NativeNode? left = Flush(start, steps);
        NativeNode? right = ParseFilter();
        return (left, right) switch
        {
            (Nodes a, Nodes b) => new MappedNodes(a, b),
            (Nodes a, Text b) => new FunctionTexts((frame, node) => Map(frame, node, a, b)),
            _ => Unknown.Shared,
        };
    }

    private static List<string> Map(Frame frame, int node, Nodes nodes, Text text)
    {
        List<int> found = frame.Rent();
        List<string> values = [];
        nodes.Collect(frame, node, found);
        foreach (int each in found)
        {
            AddIfAny(values, text.Value(frame, each));
        }

        frame.Return(found);
        return values;
    }

    // The steps so far as one part.
    private static NativeNode? Flush(NativeNode? start, ImmutableArray<PathStep>.Builder steps, bool isEnd = false)
    {
        if (steps.Count == 0)
        {
            return isEnd && start is Unknown ? null : start;
        }

        ImmutableArray<PathStep> all = Merge(steps);
        steps.Clear();
        return start switch
        {
            null => new Path(null, all),
            Nodes nodes => new Path(nodes, all),
            _ => isEnd ? null : Unknown.Shared,
        };
    }

    // descendant-or-self::node()/child::x is descendant::x where no position is asked for.
    private static ImmutableArray<PathStep> Merge(ImmutableArray<PathStep>.Builder steps)
    {
        for (int i = 0; i + 1 < steps.Count; i++)
        {
            if (steps[i] is { Axis: Axis.DescendantOrSelf, Predicates: [], Test: var test } && test == AnyNode
                && steps[i + 1] is { Axis: Axis.Child, AsksPosition: false })
            {
                steps[i] = steps[i + 1] with { Axis = Axis.Descendant };
                steps.RemoveAt(i + 1);
            }
        }

        return steps.ToImmutable();
    }

    private bool IsAxisStep()
    {
        if (_at >= _scan.Tokens.Length)
        {
            return false;
        }

        string text = _scan.TextOf(_at);
        if (_scan.Tokens[_at].Kind == TokenKind.Name)
        {
            bool isCall = NextIs("(") || (IsAt(_at + 1, ":") && IsAt(_at + 3, "("));
            return !isCall || IsKindTest(text);
        }

        return text is "@" or "*" or "..";
    }

    private static bool IsKindTest(string name) =>
        name is "node" or "text" or "comment" or "processing-instruction" or "element" or "attribute" or "document-node" or "schema-element"
            or "schema-attribute";

    private void AddAxisStep(ImmutableArray<PathStep>.Builder steps)
    {
        Axis axis = Axis.Child;
        NodeTest test = AnyNode;
        bool isUnknown = false;
        if (Accept(".."))
        {
            axis = Axis.Parent;
        }
        else
        {
            axis = ParseAxis(out isUnknown);
            test = ParseTest(ref axis, ref isUnknown);
        }

        ImmutableArray<NativeNode> predicates = ParsePredicates(out bool asksPosition);
        steps.Add(new PathStep(axis, test, isUnknown ? [Unknown.Shared] : predicates) { AsksPosition = asksPosition });
    }

    private Axis ParseAxis(out bool isUnknown)
    {
        isUnknown = false;
        if (Accept("@"))
        {
            return Axis.Attribute;
        }

        if (!NextIs("::"))
        {
            return Axis.Child;
        }

        string name = _scan.TextOf(_at);
        Axis? axis = name switch
        {
            "child" => Axis.Child,
            "attribute" => Axis.Attribute,
            "self" => Axis.Self,
            "descendant" => Axis.Descendant,
            "descendant-or-self" => Axis.DescendantOrSelf,
            "following-sibling" => Axis.FollowingSibling,
            "following" => Axis.Following,
            "parent" => Axis.Parent,
            "ancestor" => Axis.Ancestor,
            "ancestor-or-self" => Axis.AncestorOrSelf,
            "preceding-sibling" => Axis.PrecedingSibling,
            "preceding" => Axis.Preceding,
            "namespace" => null,
            _ => throw Unexpected("an axis"),
        };
        _at += 2;
        isUnknown = axis is null;
        return axis ?? Axis.Self;
    }

    private NodeTest ParseTest(ref Axis axis, ref bool isUnknown)
    {
        if (IsName() && NextIs("(") && IsKindTest(_scan.TextOf(_at)))
        {
            return ParseKind(ref axis, ref isUnknown);
        }

        NodeKind kind = axis == Axis.Attribute ? NodeKind.Attribute : NodeKind.Element;
        if (!IsName() && !Is("*"))
        {
            throw Unexpected("a name");
        }

        string first = _scan.TextOf(_at++);
        if (!Accept(":"))
        {
            return first == "*" ? new NodeTest(kind) : new NodeTest(kind, first, string.Empty);
        }

        if (!IsName() && !Is("*"))
        {
            throw Unexpected("a name");
        }

        string local = _scan.TextOf(_at++);
        string? uri = first == "*" ? null : _scope.Namespaces.LookupNamespace(first) ?? string.Empty;
        return new NodeTest(kind, local == "*" ? null : local, uri);
    }

    // With a name or a type in the parentheses it is the package's.
    private NodeTest ParseKind(ref Axis axis, ref bool isUnknown)
    {
        string name = _scan.TextOf(_at++);
        bool isBare = IsAt(_at + 1, ")") || IsAt(_at + 2, ")") && IsAt(_at + 1, "*");
        SkipBrackets();
        isUnknown |= !isBare || name.StartsWith("schema-", StringComparison.Ordinal);
        if (name == "attribute" && axis == Axis.Child)
        {
            axis = Axis.Attribute;
        }

        return new NodeTest(name switch
        {
            "text" => NodeKind.Text,
            "comment" => NodeKind.Comment,
            "processing-instruction" => NodeKind.ProcessingInstruction,
            "element" => NodeKind.Element,
            "attribute" => NodeKind.Attribute,
            "document-node" => NodeKind.Document,
            _ => null,
        });
    }

    private ImmutableArray<NativeNode> ParsePredicates(out bool asksPosition)
    {
        ImmutableArray<NativeNode>.Builder predicates = ImmutableArray.CreateBuilder<NativeNode>();
        bool outer = _asksPosition;
        asksPosition = false;
        while (Accept("["))
        {
            _asksPosition = false;
            NativeNode? predicate = ParseExpression();
            Expect("]");
            predicates.Add(predicate is Number ? predicate : ToTruth(predicate) ?? (NativeNode)Unknown.Shared);
            asksPosition |= predicate is Number || _asksPosition;
        }

        _asksPosition = outer;
        return predicates.ToImmutable();
    }

    private NativeNode? ParseFilter()
    {
        NativeNode? primary = ParsePrimary();
        if (!Is("["))
        {
            return primary;
        }

        ImmutableArray<NativeNode> predicates = ParsePredicates(out _);
        return predicates.Any(p => p is Unknown) ? null : primary switch
        {
            Nodes nodes => new FilteredNodes(nodes, predicates),
            Texts texts => Pick(texts, predicates),
            _ => null,
        };
    }

    private NativeNode? ParsePrimary()
    {
        if (_at >= _scan.Tokens.Length)
        {
            throw Unexpected("an expression");
        }

        string text = _scan.TextOf(_at);
        switch (_scan.Tokens[_at].Kind)
        {
            case TokenKind.String:
                _at++;
                string quote = text[..1];
                return new LiteralText(text[1..^1].Replace(quote + quote, quote, StringComparison.Ordinal));
            case TokenKind.Number:
                _at++;
                return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                    ? new FunctionNumber((_, _) => number)
                    : null;
            case TokenKind.Variable:
                return ParseVariable();
            case TokenKind.Name when NextIs("(") || IsAt(_at + 3, "("):
                return ParseCall();
            default:
                break;
        }

        if (Accept("."))
        {
            return new SingleNode((_, node) => node);
        }

        if (!Accept("("))
        {
            throw Unexpected("an expression");
        }

        if (Accept(")"))
        {
            return null;
        }

        NativeNode? inner = ParseExpression();
        Expect(")");
        return inner;
    }

    private NativeNode? ParseVariable()
    {
        string name = _scan.VariableName(_at++);
        for (int i = _locals.Count - 1; i >= 0; i--)
        {
            if (_locals[i].Name == name)
            {
                int number = _locals[i].Number;
                return _locals[i].Type == typeof(Nodes) ? new SingleNode((frame, _) => frame.Nodes[number])
                    : _locals[i].Type == typeof(Texts) ? new FunctionText((frame, _) => frame.Texts[number])
                    : null;
            }
        }

        if (!_scope.Variables.TryGetValue(name, out int slot))
        {
            return null;
        }

        return _scope.NativeOf(slot) switch
        {
            Nodes => new VariableNodes(slot),
            Texts => new FunctionTexts((frame, _) => (IReadOnlyList<string>)frame.Evaluation.NativeVariable(slot)),
            Text => new FunctionText((frame, _) => frame.Evaluation.NativeVariable(slot) as string),
            Number => new FunctionNumber((frame, _) => (long)frame.Evaluation.NativeVariable(slot)),
            Truth and not ValueComparison => new FunctionTruth((frame, _) => (bool)frame.Evaluation.NativeVariable(slot)),
            _ => null,
        };
    }
}
