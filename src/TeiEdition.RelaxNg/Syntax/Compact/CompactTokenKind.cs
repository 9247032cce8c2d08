// SPDX-License-Identifier: MIT
namespace TeiEdition.RelaxNg.Syntax.Compact;

/// <summary>The kinds of tokens: the terminals of RELAX NG Compact Syntax, appendix A. The keywords stand together, between <see cref="Attribute"/> and <see cref="Token"/>.</summary>
internal enum CompactTokenKind : byte
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary>What was reported already, and cannot be gone on from.</summary>
    Broken,

    /// <summary>A name that is no keyword, or one after a backslash.</summary>
    Identifier,

    /// <summary>A name with a prefix.</summary>
    PrefixedName,

    /// <summary>A prefix with colon and asterisk.</summary>
    NamespaceName,

    /// <summary>One segment of a literal.</summary>
    Literal,

    /// <summary>Lines of documentation.</summary>
    Documentation,

    /// <summary><c>attribute</c>.</summary>
    Attribute,

    /// <summary><c>default</c>.</summary>
    Default,

    /// <summary><c>datatypes</c>.</summary>
    Datatypes,

    /// <summary><c>div</c>.</summary>
    Div,

    /// <summary><c>element</c>.</summary>
    Element,

    /// <summary><c>empty</c>.</summary>
    Empty,

    /// <summary><c>external</c>.</summary>
    External,

    /// <summary><c>grammar</c>.</summary>
    Grammar,

    /// <summary><c>include</c>.</summary>
    Include,

    /// <summary><c>inherit</c>.</summary>
    Inherit,

    /// <summary><c>list</c>.</summary>
    List,

    /// <summary><c>mixed</c>.</summary>
    Mixed,

    /// <summary><c>namespace</c>.</summary>
    Namespace,

    /// <summary><c>notAllowed</c>.</summary>
    NotAllowed,

    /// <summary><c>parent</c>.</summary>
    Parent,

    /// <summary><c>start</c>.</summary>
    Start,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>text</c>.</summary>
    Text,

    /// <summary><c>token</c>.</summary>
    Token,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>|=</c>.</summary>
    ChoiceEqual,

    /// <summary><c>&amp;=</c>.</summary>
    InterleaveEqual,

    /// <summary>An opening brace.</summary>
    OpenBrace,

    /// <summary>A closing brace.</summary>
    CloseBrace,

    /// <summary>An opening parenthesis.</summary>
    OpenParenthesis,

    /// <summary>A closing parenthesis.</summary>
    CloseParenthesis,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>&amp;</c>.</summary>
    Ampersand,

    /// <summary><c>|</c>.</summary>
    Bar,

    /// <summary><c>?</c>.</summary>
    Question,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>~</c>.</summary>
    Tilde,

    /// <summary><c>&gt;&gt;</c>.</summary>
    Follows,
}
