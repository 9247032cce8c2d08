// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Resolving;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// Reads grammars and their components: "grammar" to "includeDiv" of RELAX NG Compact Syntax, appendix A, section 1, and goes
/// on after an error at the next component. For one thread.
/// </summary>
internal sealed class CompactGrammars
{
    private readonly CompactTokens _tokens;
    private readonly CompactNamespaces _namespaces;
    private readonly CompactAnnotations _annotations;
    private readonly CompactPreamble _preamble;

    /// <summary>Makes the reader of a file's grammars.</summary>
    public CompactGrammars(CompactTokens tokens, CompactNamespaces namespaces, CompactPreamble preamble)
    {
        _tokens = tokens;
        _namespaces = namespaces;
        _preamble = preamble;
        _annotations = new CompactAnnotations(tokens, namespaces);
        Patterns = new CompactPatterns(tokens, namespaces, _annotations, this);
    }

    /// <summary>Reads the patterns of the file.</summary>
    public CompactPatterns Patterns { get; }

    /// <summary>Reads the components of a file that is a grammar as a whole.</summary>
    public GrammarPattern ReadWhole()
    {
        CompactToken first = _tokens.Current;
        (ImmutableArray<GrammarComponent> components, Annotations own) = ReadBody(Annotations.None, CompactTokenKind.End, inInclude: false);

        // In the XML syntax these comments stand behind the root.
        own = own.Trailing.IsEmpty ? own : own with { Trailing = [], Following = own.Trailing };
        return new GrammarPattern(components) { Span = _tokens.Span(first), Annotations = own };
    }

    /// <summary>Reads a grammar in braces as a pattern.</summary>
    public GrammarPattern ReadNested(Annotations initial)
    {
        CompactToken first = _tokens.Take();
        (ImmutableArray<GrammarComponent> components, Annotations own) = ReadBraced(initial, inInclude: false);
        return new GrammarPattern(components) { Span = _tokens.Span(first), Annotations = own };
    }

    /// <summary>Reads what names another file, and the namespace that it inherits.</summary>
    public (string Href, string? NamespaceUri) ReadReference()
    {
        CompactToken literal = _tokens.Current;
        string href = _tokens.Literal("a literal that names a file") ?? string.Empty;
        if (!UriReference.IsValid(href) || UriReference.HasFragment(href))
        {
            _tokens.Errors.Report(CompactSyntaxDiagnostics.BadReference, _tokens.Position(literal), href);
        }

        if (!_tokens.Accept(CompactTokenKind.Inherit))
        {
            return (href, _namespaces.Default);
        }

        _tokens.Expect(CompactTokenKind.Equal, "'='");
        CompactToken prefix = _tokens.Current;
        if (_tokens.Failed || !CompactKeywords.IsUnprefixedName(prefix.Kind))
        {
            _tokens.Unexpected("a prefix");
            return (href, null);
        }

        _tokens.Take();
        return (href, _namespaces.Resolve(_tokens.Name(prefix), prefix));
    }

    /// <summary>Reads the name of a definition; a keyword without its backslash is reported.</summary>
    public string ReadDefinitionName(string expected)
    {
        CompactToken token = _tokens.Current;
        if (_tokens.Failed || !CompactKeywords.IsUnprefixedName(token.Kind))
        {
            _tokens.Unexpected(expected);
            return string.Empty;
        }

        if (token.Kind != CompactTokenKind.Identifier)
        {
            _tokens.Errors.Report(CompactSyntaxDiagnostics.KeywordAsName, _tokens.Position(token), _tokens.Name(token));
        }

        return _tokens.Name(_tokens.Take());
    }

    private (ImmutableArray<GrammarComponent> Components, Annotations Own) ReadBraced(Annotations initial, bool inInclude)
    {
        (ImmutableArray<GrammarComponent> Components, Annotations Own) body = ([], initial);
        if (_tokens.Enter() && _tokens.Expect(CompactTokenKind.OpenBrace, "'{'"))
        {
            body = ReadBody(initial, CompactTokenKind.CloseBrace, inInclude);
            _tokens.Expect(CompactTokenKind.CloseBrace, "a definition or '}'");
        }

        _tokens.Leave();
        return body;
    }

    private (ImmutableArray<GrammarComponent> Components, Annotations Own) ReadBody(Annotations own, CompactTokenKind end, bool inInclude)
    {
        ImmutableArray<GrammarComponent>.Builder components = ImmutableArray.CreateBuilder<GrammarComponent>();
        int nesting = _tokens.Current.Nesting;
        ImmutableArray<ForeignNode> elements = _annotations.ReadGrammarElements();
        own = elements.IsEmpty ? own : own with { Leading = own.Leading.AddRange(elements) };
        while (!_tokens.Failed && !_tokens.Errors.Exhausted && _tokens.Kind != end && _tokens.Kind is not (CompactTokenKind.End or CompactTokenKind.Broken))
        {
            CompactToken first = _tokens.Current;
            if (ReadComponent(inInclude) is GrammarComponent component)
            {
                ImmutableArray<ForeignNode> following = _annotations.ReadGrammarElements();
                components.Add(following.IsEmpty
                    ? component
                    : component with { Annotations = CompactAnnotations.WithFollowing(component.Annotations, following) });
            }

            if (_tokens.Failed && !_tokens.TooDeep)
            {
                nesting = Synchronise(first, nesting, end);
            }
        }

        ImmutableArray<ForeignNode> trailing = _annotations.ReadComments();
        return (components.DrainToImmutable(), trailing.IsEmpty ? own : own with { Trailing = own.Trailing.AddRange(trailing) });
    }

    private GrammarComponent? ReadComponent(bool inInclude)
    {
        CompactToken first = _tokens.Current;
        Annotations initial = _annotations.ReadInitial();
        if (_tokens.Failed)
        {
            return null;
        }

        switch (_tokens.Kind)
        {
            case CompactTokenKind.End or CompactTokenKind.CloseBrace when first.Kind == CompactTokenKind.Documentation:
                _tokens.Errors.Report(CompactSyntaxDiagnostics.MisplacedDocumentation, _tokens.Position(first), "a definition behind it");
                return null;
            case CompactTokenKind.Start when IsDefinition():
                return ReadStart(initial);
            case CompactTokenKind.Div:
                return ReadDiv(initial, inInclude);
            case CompactTokenKind.Include when !inInclude && !IsDefinition():
                return ReadInclude(initial);
            case CompactTokenKind.Namespace or CompactTokenKind.Default or CompactTokenKind.Datatypes when !IsDefinition():
                _preamble.ReadLate();
                return null;
        }

        // What begins a line was meant as a definition; what does not, as a part of the one before.
        bool begins = _tokens.Kind == CompactTokenKind.Identifier && _tokens.IsFirstOnLine(_tokens.Current);
        if (begins || (CompactKeywords.IsUnprefixedName(_tokens.Kind) && IsDefinition()))
        {
            return ReadDefine(initial);
        }

        _tokens.Unexpected(inInclude ? "an operator, a definition, 'start' or 'div'" : "an operator, a definition, 'start', 'include' or 'div'");
        return null;
    }

    private bool IsDefinition() => CompactKeywords.IsAssignment(_tokens.Peek(1));

    private Start ReadStart(Annotations initial)
    {
        CompactToken first = _tokens.Take();
        Combine? combine = ReadAssignment();
        Pattern content = Patterns.Read();
        return new Start(combine, content) { Span = _tokens.Span(first), Annotations = initial };
    }

    private Define ReadDefine(Annotations initial)
    {
        CompactToken first = _tokens.Current;
        string name = ReadDefinitionName("a definition");
        Combine? combine = ReadAssignment();
        Pattern content = Patterns.Read();
        return new Define(name, combine, content) { Span = _tokens.Span(first), Annotations = initial };
    }

    private Combine? ReadAssignment()
    {
        if (!_tokens.Failed && CompactKeywords.IsAssignment(_tokens.Kind))
        {
            return _tokens.Take().Kind switch
            {
                CompactTokenKind.ChoiceEqual => Combine.Choice,
                CompactTokenKind.InterleaveEqual => Combine.Interleave,
                _ => null,
            };
        }

        _tokens.Unexpected("'=', '|=' or '&='");
        return null;
    }

    private Div ReadDiv(Annotations initial, bool inInclude)
    {
        CompactToken first = _tokens.Take();
        (ImmutableArray<GrammarComponent> components, Annotations own) = ReadBraced(initial, inInclude);
        return new Div(components) { Span = _tokens.Span(first), Annotations = own };
    }

    private Include ReadInclude(Annotations initial)
    {
        CompactToken first = _tokens.Take();
        (string href, string? inherited) = ReadReference();
        ImmutableArray<GrammarComponent> overrides = [];
        if (!_tokens.Failed && _tokens.Kind == CompactTokenKind.OpenBrace)
        {
            (overrides, initial) = ReadBraced(initial, inInclude: true);
        }

        return new Include(href, _namespaces.BaseUri, inherited, overrides) { Span = _tokens.Span(first), Annotations = initial };
    }

    // Finds the next component of the same body, or the body's end: by counting braces, and where a brace is missing by lines.
    private int Synchronise(CompactToken first, int nesting, CompactTokenKind end)
    {
        int column = _tokens.Position(first).Column;
        if (_tokens.Current.Start == first.Start)
        {
            _tokens.Take();
        }

        _tokens.Recover();
        while (_tokens.Kind is not (CompactTokenKind.End or CompactTokenKind.Broken))
        {
            CompactToken token = _tokens.Current;
            if (token.Kind == CompactTokenKind.CloseBrace && end == CompactTokenKind.CloseBrace && token.Nesting < nesting)
            {
                return nesting;
            }

            bool indented = _tokens.Position(token).Column > column;
            if (BeginsComponent(token) && _tokens.IsFirstOnLine(token) && (!indented || IsDefinitionAt(token, nesting)))
            {
                return token.Nesting;
            }

            _tokens.Take();
        }

        return nesting;
    }

    // Documentation and annotations further in may as well belong to a pattern.
    private static bool IsDefinitionAt(CompactToken token, int nesting) =>
        token.Nesting == nesting && token.Kind is not (CompactTokenKind.Documentation or CompactTokenKind.OpenBracket);

    private bool BeginsComponent(CompactToken token) => token.Kind switch
    {
        CompactTokenKind.Identifier or CompactTokenKind.Start => IsDefinition(),
        CompactTokenKind.Include => _tokens.Peek(1) == CompactTokenKind.Literal,
        CompactTokenKind.Div => _tokens.Peek(1) == CompactTokenKind.OpenBrace,
        CompactTokenKind.Documentation or CompactTokenKind.OpenBracket => true,
        _ => false,
    };
}
