// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// Reads patterns with their operators: "pattern" to "leadAnnotatedPrimary" of RELAX NG Compact Syntax, appendix A, section 1.
/// Recursion is bounded by the depth of the tokens. For one thread.
/// </summary>
internal sealed class CompactPatterns
{
    private readonly CompactTokens _tokens;
    private readonly CompactAnnotations _annotations;
    private readonly CompactPrimaries _primaries;

    /// <summary>Makes the reader of a file's patterns.</summary>
    public CompactPatterns(CompactTokens tokens, CompactNamespaces namespaces, CompactAnnotations annotations, CompactGrammars grammars)
    {
        _tokens = tokens;
        _annotations = annotations;
        _primaries = new CompactPrimaries(tokens, namespaces, annotations, this, grammars);
    }

    /// <summary>Reads a pattern.</summary>
    public Pattern Read() => ReadInner(Annotations.None);

    /// <summary>Reads a pattern in braces.</summary>
    public Pattern ReadBraced()
    {
        _tokens.Expect(CompactTokenKind.OpenBrace, "'{'");
        Pattern content = WithCommentsAfter(Read());
        _tokens.Expect(CompactTokenKind.CloseBrace, "an operator or '}'");
        return content;
    }

    /// <summary>Adds the comments that stand behind a pattern before its closing mark.</summary>
    public Pattern WithCommentsAfter(Pattern pattern) => WithFollowing(pattern, _annotations.ReadComments());

    /// <summary>Reads a primary with what is annotated before it, without operators and without what follows it.</summary>
    /// <param name="allowsExcept">Whether a datatype may have an exception here.</param>
    /// <param name="isExcept">Whether it had one.</param>
    public Pattern ReadLeadAnnotated(bool allowsExcept, out bool isExcept)
    {
        Annotations initial = _annotations.ReadInitial();
        isExcept = false;
        if (!_tokens.Accept(CompactTokenKind.OpenParenthesis))
        {
            return _primaries.Read(initial, allowsExcept, out isExcept);
        }

        Pattern inner = WithCommentsAfter(ReadInner(initial));
        _tokens.Expect(CompactTokenKind.CloseParenthesis, "an operator or ')'");
        return inner;
    }

    private static Pattern WithFollowing(Pattern pattern, ImmutableArray<ForeignNode> following) => following.IsEmpty
        ? pattern
        : pattern with { Annotations = CompactAnnotations.WithFollowing(pattern.Annotations, following) };

    // The outer annotations are those of parentheses; they belong to the operator within (appendix A, "innerPattern").
    private Pattern ReadInner(Annotations outer)
    {
        Pattern result = new NotAllowedPattern();
        if (_tokens.Enter())
        {
            CompactToken first = _tokens.Current;
            Pattern operand = ReadParticle(out CompactTokenKind suffix);
            result = _tokens.Kind is CompactTokenKind.Bar or CompactTokenKind.Ampersand or CompactTokenKind.Comma
                ? ReadOperands(operand, suffix, first, outer)
                : Wrap(operand, suffix, outer);
        }

        _tokens.Leave();
        return result;
    }

    private static Pattern Wrap(Pattern operand, CompactTokenKind suffix, Annotations outer)
    {
        if (!CompactAnnotations.NeedNode(outer))
        {
            return outer.Comments.IsEmpty
                ? operand
                : operand with { Annotations = CompactAnnotations.WithComments(operand.Annotations, outer.Comments) };
        }

        // A repetition takes the annotations itself; anything else needs a group for them.
        return suffix is CompactTokenKind.Star or CompactTokenKind.Plus or CompactTokenKind.Question
            ? operand with { Annotations = outer with { Following = operand.Annotations.Following } }
            : new GroupPattern([operand]) { Span = operand.Span, Annotations = outer };
    }

    private Pattern ReadOperands(Pattern operand, CompactTokenKind suffix, CompactToken first, Annotations outer)
    {
        CompactTokenKind operation = _tokens.Kind;
        ImmutableArray<Pattern>.Builder operands = ImmutableArray.CreateBuilder<Pattern>();
        operands.Add(operand);
        bool reported = false;
        if (suffix == CompactTokenKind.Minus)
        {
            ReportMixed("-", Sign(operation), _tokens.Current, ref reported);
        }

        while (!_tokens.Failed && _tokens.Kind is CompactTokenKind.Bar or CompactTokenKind.Ampersand or CompactTokenKind.Comma)
        {
            if (_tokens.Kind != operation)
            {
                ReportMixed(Sign(operation), Sign(_tokens.Kind), _tokens.Current, ref reported);
            }

            CompactToken sign = _tokens.Take();
            operands.Add(ReadParticle(out suffix));
            if (suffix == CompactTokenKind.Minus)
            {
                ReportMixed(Sign(operation), "-", sign, ref reported);
            }
        }

        ImmutableArray<Pattern> all = operands.DrainToImmutable();
        SourceSpan span = _tokens.Span(first);
        return operation switch
        {
            CompactTokenKind.Bar => new ChoicePattern(all) { Span = span, Annotations = outer },
            CompactTokenKind.Ampersand => new InterleavePattern(all) { Span = span, Annotations = outer },
            _ => new GroupPattern(all) { Span = span, Annotations = outer },
        };
    }

    // The suffix is the repetition, or the minus sign where the particle is a datatype with an exception.
    private Pattern ReadParticle(out CompactTokenKind suffix)
    {
        CompactToken first = _tokens.Current;
        Pattern pattern = ReadLeadAnnotated(allowsExcept: true, out bool isExcept);
        pattern = WithFollowing(pattern, _annotations.ReadFollowing());
        suffix = isExcept ? CompactTokenKind.Minus : CompactTokenKind.End;
        bool reported = false;
        while (!_tokens.Failed && _tokens.Kind is CompactTokenKind.Star or CompactTokenKind.Plus or CompactTokenKind.Question)
        {
            if (suffix != CompactTokenKind.End)
            {
                ReportMixed(Sign(suffix), Sign(_tokens.Kind), _tokens.Current, ref reported);
            }

            pattern = WithCommentsAfter(pattern);
            suffix = _tokens.Take().Kind;
            pattern = Repeat(pattern, suffix, pattern.Span ?? _tokens.Span(first));
            pattern = WithFollowing(pattern, _annotations.ReadFollowing());
        }

        return pattern;
    }

    private Pattern Repeat(Pattern pattern, CompactTokenKind suffix, SourceSpan operand)
    {
        SourceSpan span = operand with { End = _tokens.LastEnd };
        return suffix switch
        {
            CompactTokenKind.Star => new ZeroOrMorePattern(pattern) { Span = span },
            CompactTokenKind.Plus => new OneOrMorePattern(pattern) { Span = span },
            _ => new OptionalPattern(pattern) { Span = span },
        };
    }

    private void ReportMixed(string first, string second, CompactToken at, ref bool reported)
    {
        if (!reported)
        {
            _tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, _tokens.Position(at), first, second);
        }

        reported = true;
    }

    private static string Sign(CompactTokenKind kind) => kind switch
    {
        CompactTokenKind.Bar => "|",
        CompactTokenKind.Ampersand => "&",
        CompactTokenKind.Comma => ",",
        CompactTokenKind.Star => "*",
        CompactTokenKind.Plus => "+",
        CompactTokenKind.Question => "?",
        _ => "-",
    };
}
