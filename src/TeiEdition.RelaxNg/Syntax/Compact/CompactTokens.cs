// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// The tokens of one file in reading order, for the parsers. After a syntax error <see cref="Failed"/> is true and nothing is
/// accepted or reported any more, until the grammar parser finds a place to go on from. For one thread.
/// </summary>
internal sealed class CompactTokens
{
    private readonly CompactSource _source;
    private readonly List<CompactToken> _tokens;
    private readonly List<CompactComment> _comments;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _nameLookup;
    private readonly int _maxDepth;
    private readonly CancellationToken _cancellationToken;
    private int _at;
    private int _comment;
    private int _depth;

    /// <summary>Makes the tokens of a file.</summary>
    public CompactTokens(CompactSource source, CompactLexer lexer, CompactErrors errors, int maxDepth, CancellationToken cancellationToken)
    {
        _source = source;
        _tokens = lexer.Tokens;
        _comments = lexer.Comments;
        _nameLookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        _maxDepth = maxDepth;
        _cancellationToken = cancellationToken;
        Errors = errors;
    }

    /// <summary>Where errors are reported.</summary>
    public CompactErrors Errors { get; }

    /// <summary>Whether a syntax error was met that the parsers have not gone on from.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether the nesting went beyond the limit, so that nothing more is read.</summary>
    public bool TooDeep { get; private set; }

    /// <summary>The kind of the token that is read next.</summary>
    public CompactTokenKind Kind => _tokens[_at].Kind;

    /// <summary>The token that is read next.</summary>
    public CompactToken Current => _tokens[_at];

    /// <summary>The kind of a token further on.</summary>
    public CompactTokenKind Peek(int ahead) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)].Kind;

    /// <summary>Takes the next token, whatever it is; the last one stays.</summary>
    public CompactToken Take()
    {
        CompactToken token = _tokens[_at];
        if (_at + 1 < _tokens.Count)
        {
            _at++;
        }

        return token;
    }

    /// <summary>Takes the next token if it is of a kind.</summary>
    public bool Accept(CompactTokenKind kind)
    {
        if (Failed || Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Takes the next token if it is of a kind; otherwise reports what was expected.</summary>
    public bool Expect(CompactTokenKind kind, string expected)
    {
        if (Accept(kind))
        {
            return true;
        }

        Unexpected(expected);
        return false;
    }

    /// <summary>Reports that the next token is not what the grammar needs here.</summary>
    /// <param name="expected">What is needed, as the sentence names it.</param>
    public void Unexpected(string expected)
    {
        if (Failed)
        {
            return;
        }

        Failed = true;
        CompactToken token = Current;
        if (token.Kind == CompactTokenKind.Documentation)
        {
            Errors.Report(CompactSyntaxDiagnostics.MisplacedDocumentation, Position(token), expected);
        }
        else if (token.Kind != CompactTokenKind.Broken)
        {
            string found = token.Kind == CompactTokenKind.End ? "the end of the file" : $"'{Shown(token)}'";
            Errors.Report(CompactSyntaxDiagnostics.UnexpectedToken, Position(token), found, expected);
        }
    }

    /// <summary>Gives up the part that is being read, after an error that was reported already.</summary>
    public void Fail() => Failed = true;

    /// <summary>Goes on from the next token after a syntax error.</summary>
    public void Recover() => Failed = false;

    /// <summary>Goes one level deeper; false and reported where that is beyond the limit. <see cref="Leave"/> must follow in both cases.</summary>
    public bool Enter()
    {
        _depth++;
        _cancellationToken.ThrowIfCancellationRequested();
        if (!Failed && (_depth > _maxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            Errors.Report(LimitDiagnostics.TooDeep, Position(Current), Math.Min(_depth - 1, _maxDepth).ToString(System.Globalization.CultureInfo.InvariantCulture));
            TooDeep = true;
            Failed = true;
        }

        return !Failed;
    }

    /// <summary>Goes back one level.</summary>
    public void Leave() => _depth--;

    /// <summary>The line and column of a token.</summary>
    public TextPosition Position(CompactToken token) => _source.Locate(token.Start);

    /// <summary>From a token to the end of the last one that was taken.</summary>
    public SourceSpan Span(CompactToken first)
    {
        TextPosition start = _source.Locate(first.Start);
        CompactToken last = _tokens[Math.Max(_at - 1, 0)];
        return new SourceSpan(Errors.Path, start, _source.Locate(Math.Max(last.End, first.End)));
    }

    /// <summary>Where the last token that was taken ends.</summary>
    public TextPosition LastEnd => _source.Locate(_tokens[Math.Max(_at - 1, 0)].End);

    /// <summary>The name of an identifier or keyword, without its backslash; the same string for the same name.</summary>
    public string Name(CompactToken token)
    {
        ReadOnlySpan<char> name = _source.Text[token.Start..token.End];
        return Intern(name[0] == '\\' ? name[1..] : name);
    }

    /// <summary>The two parts of a name with a prefix; the second of a namespace name is <c>*</c>.</summary>
    public (string Prefix, string Local) PrefixedName(CompactToken token)
    {
        ReadOnlySpan<char> name = _source.Text[token.Start..token.End];
        int colon = name.IndexOf(':');
        return (Intern(name[..colon]), Intern(name[(colon + 1)..]));
    }

    /// <summary>The text of documentation, without its marks.</summary>
    public string Documentation(CompactToken token) => CompactText.OfComment(_source.Text[token.Start..token.End]);

    /// <summary>Reads a literal with all its segments; null and reported where there is none.</summary>
    public string? Literal(string expected)
    {
        if (Failed || Kind != CompactTokenKind.Literal)
        {
            Unexpected(expected);
            return null;
        }

        string first = Intern(Segment(Take()));
        if (Kind != CompactTokenKind.Tilde)
        {
            return first;
        }

        StringBuilder whole = new(first);
        while (Accept(CompactTokenKind.Tilde))
        {
            if (Kind != CompactTokenKind.Literal)
            {
                Unexpected("a literal");
                return null;
            }

            whole.Append(Segment(Take()));
        }

        return whole.ToString();
    }

    /// <summary>The comments before the next token that nobody took yet.</summary>
    public ImmutableArray<string> TakeComments() => TakeComments(_at);

    /// <summary>The comments before the last token that was taken.</summary>
    public ImmutableArray<string> TakePastComments() => TakeComments(_at - 1);

    /// <summary>Whether no token stands before a token on its line.</summary>
    public bool IsFirstOnLine(CompactToken token)
    {
        int before = token.Start - 1;
        while (before >= 0 && _source.Text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || _source.Text[before] == '\n';
    }

    private ImmutableArray<string> TakeComments(int upTo)
    {
        int from = _comment;
        while (_comment < _comments.Count && _comments[_comment].Before <= upTo)
        {
            _comment++;
        }

        return _comment == from ? [] : [.. _comments.GetRange(from, _comment - from).Select(c => c.Value)];
    }

    private ReadOnlySpan<char> Segment(CompactToken token) => CompactText.OfLiteral(_source.Text[token.Start..token.End]);

    private string Intern(ReadOnlySpan<char> name)
    {
        if (_nameLookup.TryGetValue(name, out string? known))
        {
            return known;
        }

        string made = name.ToString();
        _names.Add(made);
        return made;
    }

    // As the file has it, cut where it is long.
    private string Shown(CompactToken token)
    {
        ReadOnlySpan<char> text = _source.Text[token.Start..token.End];
        int line = text.IndexOf('\n');
        text = line < 0 ? text : text[..line];
        return text.Length <= 40 ? text.ToString() : string.Concat(text[..39], "…");
    }
}
