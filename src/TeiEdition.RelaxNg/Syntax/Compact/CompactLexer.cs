// SPDX-License-Identifier: MIT
using System.Buffers;
using System.Xml;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>Cuts the text into tokens and comments: RELAX NG Compact Syntax, appendix A, section 2.5. For one thread and one file.</summary>
internal sealed class CompactLexer
{
    private static readonly SearchValues<char> AsciiNameCharacters =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    private readonly CompactSource _source;
    private readonly CompactErrors _errors;
    private int _at;
    private int _nesting;

    private CompactLexer(CompactSource source, CompactErrors errors)
    {
        _source = source;
        _errors = errors;
    }

    /// <summary>The tokens in order; the last is the end or a broken one.</summary>
    public List<CompactToken> Tokens { get; } = [];

    /// <summary>The comments in order.</summary>
    public List<CompactComment> Comments { get; } = [];

    /// <summary>Cuts a whole source into tokens.</summary>
    public static CompactLexer Scan(CompactSource source, CompactErrors errors, CancellationToken cancellationToken)
    {
        CompactLexer lexer = new(source, errors);
        lexer.Tokens.EnsureCapacity(source.Text.Length / 8);
        while (lexer.ScanNext())
        {
            if ((lexer.Tokens.Count & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return lexer;
    }

    private bool ScanNext()
    {
        ReadOnlySpan<char> text = _source.Text;
        while (_at < text.Length && text[_at] is ' ' or '\n' or '\t')
        {
            _at++;
        }

        if (_at >= text.Length || _errors.Exhausted)
        {
            Add(_at >= text.Length ? CompactTokenKind.End : CompactTokenKind.Broken, _at, _at);
            return false;
        }

        char c = text[_at];
        if (IsNameStart(c))
        {
            ScanName(text);
            return true;
        }

        switch (c)
        {
            case '#':
                ScanComment(text);
                return true;
            case '"' or '\'':
                return ScanLiteral(text, c);
            case '\\' when _at + 1 < text.Length && IsNameStart(text[_at + 1]):
                Add(CompactTokenKind.Identifier, _at, NameEnd(text, _at + 1));
                return true;
            default:
                ScanOperator(text, c);
                return true;
        }
    }

    private void Add(CompactTokenKind kind, int start, int end)
    {
        Tokens.Add(new CompactToken(kind, start, end, _nesting));
        _at = end;
    }

    private void ScanName(ReadOnlySpan<char> text)
    {
        int end = NameEnd(text, _at);
        if (end + 1 < text.Length && text[end] == ':')
        {
            if (text[end + 1] == '*')
            {
                Add(CompactTokenKind.NamespaceName, _at, end + 2);
                return;
            }

            if (IsNameStart(text[end + 1]))
            {
                Add(CompactTokenKind.PrefixedName, _at, NameEnd(text, end + 1));
                return;
            }
        }

        Add(CompactKeywords.KindOf(text[_at..end]), _at, end);
    }

    private void ScanOperator(ReadOnlySpan<char> text, char c)
    {
        char next = _at + 1 < text.Length ? text[_at + 1] : '\0';
        (CompactTokenKind kind, int length) = (c, next) switch
        {
            ('|', '=') => (CompactTokenKind.ChoiceEqual, 2),
            ('&', '=') => (CompactTokenKind.InterleaveEqual, 2),
            ('>', '>') => (CompactTokenKind.Follows, 2),
            ('|', _) => (CompactTokenKind.Bar, 1),
            ('&', _) => (CompactTokenKind.Ampersand, 1),
            ('=', _) => (CompactTokenKind.Equal, 1),
            ('{', _) => (CompactTokenKind.OpenBrace, 1),
            ('}', _) => (CompactTokenKind.CloseBrace, 1),
            ('(', _) => (CompactTokenKind.OpenParenthesis, 1),
            (')', _) => (CompactTokenKind.CloseParenthesis, 1),
            ('[', _) => (CompactTokenKind.OpenBracket, 1),
            (']', _) => (CompactTokenKind.CloseBracket, 1),
            (',', _) => (CompactTokenKind.Comma, 1),
            ('?', _) => (CompactTokenKind.Question, 1),
            ('*', _) => (CompactTokenKind.Star, 1),
            ('+', _) => (CompactTokenKind.Plus, 1),
            ('-', _) => (CompactTokenKind.Minus, 1),
            ('~', _) => (CompactTokenKind.Tilde, 1),
            _ => (CompactTokenKind.Broken, char.IsSurrogate(c) ? 2 : 1),
        };
        if (kind == CompactTokenKind.Broken)
        {
            _errors.Report(CompactSyntaxDiagnostics.UnknownToken, _source.Locate(_at), text.Slice(_at, length).ToString());
            _at += length;
            return;
        }

        _nesting -= kind == CompactTokenKind.CloseBrace ? 1 : 0;
        Add(kind, _at, _at + length);
        _nesting += kind == CompactTokenKind.OpenBrace ? 1 : 0;
    }

    private bool ScanLiteral(ReadOnlySpan<char> text, char mark)
    {
        ReadOnlySpan<char> rest = text[_at..];
        if (rest.Length > 2 && rest[1] == mark && rest[2] == mark)
        {
            return ScanTripleLiteral(rest, mark);
        }

        int end = 1;
        while (end < rest.Length && rest[end] != mark && (rest[end] != '\n' || _source.IsEscape(_at + end)))
        {
            end++;
        }

        if (end == rest.Length || rest[end] != mark)
        {
            _errors.Report(CompactSyntaxDiagnostics.UnclosedLiteral, _source.Locate(_at), mark.ToString());
            Add(CompactTokenKind.Literal, _at, _at + end + ContinuationLength(rest[end..], mark));
            return true;
        }

        Add(CompactTokenKind.Literal, _at, _at + end + 1);
        return true;
    }

    // An odd number of marks on the next line: the literal was meant to go on there. Otherwise it was meant to end on its own.
    private static int ContinuationLength(ReadOnlySpan<char> rest, char mark)
    {
        if (rest.IsEmpty)
        {
            return 0;
        }

        int length = rest[1..].IndexOf('\n');
        ReadOnlySpan<char> next = length < 0 ? rest : rest[..(length + 1)];
        return next.Count(mark) % 2 == 1 ? next.IndexOf(mark) + 1 : 0;
    }

    private bool ScanTripleLiteral(ReadOnlySpan<char> rest, char mark)
    {
        int length = rest[3..].IndexOf([mark, mark, mark]);
        if (length >= 0)
        {
            Add(CompactTokenKind.Literal, _at, _at + length + 6);
            return true;
        }

        _errors.Report(CompactSyntaxDiagnostics.UnclosedLiteral, _source.Locate(_at), rest[..3].ToString());
        Add(CompactTokenKind.Broken, _at, _source.Text.Length);
        return false;
    }

    // Lines of the same kind that follow each other immediately are one comment, or one documentation.
    private void ScanComment(ReadOnlySpan<char> text)
    {
        bool documentation = IsDocumentation(text, _at);
        int end = LineEnd(text, _at);
        while (true)
        {
            int next = end;
            while (next < text.Length && (next == end || text[next] is ' ' or '\t'))
            {
                next++;
            }

            if (next >= text.Length || text[next] != '#' || IsDocumentation(text, next) != documentation)
            {
                break;
            }

            end = LineEnd(text, next);
        }

        if (documentation)
        {
            Add(CompactTokenKind.Documentation, _at, end);
            return;
        }

        Comments.Add(new CompactComment(Tokens.Count, CompactText.OfComment(text[_at..end])));
        _at = end;
    }

    private static bool IsDocumentation(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at + 1] == '#';

    private static int LineEnd(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOf('\n');
        return length < 0 ? text.Length : at + length;
    }

    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c > '\u007F' && XmlConvert.IsStartNCNameChar(c));

    private static int NameEnd(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            int length = text[at..].IndexOfAnyExcept(AsciiNameCharacters);
            at = length < 0 ? text.Length : at + length;
            if (at == text.Length || text[at] <= '\u007F' || !XmlConvert.IsNCNameChar(text[at]))
            {
                return at;
            }

            at++;
        }
    }
}
