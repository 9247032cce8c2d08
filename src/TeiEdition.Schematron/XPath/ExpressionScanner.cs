// SPDX-License-Identifier: MIT
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace TeiEdition.Schematron.XPath;

/// <summary>Looks at the tokens of one expression for what decides where it can run. For one thread and one expression.</summary>
internal sealed class ExpressionScanner
{
    // Names that stand before a parenthesis and are no function (XPath 2.0, annex A.3, and the operators).
    private static readonly FrozenSet<string> NotFunctions = FrozenSet.ToFrozenSet(
        [
            "and", "or", "div", "mod", "idiv", "eq", "ne", "lt", "le", "gt", "ge", "is", "to", "union", "intersect", "except", "return",
            "in", "satisfies", "then", "else", "if", "cast", "castable", "treat", "instance", "of", "as", "for", "some", "every", "let",
            "node", "text", "comment", "processing-instruction", "element", "attribute", "document-node", "item", "empty-sequence",
            "schema-element", "schema-attribute", "namespace-node", "function", "map", "array", "switch", "typeswitch",
        ],
        StringComparer.Ordinal);

    // In UTF-16 code units; nobody writes such an expression.
    private const int MaxLength = 100_000;

    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly ImmutableArray<int>.Builder _variables = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<FunctionCall>.Builder _calls = ImmutableArray.CreateBuilder<FunctionCall>();
    private readonly List<string> _prefixes = [];
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly Stack<char> _brackets = new();
    private string? _newer;
    private string? _bad;

    private ExpressionScanner(string text)
    {
        _text = text;
        _tokens = XPathLexer.Read(text);
    }

    /// <summary>Scans an expression or a pattern.</summary>
    /// <param name="text">The expression.</param>
    public static ExpressionScan Scan(string text)
    {
        ExpressionScanner scanner = new(text.Length > MaxLength ? string.Empty : text);
        scanner._bad = text.Length > MaxLength ? "it is too long" : null;
        for (int i = 0; i < scanner._tokens.Length; i++)
        {
            scanner.Look(i);
        }

        if (scanner._brackets.TryPeek(out char open))
        {
            scanner._bad ??= $"\"{open}\" is not closed";
        }

        return new ExpressionScan
        {
            Text = text,
            Tokens = scanner._tokens,
            Variables = scanner._variables.ToImmutable(),
            Calls = scanner._calls.ToImmutable(),
            Prefixes = [.. scanner._prefixes],
            Newer = scanner._newer,
            Bad = scanner._bad ?? (scanner._tokens.IsEmpty ? "it is empty" : null),
        };
    }

    private void Look(int i)
    {
        switch (_tokens[i].Kind)
        {
            case TokenKind.Variable:
                LookAtVariable(i);
                break;
            case TokenKind.Name:
                LookAtName(i);
                break;
            case TokenKind.BracedName:
                _newer ??= "a name with its namespace in braces";
                break;
            case TokenKind.Symbol:
                LookAtSymbol(i);
                break;
            case TokenKind.Bad:
                _bad ??= Is(i, "\"") || _text[_tokens[i].Start] is '"' or '\'' ? "a string does not end" : $"\"{TextOf(i)}\" is no part of XPath";
                break;
            default:
                break;
        }
    }

    // Bound by for, some and every: visible in what follows, which is near enough for a scan; an outer variable of the same name is hidden.
    private void LookAtVariable(int i)
    {
        string name = TextOf(i)[1..];
        AddPrefix(name.Split(':') is [var prefix, _] ? prefix : string.Empty);
        if (i + 1 < _tokens.Length && Is(i + 1, "in") && IsBinding(i))
        {
            _bound.Add(name);
        }
        else if (i + 1 < _tokens.Length && Is(i + 1, ":="))
        {
            _newer ??= "let";
            _bound.Add(name);
        }
        else if (!_bound.Contains(name))
        {
            _variables.Add(i);
        }
    }

    private bool IsBinding(int i) => i > 0 && (Is(i - 1, "for") || Is(i - 1, "some") || Is(i - 1, "every") || Is(i - 1, ","));

    private void LookAtName(int i)
    {
        bool hasPrefix = i >= 2 && IsColon(i - 1) && _tokens[i - 2].Kind == TokenKind.Name;
        if (i + 2 < _tokens.Length && IsColon(i + 1) && (_tokens[i + 2].Kind == TokenKind.Name || Is(i + 2, "*")))
        {
            AddPrefix(TextOf(i));
            return;
        }

        if (i + 1 < _tokens.Length && Is(i + 1, "(") && !(i > 0 && (Is(i - 1, "::") || Is(i - 1, "@"))))
        {
            string local = TextOf(i);
            if (hasPrefix || !NotFunctions.Contains(local))
            {
                _calls.Add(new FunctionCall(hasPrefix ? TextOf(i - 2) : string.Empty, local, Arity(i + 1), hasPrefix ? i - 2 : i, i + 1));
            }
            else if (local is "function" or "map" or "array" or "namespace-node")
            {
                _newer ??= local;
            }
        }
    }

    private void LookAtSymbol(int i)
    {
        string symbol = TextOf(i);
        switch (symbol)
        {
            case "||" or "=>" or "!" or "#" or "?" when symbol != "?" || !IsOccurrence(i):
                _newer ??= $"the operator {symbol}";
                break;
            case "{" or "}":
                _newer ??= "braces";
                break;
            case "$" or "&" or ";" or "%":
                _bad ??= $"\"{symbol}\" stands alone";
                break;
            case "(" or "[":
                _brackets.Push(symbol[0]);
                break;
            case ")" or "]":
                if (!_brackets.TryPop(out char open) || (open == '(') != (symbol == ")"))
                {
                    _bad ??= $"\"{symbol}\" has no opening bracket";
                }

                break;
            default:
                break;
        }
    }

    // xs:date? after "as" or "of" is a sequence type of XPath 2.0.
    private bool IsOccurrence(int i) => i > 0 && (_tokens[i - 1].Kind == TokenKind.Name || Is(i - 1, ")"));

    // A colon with nothing around it.
    private bool IsColon(int i) =>
        Is(i, ":") && i > 0 && i + 1 < _tokens.Length && _tokens[i - 1].End == _tokens[i].Start && _tokens[i].End == _tokens[i + 1].Start;

    private int Arity(int open)
    {
        int depth = 0;
        int commas = 0;
        for (int i = open; i < _tokens.Length; i++)
        {
            if (Is(i, "(") || Is(i, "["))
            {
                depth++;
            }
            else if (Is(i, ")") || Is(i, "]"))
            {
                if (--depth == 0)
                {
                    return i == open + 1 ? 0 : commas + 1;
                }
            }
            else if (depth == 1 && Is(i, ","))
            {
                commas++;
            }
        }

        return commas + 1;
    }

    private void AddPrefix(string prefix)
    {
        if (prefix.Length > 0 && !_prefixes.Contains(prefix))
        {
            _prefixes.Add(prefix);
        }
    }

    private bool Is(int i, string what) =>
        _tokens[i].Length == what.Length && string.CompareOrdinal(_text, _tokens[i].Start, what, 0, what.Length) == 0;

    private string TextOf(int i) => _text.Substring(_tokens[i].Start, _tokens[i].Length);
}
