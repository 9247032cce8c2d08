// SPDX-License-Identifier: MIT
using System.Collections.Immutable;

namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>Reads the declarations of a file: "decl" of RELAX NG Compact Syntax, appendix A, section 1. Stateless but for what it fills.</summary>
/// <param name="tokens">The file.</param>
/// <param name="namespaces">Takes the declarations.</param>
internal sealed class CompactPreamble(CompactTokens tokens, CompactNamespaces namespaces)
{
    /// <summary>Reads all declarations at the beginning.</summary>
    /// <returns>The comments before and within them.</returns>
    public ImmutableArray<string> Read()
    {
        ImmutableArray<string>.Builder comments = ImmutableArray.CreateBuilder<string>();
        while (CompactKeywords.IsDeclaration(tokens.Kind))
        {
            ReadDeclaration();
            if (tokens.Failed)
            {
                Synchronise();
            }

            comments.AddRange(tokens.TakePastComments());
        }

        namespaces.AddPredefined();
        return comments.DrainToImmutable();
    }

    /// <summary>Reports a declaration that comes too late, and reads it nevertheless.</summary>
    public void ReadLate()
    {
        CompactToken keyword = tokens.Current;
        tokens.Errors.Report(CompactSyntaxDiagnostics.LateDeclaration, tokens.Position(keyword), tokens.Name(keyword));
        ReadDeclaration();
    }

    private void ReadDeclaration()
    {
        CompactToken keyword = tokens.Take();
        switch (keyword.Kind)
        {
            case CompactTokenKind.Datatypes:
                ReadDatatypes();
                break;
            case CompactTokenKind.Namespace:
                ReadNamespace(isDefault: false, keyword);
                break;
            default:
                CompactToken name = tokens.Current;
                if (tokens.Expect(CompactTokenKind.Namespace, "'namespace'"))
                {
                    ReadNamespace(isDefault: true, name);
                }

                break;
        }
    }

    private void ReadNamespace(bool isDefault, CompactToken keyword)
    {
        CompactToken prefix = tokens.Current;
        bool hasPrefix = CompactKeywords.IsUnprefixedName(prefix.Kind);
        if (hasPrefix)
        {
            tokens.Take();
        }
        else if (!isDefault)
        {
            tokens.Unexpected("a prefix");
        }

        tokens.Expect(CompactTokenKind.Equal, isDefault && !hasPrefix ? "a prefix or '='" : "'='");
        string? uri = tokens.Accept(CompactTokenKind.Inherit) ? null : tokens.Literal("a literal or 'inherit'");
        if (tokens.Failed)
        {
            return;
        }

        if (isDefault)
        {
            namespaces.DeclareDefault(hasPrefix ? prefix : keyword, uri, hasPrefix);
        }

        if (hasPrefix)
        {
            namespaces.DeclarePrefix(prefix, uri);
        }
    }

    private void ReadDatatypes()
    {
        CompactToken prefix = tokens.Current;
        if (!CompactKeywords.IsUnprefixedName(prefix.Kind))
        {
            tokens.Unexpected("a prefix");
            return;
        }

        tokens.Take();
        tokens.Expect(CompactTokenKind.Equal, "'='");
        CompactToken literal = tokens.Current;
        if (tokens.Literal("a literal") is string uri)
        {
            namespaces.DeclareDatatypes(prefix, uri, literal);
        }
    }

    // To the next declaration or the next thing that begins a line.
    private void Synchronise()
    {
        tokens.Recover();
        while (tokens.Kind is not (CompactTokenKind.End or CompactTokenKind.Broken) && !tokens.IsFirstOnLine(tokens.Current))
        {
            tokens.Take();
        }
    }
}
