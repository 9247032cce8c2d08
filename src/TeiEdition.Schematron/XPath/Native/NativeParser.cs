// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;

namespace TeiEdition.Schematron.XPath.Native;

/// <summary>
/// Reads an expression of XPath 2.0 (XML Path Language 2.0, annex A.1), the whole grammar, and makes of it what runs on a tree, where
/// the types of all its parts are known. A method returns null where they are not; it has read its part all the same, so that
/// what is wrong is found in any case. For one thread and one expression.
/// </summary>
internal sealed partial class NativeParser
{
    private const int MaxDepth = 200;

    private readonly ExpressionScan _scan;
    private readonly StaticScope _scope;
    private readonly List<(string Name, Type? Type, int Number)> _locals = [];
    private int _localCount;
    private int _at;
    private int _depth;
    private bool _asksPosition;

    private NativeParser(ExpressionScan scan, StaticScope scope)
    {
        _scan = scan;
        _scope = scope;
    }

    /// <summary>Reads an expression.</summary>
    /// <param name="scan">The expression.</param>
    /// <param name="scope">What it may name.</param>
    /// <param name="failure">What breaks the grammar, as the end of a sentence; null for nothing.</param>
    /// <returns>What runs on a tree; null where something is wrong, or where the XPath2 package has to run it.</returns>
    public static NativeExpression? Parse(ExpressionScan scan, StaticScope scope, out string? failure)
    {
        NativeParser parser = new(scan, scope);
        try
        {
            NativeNode? root = parser.ParseExpression();
            if (parser._at < scan.Tokens.Length)
            {
                throw parser.Unexpected("the end");
            }

            failure = null;
            return root is null ? null : new NativeExpression(root, parser._localCount);
        }
        catch (GrammarException e)
        {
            failure = e.Message;
            return null;
        }
    }

    private NativeNode? ParseExpression()
    {
        NativeNode? first = ParseSingle();
        if (!Is(","))
        {
            return first;
        }

        ImmutableArray<NativeNode>.Builder parts = ImmutableArray.CreateBuilder<NativeNode>();
        bool areTexts = first is Text or Texts;
        parts.Add(first ?? Unknown.Shared);
        while (Accept(","))
        {
            NativeNode? next = ParseSingle();
            areTexts &= next is Text or Texts;
            parts.Add(next ?? Unknown.Shared);
        }

        return areTexts ? new JoinedTexts(parts.ToImmutable()) : null;
    }

    private NativeNode? ParseSingle()
    {
        if (++_depth > MaxDepth)
        {
            throw new GrammarException("it nests too deeply");
        }

        NativeNode? result = NextIs("$") && Is("for") ? ParseFor()
            : NextIs("$") && (Is("some") || Is("every")) ? ParseQuantified()
            : NextIs("(") && Is("if") ? ParseIf()
            : ParseOr();
        _depth--;
        return result;
    }

    private FunctionTexts? ParseFor()
    {
        int bound = _locals.Count;
        _at++;
        List<(NativeNode? Source, int Number)> bindings = ParseBindings();
        Expect("return");
        NativeNode? body = ParseSingle();
        _locals.RemoveRange(bound, _locals.Count - bound);
        if (bindings is not [var (source, number)] || body is not Text text)
        {
            return null;
        }

        return source switch
        {
            Nodes nodes => new FunctionTexts((frame, node) =>
            {
                List<int> found = frame.Rent();
                List<string> values = [];
                nodes.Collect(frame, node, found);
                foreach (int each in found)
                {
                    frame.Nodes[number] = each;
                    AddIfAny(values, text.Value(frame, node));
                }

                frame.Return(found);
                return values;
            }),
            Texts texts => new FunctionTexts((frame, node) =>
            {
                List<string> values = [];
                foreach (string each in texts.Values(frame, node))
                {
                    frame.Texts[number] = each;
                    AddIfAny(values, text.Value(frame, node));
                }

                return values;
            }),
            _ => null,
        };
    }

    private Truth? ParseQuantified()
    {
        bool isEvery = Is("every");
        int bound = _locals.Count;
        _at++;
        List<(NativeNode? Source, int Number)> bindings = ParseBindings();
        Expect("satisfies");
        Truth? result = ToTruth(ParseSingle());
        _locals.RemoveRange(bound, _locals.Count - bound);
        for (int i = bindings.Count - 1; i >= 0; i--)
        {
            result = (result, bindings[i].Source) switch
            {
                (null, _) => null,
                (_, Nodes nodes) => new QuantifiedNodes(bindings[i].Number, nodes, result, isEvery),
                (_, Texts texts) => new QuantifiedTexts(bindings[i].Number, texts, result, isEvery),
                _ => null,
            };
        }

        return result;
    }

    private List<(NativeNode? Source, int Number)> ParseBindings()
    {
        List<(NativeNode?, int)> bindings = [];
        do
        {
            if (_at >= _scan.Tokens.Length || _scan.Tokens[_at].Kind != TokenKind.Variable)
            {
                throw Unexpected("a variable");
            }

            string name = _scan.VariableName(_at++);
            Expect("in");
            NativeNode? source = ParseSingle();
            int number = _localCount++;
            _locals.Add((name, source is Nodes ? typeof(Nodes) : source is Texts ? typeof(Texts) : null, number));
            bindings.Add((source, number));
        }
        while (Accept(","));
        return bindings;
    }

    private NativeNode? ParseIf()
    {
        _at += 2;
        Truth? condition = ToTruth(ParseExpression());
        Expect(")");
        Expect("then");
        NativeNode? yes = ParseSingle();
        Expect("else");
        NativeNode? no = ParseSingle();
        return condition is null ? null : (yes, no) switch
        {
            (Truth a, Truth b) => new FunctionTruth((f, n) => condition.Test(f, n) ? a.Test(f, n) : b.Test(f, n)),
            (Text a, Text b) => new FunctionText((f, n) => condition.Test(f, n) ? a.Value(f, n) : b.Value(f, n)),
            (Number a, Number b) => new FunctionNumber((f, n) => condition.Test(f, n) ? a.Value(f, n) : b.Value(f, n)),
            _ => null,
        };
    }

    private NativeNode? ParseOr()
    {
        NativeNode? left = ParseAnd();
        while (Accept("or"))
        {
            Truth? one = ToTruth(left);
            Truth? other = ToTruth(ParseAnd());
            left = one is not null && other is not null ? new OrTruth(one, other) : null;
        }

        return left;
    }

    private NativeNode? ParseAnd()
    {
        NativeNode? left = ParseComparison();
        while (Accept("and"))
        {
            Truth? one = ToTruth(left);
            Truth? other = ToTruth(ParseComparison());
            left = one is not null && other is not null ? new AndTruth(one, other) : null;
        }

        return left;
    }

    private NativeNode? ParseComparison()
    {
        NativeNode? left = ParseRange();
        if (_at >= _scan.Tokens.Length)
        {
            return left;
        }

        string symbol = _scan.TextOf(_at);
        if (symbol is "is" or "<<" or ">>")
        {
            _at++;
            return ParseRange() is Nodes other && left is Nodes one ? Compare(symbol, one, other) : null;
        }

        (Comparison Comparison, bool IsValue)? operation = symbol switch
        {
            "=" => (Comparison.Equal, false),
            "!=" => (Comparison.NotEqual, false),
            "<" => (Comparison.Less, false),
            "<=" => (Comparison.LessOrEqual, false),
            ">" => (Comparison.Greater, false),
            ">=" => (Comparison.GreaterOrEqual, false),
            "eq" => (Comparison.Equal, true),
            "ne" => (Comparison.NotEqual, true),
            "lt" => (Comparison.Less, true),
            "le" => (Comparison.LessOrEqual, true),
            "gt" => (Comparison.Greater, true),
            "ge" => (Comparison.GreaterOrEqual, true),
            _ => null,
        };
        if (operation is not { } found)
        {
            return left;
        }

        _at++;
        NativeNode? right = ParseRange();
        return found.IsValue ? CompareValues(found.Comparison, left, right) : CompareAny(found.Comparison, left, right);
    }

    private NativeNode? ParseRange()
    {
        NativeNode? left = ParseAdditive();
        if (Accept("to"))
        {
            ParseAdditive();
            return null;
        }

        return left;
    }

    private NativeNode? ParseAdditive()
    {
        NativeNode? left = ParseMultiplicative();
        while (Is("+") || Is("-"))
        {
            bool isSum = _scan.TextOf(_at++) == "+";
            NativeNode? right = ParseMultiplicative();
            left = (left, right) is (Number a, Number b)
                ? new FunctionNumber((f, n) => isSum ? a.Value(f, n) + b.Value(f, n) : a.Value(f, n) - b.Value(f, n))
                : null;
        }

        return left;
    }

    private NativeNode? ParseMultiplicative()
    {
        NativeNode? left = ParseUnion();
        while (Is("*") || Is("div") || Is("idiv") || Is("mod"))
        {
            string symbol = _scan.TextOf(_at++);
            NativeNode? right = ParseUnion();
            left = (left, right, symbol) is (Number a, Number b, "*") ? new FunctionNumber((f, n) => a.Value(f, n) * b.Value(f, n))
                : (left, right, symbol) is (Number c, Number d, "mod" or "idiv") ? Divide(c, d, symbol == "mod")
                : null;
        }

        return left;
    }

    private NativeNode? ParseUnion()
    {
        NativeNode? left = ParseIntersect();
        while (Accept("|") || Accept("union"))
        {
            NativeNode? right = ParseIntersect();
            left = (left, right) is (Nodes a, Nodes b) ? new CombinedNodes(a, b, CombinedNodes.Kind.Union) : null;
        }

        return left;
    }

    private NativeNode? ParseIntersect()
    {
        NativeNode? left = ParseTyped();
        while (Is("intersect") || Is("except"))
        {
            CombinedNodes.Kind kind = _scan.TextOf(_at++) == "intersect" ? CombinedNodes.Kind.Intersect : CombinedNodes.Kind.Except;
            NativeNode? right = ParseTyped();
            left = (left, right) is (Nodes a, Nodes b) ? new CombinedNodes(a, b, kind) : null;
        }

        return left;
    }

    // instance of, treat as, castable as, cast as: the package knows types.
    private NativeNode? ParseTyped()
    {
        NativeNode? left = ParseUnary();
        while ((Is("instance") && NextIs("of")) || ((Is("treat") || Is("castable") || Is("cast")) && NextIs("as")))
        {
            bool isSequence = Is("instance") || Is("treat");
            _at += 2;
            ParseType(isSequence);
            left = null;
        }

        return left;
    }

    private NativeNode? ParseUnary()
    {
        bool isNegative = false;
        bool isSigned = false;
        while (Is("+") || Is("-"))
        {
            isNegative ^= _scan.TextOf(_at++) == "-";
            isSigned = true;
        }

        NativeNode? value = ParsePath();
        return !isSigned ? value : value is Number number ? new FunctionNumber((f, n) => isNegative ? -number.Value(f, n) : number.Value(f, n)) : null;
    }

    private void ParseType(bool isSequence)
    {
        if (!IsName())
        {
            throw Unexpected("a type");
        }

        _at++;
        if (Accept(":"))
        {
            _at += IsName() ? 1 : throw Unexpected("a type");
        }

        if (isSequence && Is("("))
        {
            SkipBrackets();
        }

        _ = Accept("?") || (isSequence && (Accept("*") || Accept("+")));
    }

    private static FunctionNumber Divide(Number left, Number right, bool isRemainder) => new((frame, node) =>
    {
        long divisor = right.Value(frame, node);
        return divisor == 0 ? throw new DynamicErrorException("FOAR0001", "division by zero")
            : isRemainder ? left.Value(frame, node) % divisor : left.Value(frame, node) / divisor;
    });

    private static void AddIfAny(List<string> values, string? value)
    {
        if (value is not null)
        {
            values.Add(value);
        }
    }

    private void SkipBrackets()
    {
        int depth = 0;
        do
        {
            depth += Is("(") || Is("[") ? 1 : Is(")") || Is("]") ? -1 : 0;
            _at++;
        }
        while (depth > 0);
    }

    private bool IsName() => _at < _scan.Tokens.Length && _scan.Tokens[_at].Kind == TokenKind.Name;

    private bool Is(string text) => IsAt(_at, text);

    private bool NextIs(string text) =>
        _at + 1 < _scan.Tokens.Length && (text == "$" ? _scan.Tokens[_at + 1].Kind == TokenKind.Variable : IsAt(_at + 1, text));

    private bool IsAt(int token, string text) =>
        token < _scan.Tokens.Length && _scan.Tokens[token].Length == text.Length
        && string.CompareOrdinal(_scan.Text, _scan.Tokens[token].Start, text, 0, text.Length) == 0;

    private bool Accept(string text)
    {
        bool isThere = Is(text);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(string text)
    {
        if (!Accept(text))
        {
            throw Unexpected($"\"{text}\"");
        }
    }

    private GrammarException Unexpected(string expected)
    {
        string found = _at < _scan.Tokens.Length
            ? string.Create(CultureInfo.InvariantCulture, $"\"{_scan.TextOf(_at)}\" at its character {_scan.Tokens[_at].Start + 1}")
            : "its end";
        return new GrammarException($"{expected} is expected, not {found}");
    }

    private sealed class GrammarException(string message) : Exception(message);

    private sealed class Unknown : NativeNode
    {
        public static readonly Unknown Shared = new();
    }
}
