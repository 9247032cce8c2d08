// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>Reads patterns without operators: "primary" and "dataExcept" of RELAX NG Compact Syntax, appendix A, section 1. Without state of its own.</summary>
/// <param name="tokens">The file.</param>
/// <param name="namespaces">Its declarations.</param>
/// <param name="annotations">Reads annotations.</param>
/// <param name="patterns">Reads the patterns within.</param>
/// <param name="grammars">Reads grammars within.</param>
internal sealed class CompactPrimaries(
    CompactTokens tokens, CompactNamespaces namespaces, CompactAnnotations annotations, CompactPatterns patterns, CompactGrammars grammars)
{
    private const string Expected = "a pattern";

    private readonly CompactNameClasses _nameClasses = new(tokens, namespaces, annotations);

    /// <summary>Reads a primary after its annotations.</summary>
    /// <param name="initial">The annotations.</param>
    /// <param name="allowsExcept">Whether a datatype may have an exception here.</param>
    /// <param name="isExcept">Whether it had one.</param>
    public Pattern Read(Annotations initial, bool allowsExcept, out bool isExcept)
    {
        isExcept = false;
        if (tokens.Failed)
        {
            return new NotAllowedPattern();
        }

        CompactToken token = tokens.Current;
        switch (token.Kind)
        {
            case CompactTokenKind.String or CompactTokenKind.Token or CompactTokenKind.PrefixedName:
                return ReadDatatype(initial, allowsExcept, out isExcept);
            case CompactTokenKind.Literal:
                return ReadValue(token, new DatatypeName(string.Empty, "token"), initial);
            case CompactTokenKind.Element or CompactTokenKind.Attribute:
                return ReadNamed(initial);
            case CompactTokenKind.List or CompactTokenKind.Mixed:
                return ReadBraced(initial);
            case CompactTokenKind.Grammar:
                return grammars.ReadNested(initial);
            case CompactTokenKind.External:
                return ReadExternal(initial);
            case CompactTokenKind.Parent:
                return ReadParent(initial);
            case CompactTokenKind.Identifier:
                return new RefPattern(tokens.Name(tokens.Take())) { Span = tokens.Span(token), Annotations = initial };
            case CompactTokenKind.Empty or CompactTokenKind.Text or CompactTokenKind.NotAllowed:
                return ReadKeyword(initial);
            default:
                ReportMissing(token);
                return new NotAllowedPattern();
        }
    }

    private void ReportMissing(CompactToken token)
    {
        if (CompactKeywords.IsKeyword(token.Kind) && !CompactKeywords.IsAssignment(tokens.Peek(1)))
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.KeywordAsName, tokens.Position(token), tokens.Name(token));
            tokens.Fail();
            return;
        }

        tokens.Unexpected(Expected);
    }

    private Pattern ReadKeyword(Annotations initial)
    {
        CompactToken token = tokens.Take();
        SourceSpan span = tokens.Span(token);
        return token.Kind switch
        {
            CompactTokenKind.Empty => new EmptyPattern { Span = span, Annotations = initial },
            CompactTokenKind.Text => new TextPattern { Span = span, Annotations = initial },
            _ => new NotAllowedPattern { Span = span, Annotations = initial },
        };
    }

    private Pattern ReadNamed(Annotations initial)
    {
        CompactToken token = tokens.Take();
        bool isElement = token.Kind == CompactTokenKind.Element;
        NameClass name = _nameClasses.Read(isElement);
        Pattern content = patterns.ReadBraced();
        SourceSpan span = tokens.Span(token);
        return isElement
            ? new ElementPattern(name, content) { Span = span, Annotations = initial }
            : new AttributePattern(name, content) { Span = span, Annotations = initial };
    }

    private Pattern ReadBraced(Annotations initial)
    {
        CompactToken token = tokens.Take();
        Pattern content = patterns.ReadBraced();
        SourceSpan span = tokens.Span(token);
        return token.Kind == CompactTokenKind.List
            ? new ListPattern(content) { Span = span, Annotations = initial }
            : new MixedPattern(content) { Span = span, Annotations = initial };
    }

    private ExternalRefPattern ReadExternal(Annotations initial)
    {
        CompactToken token = tokens.Take();
        (string href, string? inherited) = grammars.ReadReference();
        return new ExternalRefPattern(href, namespaces.BaseUri, inherited) { Span = tokens.Span(token), Annotations = initial };
    }

    private ParentRefPattern ReadParent(Annotations initial)
    {
        CompactToken token = tokens.Take();
        ImmutableArray<ForeignNode> comments = annotations.ReadComments();
        if (!comments.IsEmpty)
        {
            initial = initial with { Leading = initial.Leading.AddRange(comments) };
        }

        string name = grammars.ReadDefinitionName("the name of a definition");
        return new ParentRefPattern(name) { Span = tokens.Span(token), Annotations = initial };
    }

    private Pattern ReadDatatype(Annotations initial, bool allowsExcept, out bool isExcept)
    {
        CompactToken token = tokens.Take();
        DatatypeName type = ReadName(token);
        isExcept = false;
        if (tokens.Kind == CompactTokenKind.Literal)
        {
            return ReadValue(token, type, initial);
        }

        ImmutableArray<DataParam> parameters = tokens.Accept(CompactTokenKind.OpenBrace) ? ReadParams() : [];
        Pattern? except = null;
        if (!tokens.Failed && tokens.Kind == CompactTokenKind.Minus)
        {
            if (!allowsExcept)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, tokens.Position(tokens.Current), "-", "-");
            }

            tokens.Take();
            isExcept = true;

            // A chain of exceptions is an error, and must not be read by recursion without bound.
            if (tokens.Enter())
            {
                except = patterns.ReadLeadAnnotated(allowsExcept: false, out _);
            }

            tokens.Leave();
        }

        return new DataPattern(type, parameters, except) { Span = tokens.Span(token), Annotations = initial };
    }

    private DatatypeName ReadName(CompactToken token)
    {
        if (token.Kind != CompactTokenKind.PrefixedName)
        {
            return new DatatypeName(string.Empty, tokens.Name(token));
        }

        (string prefix, string local) = tokens.PrefixedName(token);
        return new DatatypeName(namespaces.ResolveDatatypes(prefix, token), local);
    }

    private ValuePattern ReadValue(CompactToken first, DatatypeName type, Annotations initial)
    {
        string value = tokens.Literal("a literal") ?? string.Empty;
        return new ValuePattern(type, value, namespaces.ValueContext)
        {
            Span = tokens.Span(first),
            Annotations = CompactAnnotations.OfLeaf(initial),
        };
    }

    private ImmutableArray<DataParam> ReadParams()
    {
        ImmutableArray<DataParam>.Builder parameters = ImmutableArray.CreateBuilder<DataParam>();
        while (!tokens.Failed && tokens.Kind != CompactTokenKind.CloseBrace)
        {
            Annotations initial = annotations.ReadInitial();
            CompactToken name = tokens.Current;
            if (tokens.Failed || !CompactKeywords.IsUnprefixedName(name.Kind))
            {
                tokens.Unexpected("a parameter or '}'");
                break;
            }

            tokens.Take();
            tokens.Expect(CompactTokenKind.Equal, "'='");
            initial = CompactAnnotations.WithCommentsAfter(initial, tokens.TakeComments());
            string value = tokens.Literal("a literal") ?? string.Empty;
            parameters.Add(new DataParam(tokens.Name(name), value, namespaces.ValueContext)
            {
                Span = tokens.Span(name),
                Annotations = CompactAnnotations.OfLeaf(initial),
            });
        }

        if (parameters.Count > 0)
        {
            DataParam last = parameters[^1];
            parameters[^1] = last with { Annotations = CompactAnnotations.WithFollowing(last.Annotations, annotations.ReadComments()) };
        }

        tokens.Expect(CompactTokenKind.CloseBrace, "'}'");
        return parameters.DrainToImmutable();
    }
}
