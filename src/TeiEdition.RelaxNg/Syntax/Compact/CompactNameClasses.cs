// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>Reads name classes: "nameClass" of RELAX NG Compact Syntax, appendix A, section 1. Without state of its own.</summary>
/// <param name="tokens">The file.</param>
/// <param name="namespaces">Its declarations.</param>
/// <param name="annotations">Reads annotations.</param>
internal sealed class CompactNameClasses(CompactTokens tokens, CompactNamespaces namespaces, CompactAnnotations annotations)
{
    private const string Expected = "a name class";

    /// <summary>Reads a name class.</summary>
    /// <param name="isElement">Whether a name without a prefix is in the default namespace; otherwise it is in none.</param>
    public NameClass Read(bool isElement) => ReadInner(isElement, Annotations.None);

    private NameClass ReadInner(bool isElement, Annotations outer)
    {
        NameClass result = new AnyNameNameClass(null);
        if (tokens.Enter())
        {
            CompactToken first = tokens.Current;
            NameClass operand = ReadAnnotated(isElement, out bool isExcept);
            result = tokens.Kind == CompactTokenKind.Bar
                ? ReadAlternatives(isElement, operand, isExcept, first, outer)
                : Wrap(operand, outer);
        }

        tokens.Leave();
        return result;
    }

    // Annotations of parentheses around what is no choice need a choice to stand on.
    private static NameClass Wrap(NameClass operand, Annotations outer)
    {
        if (CompactAnnotations.NeedNode(outer))
        {
            return new ChoiceNameClass([operand]) { Span = operand.Span, Annotations = outer };
        }

        return outer.Comments.IsEmpty
            ? operand
            : operand with { Annotations = CompactAnnotations.WithComments(operand.Annotations, outer.Comments) };
    }

    private ChoiceNameClass ReadAlternatives(bool isElement, NameClass operand, bool isExcept, CompactToken first, Annotations outer)
    {
        ImmutableArray<NameClass>.Builder operands = ImmutableArray.CreateBuilder<NameClass>();
        operands.Add(operand);
        while (tokens.Kind == CompactTokenKind.Bar && !tokens.Failed)
        {
            if (isExcept)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, tokens.Position(tokens.Current), "-", "|");
            }

            tokens.Take();
            operands.Add(ReadAnnotated(isElement, out bool nextIsExcept));
            if (nextIsExcept && !isExcept)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, operands[^1].Span?.Start ?? tokens.Position(first), "|", "-");
            }

            isExcept = false;
        }

        return new ChoiceNameClass(operands.DrainToImmutable()) { Span = tokens.Span(first), Annotations = outer };
    }

    private NameClass ReadAnnotated(bool isElement, out bool isExcept)
    {
        NameClass operand = ReadLeadAnnotated(isElement, allowsExcept: true, out isExcept);
        ImmutableArray<ForeignNode> following = annotations.ReadFollowing();
        if (tokens.Kind is CompactTokenKind.CloseParenthesis or CompactTokenKind.Bar)
        {
            following = following.AddRange(annotations.ReadComments());
        }

        return following.IsEmpty
            ? operand
            : operand with { Annotations = CompactAnnotations.WithFollowing(operand.Annotations, following) };
    }

    private NameClass ReadLeadAnnotated(bool isElement, bool allowsExcept, out bool isExcept)
    {
        isExcept = false;
        Annotations initial = annotations.ReadInitial();
        CompactToken token = tokens.Current;
        if (tokens.Accept(CompactTokenKind.OpenParenthesis))
        {
            NameClass inner = ReadInner(isElement, initial);
            tokens.Expect(CompactTokenKind.CloseParenthesis, "'|' or ')'");
            return inner;
        }

        if (tokens.Failed || !(CompactKeywords.IsUnprefixedName(token.Kind) || token.Kind is CompactTokenKind.PrefixedName or CompactTokenKind.NamespaceName or CompactTokenKind.Star))
        {
            tokens.Unexpected(Expected);
            return new AnyNameNameClass(null);
        }

        tokens.Take();
        if (token.Kind is CompactTokenKind.NamespaceName or CompactTokenKind.Star)
        {
            return ReadOpen(isElement, token, initial, allowsExcept, out isExcept);
        }

        (string? uri, string local, string prefix) = ReadName(isElement, token);
        return new NameNameClass(uri, local, prefix) { Span = tokens.Span(token), Annotations = CompactAnnotations.OfLeaf(initial) };
    }

    private (string? Uri, string Local, string Prefix) ReadName(bool isElement, CompactToken token)
    {
        if (token.Kind != CompactTokenKind.PrefixedName)
        {
            return (isElement ? namespaces.Default : string.Empty, tokens.Name(token), string.Empty);
        }

        (string prefix, string local) = tokens.PrefixedName(token);
        return (namespaces.Resolve(prefix, token), local, prefix);
    }

    private NameClass ReadOpen(bool isElement, CompactToken token, Annotations initial, bool allowsExcept, out bool isExcept)
    {
        string? uri = token.Kind == CompactTokenKind.Star ? null : namespaces.Resolve(tokens.PrefixedName(token).Prefix, token);
        NameClass? except = null;
        isExcept = false;
        if (tokens.Kind == CompactTokenKind.Minus && !tokens.Failed)
        {
            if (!allowsExcept)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, tokens.Position(tokens.Current), "-", "-");
            }

            tokens.Take();
            isExcept = true;
            except = ReadExcept(isElement);
            if (token.Kind == CompactTokenKind.NamespaceName && uri is not null)
            {
                ReportInherited(except);
            }
        }

        SourceSpan span = tokens.Span(token);
        return token.Kind == CompactTokenKind.Star
            ? new AnyNameNameClass(except) { Span = span, Annotations = initial }
            : new NsNameNameClass(uri, except) { Span = span, Annotations = initial };
    }

    private NameClass ReadExcept(bool isElement)
    {
        NameClass except = ReadLeadAnnotated(isElement, allowsExcept: false, out bool nested);
        if (!nested && tokens.Kind == CompactTokenKind.Minus && !tokens.Failed)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.MixedOperators, tokens.Position(tokens.Current), "-", "-");
            tokens.Fail();
        }

        return except;
    }

    // A prefix that was declared as inherited: the XML syntax would take the namespace of the class around the exception for it.
    private void ReportInherited(NameClass except)
    {
        switch (except)
        {
            case NameNameClass { NamespaceUri: null, Prefix.Length: > 0 } name:
                Report(name, name.Prefix + ":" + name.LocalName);
                break;
            case NsNameNameClass { NamespaceUri: null } any:
                Report(any, "a prefix with :*");
                break;
            case ChoiceNameClass choice:
                foreach (NameClass operand in choice.NameClasses)
                {
                    ReportInherited(operand);
                }

                break;
        }
    }

    private void Report(NameClass node, string shown)
    {
        if (node.Span is SourceSpan span)
        {
            tokens.Errors.Report(CompactSyntaxDiagnostics.InheritedException, span.Start, shown);
        }
    }
}
