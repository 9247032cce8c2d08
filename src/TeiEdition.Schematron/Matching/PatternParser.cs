// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Schematron.Tree;
using TeiEdition.Schematron.XPath;

namespace TeiEdition.Schematron.Matching;

/// <summary>Reads the context of a rule: a pattern of XSLT (XSL Transformations 2.0, section 5.5.2). For one thread and one pattern.</summary>
internal sealed class PatternParser
{
    private const int MaxAlternatives = 1000;

    private readonly ExpressionScan _scan;
    private readonly StaticScope _scope;
    private int _at;

    private PatternParser(ExpressionScan scan, StaticScope scope)
    {
        _scan = scan;
        _scope = scope;
    }

    /// <summary>Reads a pattern.</summary>
    /// <param name="scan">The pattern; its brackets are closed.</param>
    /// <param name="scope">What its conditions may name.</param>
    /// <param name="failure">What is wrong, as the end of a sentence; null for nothing.</param>
    /// <param name="newer">What it has that only XSLT can run, in words; null for nothing.</param>
    /// <returns>The alternatives in the order written; none where something is wrong or only XSLT can run it.</returns>
    public static ImmutableArray<MatchPattern> Parse(ExpressionScan scan, StaticScope scope, out string? failure, out string? newer)
    {
        PatternParser parser = new(scan, scope);
        ImmutableArray<MatchPattern>.Builder alternatives = ImmutableArray.CreateBuilder<MatchPattern>();
        try
        {
            do
            {
                alternatives.AddRange(parser.ParsePath());
            }
            while (parser.Accept("|") || parser.Accept("union"));
            if (parser._at < scan.Tokens.Length)
            {
                throw new PatternException($"\"{scan.TextOf(parser._at)}\" is not expected", parser.Is("except") || parser.Is("intersect"));
            }

            failure = null;
            newer = null;
            return alternatives.ToImmutable();
        }
        catch (PatternException e)
        {
            failure = e.IsNewer ? null : e.Message;
            newer = e.IsNewer ? e.Message : null;
            return [];
        }
    }

    // A step in parentheses is several: (a|b)/c is a/c | b/c.
    private IEnumerable<MatchPattern> ParsePath()
    {
        bool fromRoot = Accept("/");
        bool below = !fromRoot && Accept("//");
        if (fromRoot && (_at == _scan.Tokens.Length || Is("|") || Is("union")))
        {
            return [new MatchPattern([], fromRoot: true)];
        }

        return ParseSteps(below).Select(steps => new MatchPattern(steps, fromRoot));
    }

    private ImmutableArray<ImmutableArray<PatternStep>> ParseSteps(bool below)
    {
        ImmutableArray<ImmutableArray<PatternStep>> paths = [[]];
        while (true)
        {
            ImmutableArray<ImmutableArray<PatternStep>> next = Is("(") ? ParseGroup(below) : [[ParseStep(below)]];
            paths = [.. paths.SelectMany(path => next.Select(path.AddRange))];
            if (paths.Length > MaxAlternatives)
            {
                throw new PatternException("a pattern with very many alternatives", true);
            }

            if (Accept("/"))
            {
                below = false;
            }
            else if (Accept("//"))
            {
                below = true;
            }
            else
            {
                return paths;
            }
        }
    }

    private ImmutableArray<ImmutableArray<PatternStep>> ParseGroup(bool below)
    {
        _at++;
        ImmutableArray<ImmutableArray<PatternStep>>.Builder alternatives = ImmutableArray.CreateBuilder<ImmutableArray<PatternStep>>();
        do
        {
            alternatives.AddRange(Is("/") || Is("//") ? throw new PatternException("a pattern with a root in parentheses", true) : ParseSteps(below));
        }
        while (Accept("|") || Accept("union"));
        if (!Accept(")"))
        {
            throw new PatternException("a pattern with another operator than | in parentheses", true);
        }

        ImmutableArray<PatternPredicate> predicates = ParsePredicates();
        if (predicates.Any(p => p.AsksPosition || p.Expression.Scan.Tokens is [{ Kind: TokenKind.Number }]))
        {
            throw new PatternException("a pattern with a position after parentheses", true);
        }

        return [.. alternatives.Select(steps => steps.SetItem(
            steps.Length - 1, steps[^1] with { Predicates = steps[^1].Predicates.AddRange(predicates) }))];
    }

    private PatternStep ParseStep(bool below)
    {
        bool isAttribute = Accept("@");
        if (!isAttribute && _at + 1 < _scan.Tokens.Length && _scan.TextOf(_at + 1) == "::")
        {
            string axis = _scan.TextOf(_at);
            isAttribute = axis == "attribute";
            below |= axis == "descendant";
            if (axis is not ("child" or "attribute" or "descendant"))
            {
                bool isKnown = axis is "self" or "descendant-or-self" or "namespace";
                throw new PatternException($"the axis {axis} may not stand in a pattern", isKnown);
            }

            _at += 2;
        }

        NodeTest test = ParseTest(isAttribute);

        // An attribute test on the child axis, as attribute(n), means attributes (XSLT 2.0, section 5.5.3).
        return new PatternStep(isAttribute || test.Kind == NodeKind.Attribute, test, below, ParsePredicates());
    }

    private ImmutableArray<PatternPredicate> ParsePredicates()
    {
        ImmutableArray<PatternPredicate>.Builder predicates = ImmutableArray.CreateBuilder<PatternPredicate>();
        while (Is("["))
        {
            predicates.Add(ParsePredicate());
        }

        return predicates.ToImmutable();
    }

    private NodeTest ParseTest(bool isAttribute)
    {
        NodeKind kind = isAttribute ? NodeKind.Attribute : NodeKind.Element;
        if (_at >= _scan.Tokens.Length)
        {
            throw new PatternException("it ends where a step is expected", false);
        }

        string text = _scan.TextOf(_at);
        bool hasNext = _at + 1 < _scan.Tokens.Length;
        if (_scan.Tokens[_at].Kind is TokenKind.BracedName or TokenKind.Variable || text is ".")
        {
            throw new PatternException($"a pattern that begins with {text}", true);
        }

        if (hasNext && _scan.TextOf(_at + 1) == "(")
        {
            return ParseKind(text);
        }

        if (_scan.Tokens[_at].Kind != TokenKind.Name && text != "*")
        {
            throw new PatternException($"\"{text}\" stands where a step is expected", false);
        }

        _at++;
        if (!Accept(":"))
        {
            return text == "*" ? new NodeTest(kind) : new NodeTest(kind, text, string.Empty);
        }

        string local = _at < _scan.Tokens.Length ? _scan.TextOf(_at++) : string.Empty;
        return new NodeTest(kind, local == "*" ? null : local, text == "*" ? null : _scope.Namespaces.LookupNamespace(text) ?? string.Empty);
    }

    private NodeTest ParseKind(string name)
    {
        int close = Closing(_at + 1);
        string argument = _scan.Text[_scan.Tokens[_at + 1].End.._scan.Tokens[close].Start].Trim();
        _at = close + 1;
        NodeKind? kind = name switch
        {
            "node" => null,
            "text" => NodeKind.Text,
            "comment" => NodeKind.Comment,
            "processing-instruction" => NodeKind.ProcessingInstruction,
            "element" => NodeKind.Element,
            "attribute" => NodeKind.Attribute,
            "document-node" => NodeKind.Document,
            _ => throw new PatternException($"a pattern with {name}()", true),
        };
        if (argument.Length == 0 || argument == "*")
        {
            return new NodeTest(kind);
        }

        return name switch
        {
            "processing-instruction" => new NodeTest(kind, argument.Trim('"', '\'').Trim(), string.Empty),
            "element" or "attribute" when !argument.Contains(',', StringComparison.Ordinal) => Named(kind, argument),
            _ => throw new PatternException($"a pattern with {name}({argument})", true),
        };
    }

    private NodeTest Named(NodeKind? kind, string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new NodeTest(kind, name, string.Empty)
            : new NodeTest(kind, name[(colon + 1)..], _scope.Namespaces.LookupNamespace(name[..colon]) ?? string.Empty);
    }

    private PatternPredicate ParsePredicate()
    {
        int close = Closing(_at);
        ExpressionScan inner = ExpressionScanner.Scan(_scan.Text[_scan.Tokens[_at].End.._scan.Tokens[close].Start]);
        _at = close + 1;
        bool asksPosition = inner.Calls.Any(c => c is { Prefix: "", Local: "position" or "last" });
        return new PatternPredicate(new LazyExpression(inner, _scope), asksPosition);
    }

    // The scan saw that every bracket is closed.
    private int Closing(int open)
    {
        int depth = 0;
        int i = open;
        do
        {
            string text = _scan.TextOf(i);
            depth += text is "(" or "[" ? 1 : text is ")" or "]" ? -1 : 0;
            i++;
        }
        while (depth > 0);
        return i - 1;
    }

    private bool Is(string text) => _at < _scan.Tokens.Length && _scan.TextOf(_at) == text;

    private bool Accept(string text)
    {
        bool isThere = Is(text);
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private sealed class PatternException(string message, bool isNewer) : Exception(message)
    {
        public bool IsNewer { get; } = isNewer;
    }
}
