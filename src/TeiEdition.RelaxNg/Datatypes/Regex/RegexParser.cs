// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace TeiEdition.RelaxNg.Datatypes.Regex;

/// <summary>
/// Parses a regular expression: XML Schema Part 2: Datatypes (Second Edition, 28 October 2004), appendix F. For one thread,
/// for one expression.
/// </summary>
/// <param name="text">The expression.</param>
internal sealed class RegexParser(string text)
{
    /// <summary>How deeply groups and class subtractions may nest.</summary>
    public const int MaxDepth = 200;

    private readonly ClassParser _classes = new(text);
    private int _at;
    private int _depth;

    /// <summary>Why the text is no regular expression; null where it is one.</summary>
    public RegexError? Error { get; private set; }

    /// <summary>Parses the whole text.</summary>
    /// <returns>The tree; null where there is an error.</returns>
    public RegexNode? Parse()
    {
        RegexNode? node = ParseAlternatives();
        return node is not null && _at < text.Length ? Fail("a closing parenthesis has no opening one") : node;
    }

    // [1] regExp ::= branch ( '|' branch )*
    private RegexNode? ParseAlternatives()
    {
        RegexNode? branch = ParseBranch();
        if (branch is null || _at >= text.Length || text[_at] != '|')
        {
            return branch;
        }

        ImmutableArray<RegexNode>.Builder branches = ImmutableArray.CreateBuilder<RegexNode>();
        branches.Add(branch);
        while (_at < text.Length && text[_at] == '|')
        {
            _at++;
            branch = ParseBranch();
            if (branch is null)
            {
                return null;
            }

            branches.Add(branch);
        }

        return new AlternativesNode(branches.ToImmutable());
    }

    // [2] branch ::= piece*
    private RegexNode? ParseBranch()
    {
        RegexNode? first = null;
        ImmutableArray<RegexNode>.Builder? parts = null;
        while (_at < text.Length && text[_at] is not ('|' or ')'))
        {
            RegexNode? piece = ParsePiece();
            if (piece is null)
            {
                return null;
            }

            if (first is null)
            {
                first = piece;
                continue;
            }

            if (parts is null)
            {
                parts = ImmutableArray.CreateBuilder<RegexNode>();
                parts.Add(first);
            }

            parts.Add(piece);
        }

        return parts is not null ? new SequenceNode(parts.ToImmutable()) : first ?? new SequenceNode([]);
    }

    // [3] piece ::= atom quantifier?
    private RegexNode? ParsePiece()
    {
        RegexNode? atom = ParseAtom();
        if (atom is null || _at >= text.Length)
        {
            return atom;
        }

        switch (text[_at])
        {
            case '?':
                _at++;
                return new RepeatNode(atom, 0, 1);
            case '*':
                _at++;
                return new RepeatNode(atom, 0, null);
            case '+':
                _at++;
                return new RepeatNode(atom, 1, null);
            case '{':
                _at++;
                return ParseQuantity(atom);
            default:
                return atom;
        }
    }

    // [5] quantity ::= quantRange | quantMin | QuantExact
    private RegexNode? ParseQuantity(RegexNode atom)
    {
        if (ParseNumber() is not int min)
        {
            return Fail("a number is missing after an opening brace");
        }

        int? max = min;
        if (_at < text.Length && text[_at] == ',')
        {
            _at++;
            max = ParseNumber();
        }

        if (_at >= text.Length || text[_at] != '}')
        {
            return Fail("the closing brace of a quantity is missing");
        }

        _at++;
        return max < min ? Fail("a quantity has its larger number first") : new RepeatNode(atom, min, max);
    }

    // A number above what an int holds counts as the largest: it passes the limit of size, where that matters.
    private int? ParseNumber()
    {
        int start = _at;
        long number = 0;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            number = Math.Min((number * 10) + (text[_at] - '0'), int.MaxValue);
            _at++;
        }

        return _at == start ? null : (int)number;
    }

    // [9] atom ::= Char | charClass | ( '(' regExp ')' )
    private RegexNode? ParseAtom()
    {
        char c = text[_at];
        switch (c)
        {
            case '(':
                return ParseGroup();
            case '?' or '*' or '+':
                return Fail($"\"{c}\" has nothing before it to repeat");
            case '{' or '}' or ']':
                return Fail($"\"{c}\" must be written \"\\{c}\"");
            case '.':
                _at++;
                return new CharNode(new NamedSet('.'));
            case '[' or '\\':
                CharSet? set = c == '[' ? _classes.ParseClass(ref _at) : _classes.ParseEscape(ref _at);
                Error ??= _classes.Error;
                return set is null ? null : new CharNode(set);
            default:
                Rune.DecodeFromUtf16(text.AsSpan(_at), out Rune rune, out int length);
                _at += length;
                return new CharNode(new RangeSet(rune.Value, rune.Value));
        }
    }

    private RegexNode? ParseGroup()
    {
        if (_depth == MaxDepth)
        {
            Error = new RegexError(true, string.Create(CultureInfo.InvariantCulture, $"groups nest more than {MaxDepth} deep"));
            return null;
        }

        _depth++;
        _at++;
        RegexNode? inner = ParseAlternatives();
        _depth--;
        if (inner is null)
        {
            return null;
        }

        if (_at >= text.Length)
        {
            return Fail("a closing parenthesis is missing");
        }

        _at++;
        return inner;
    }

    private RegexNode? Fail(string reason)
    {
        Error ??= new RegexError(false, reason);
        return null;
    }
}
