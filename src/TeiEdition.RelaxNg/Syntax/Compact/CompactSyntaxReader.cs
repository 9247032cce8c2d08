// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using TeiEdition.Xml.Diagnostics;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>
/// Reads a schema in the compact syntax (RELAX NG Compact Syntax, OASIS Committee Specification 21 November 2002) into the tree
/// that the XML syntax of the same schema has. Annotations and comments are kept. Stateless; safe on any thread.
/// </summary>
public static class CompactSyntaxReader
{
    /// <summary>Reads one file. What it includes is not read.</summary>
    /// <param name="content">The bytes of the file: UTF-8, or UTF-16 with a byte order mark.</param>
    /// <param name="path">The file as diagnostics and spans name it.</param>
    /// <param name="uri">The absolute URI of the file: the base URI of references within it.</param>
    /// <param name="options">How deeply it may nest.</param>
    /// <param name="sink">Takes RNG050 to RNG099 and RNG250, in about the order of the file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The tree; null where an error was reported.</returns>
    public static SchemaDocument? Read(
        ReadOnlyMemory<byte> content, string path, string uri, RelaxNgOptions options, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(sink);
        CompactErrors errors = new(path, sink);
        ReadOnlySpan<char> text = CompactDecoder.Decode(content.Span, out string? failed);
        CompactSource source = new(text, errors);
        if (failed is not null)
        {
            errors.Report(CompactSyntaxDiagnostics.BadEncoding, source.Locate(source.Text.Length), failed);
            return null;
        }

        // What was meant by a wrong character or escape is a guess, and what follows from the guess helps nobody.
        if (errors.Any)
        {
            return null;
        }

        CompactLexer lexer = CompactLexer.Scan(source, errors, cancellationToken);
        CompactTokens tokens = new(source, lexer, errors, options.MaxPatternDepth, cancellationToken);
        CompactNamespaces namespaces = new(tokens, uri);
        CompactPreamble preamble = new(tokens, namespaces);
        ImmutableArray<string> comments = preamble.Read();
        Pattern root = ReadBody(tokens, new CompactGrammars(tokens, namespaces, preamble));
        if (errors.Any)
        {
            return null;
        }

        root = comments.IsEmpty
            ? root
            : root with { Annotations = CompactAnnotations.WithComments(root.Annotations, comments) };
        return new SchemaDocument(path, root, namespaces.Declared);
    }

    // A grammar without keyword and braces, or one pattern (appendix A, "topLevelBody").
    private static Pattern ReadBody(CompactTokens tokens, CompactGrammars grammars)
    {
        if (IsGrammar(tokens))
        {
            return grammars.ReadWhole();
        }

        Pattern root = grammars.Patterns.WithCommentsAfter(grammars.Patterns.Read());
        tokens.Expect(CompactTokenKind.End, "an operator or the end of the file");
        foreach (ForeignNode node in root.Annotations.Following)
        {
            if (node is ForeignElement { Span: SourceSpan span } element)
            {
                tokens.Errors.Report(CompactSyntaxDiagnostics.FollowsRoot, span.Start, element.Name.ToString());
                break;
            }
        }

        return root;
    }

    // Looks past annotations for what only a grammar can have.
    private static bool IsGrammar(CompactTokens tokens)
    {
        int ahead = 0;
        while (tokens.Peek(ahead) == CompactTokenKind.Documentation)
        {
            ahead++;
        }

        if (tokens.Peek(ahead) == CompactTokenKind.OpenBracket)
        {
            ahead = PastAnnotation(tokens, ahead);
        }

        CompactTokenKind kind = tokens.Peek(ahead);
        CompactTokenKind next = tokens.Peek(ahead + 1);
        return kind switch
        {
            CompactTokenKind.Start or CompactTokenKind.Div or CompactTokenKind.Include or CompactTokenKind.End => true,
            CompactTokenKind.PrefixedName => next == CompactTokenKind.OpenBracket,
            CompactTokenKind.Identifier => next == CompactTokenKind.OpenBracket || CompactKeywords.IsAssignment(next),
            _ => CompactKeywords.IsKeyword(kind) && CompactKeywords.IsAssignment(next),
        };
    }

    private static int PastAnnotation(CompactTokens tokens, int ahead)
    {
        int open = 0;
        while (true)
        {
            CompactTokenKind kind = tokens.Peek(ahead);
            ahead++;
            open += kind == CompactTokenKind.OpenBracket ? 1 : kind == CompactTokenKind.CloseBracket ? -1 : 0;
            if (open == 0 || kind is CompactTokenKind.End or CompactTokenKind.Broken)
            {
                return ahead;
            }
        }
    }
}
