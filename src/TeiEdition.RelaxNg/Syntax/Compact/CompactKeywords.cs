// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>The keywords of the compact syntax (RELAX NG Compact Syntax, section 2). Stateless.</summary>
internal static class CompactKeywords
{
    /// <summary>The kind of a name: that of a keyword, or <see cref="CompactTokenKind.Identifier"/>.</summary>
    public static CompactTokenKind KindOf(ReadOnlySpan<char> name) => name switch
    {
        "attribute" => CompactTokenKind.Attribute,
        "default" => CompactTokenKind.Default,
        "datatypes" => CompactTokenKind.Datatypes,
        "div" => CompactTokenKind.Div,
        "element" => CompactTokenKind.Element,
        "empty" => CompactTokenKind.Empty,
        "external" => CompactTokenKind.External,
        "grammar" => CompactTokenKind.Grammar,
        "include" => CompactTokenKind.Include,
        "inherit" => CompactTokenKind.Inherit,
        "list" => CompactTokenKind.List,
        "mixed" => CompactTokenKind.Mixed,
        "namespace" => CompactTokenKind.Namespace,
        "notAllowed" => CompactTokenKind.NotAllowed,
        "parent" => CompactTokenKind.Parent,
        "start" => CompactTokenKind.Start,
        "string" => CompactTokenKind.String,
        "text" => CompactTokenKind.Text,
        "token" => CompactTokenKind.Token,
        _ => CompactTokenKind.Identifier,
    };

    /// <summary>Whether a token is a keyword.</summary>
    public static bool IsKeyword(CompactTokenKind kind) => kind is >= CompactTokenKind.Attribute and <= CompactTokenKind.Token;

    /// <summary>Whether a token is an identifier or a keyword: a name without a prefix.</summary>
    public static bool IsUnprefixedName(CompactTokenKind kind) => kind == CompactTokenKind.Identifier || IsKeyword(kind);

    /// <summary>Whether a token assigns a pattern to a name.</summary>
    public static bool IsAssignment(CompactTokenKind kind) =>
        kind is CompactTokenKind.Equal or CompactTokenKind.ChoiceEqual or CompactTokenKind.InterleaveEqual;

    /// <summary>Whether a token begins a declaration.</summary>
    public static bool IsDeclaration(CompactTokenKind kind) =>
        kind is CompactTokenKind.Namespace or CompactTokenKind.Default or CompactTokenKind.Datatypes;
}
