// SPDX-License-Identifier: MIT
using System.Collections.Immutable;
using System.Xml;
using TeiEdition.Xml.Names;

namespace TeiEdition.Schematron.XPath;

/// <summary>
/// Cuts expressions and patterns into tokens: of XPath 2.0 and 3.1, and fragments of them as the parameters of an abstract pattern
/// are. White space and comments stand between tokens. Stateless; safe on any thread.
/// </summary>
internal static class XPathLexer
{
    /// <summary>The tokens of a text, in order; it goes on after what is no token.</summary>
    /// <param name="text">The text.</param>
    public static ImmutableArray<Token> Read(string text)
    {
        ImmutableArray<Token>.Builder tokens = ImmutableArray.CreateBuilder<Token>(Math.Max(4, text.Length / 4));
        int at = 0;
        while (at < text.Length)
        {
            if (XmlNames.WhiteSpace.Contains(text[at], StringComparison.Ordinal))
            {
                at++;
            }
            else if (StartsWith(text, at, "(:"))
            {
                int end = EndOfComment(text, at);
                if (end < 0)
                {
                    tokens.Add(new Token(TokenKind.Bad, at, text.Length - at));
                    break;
                }

                at = end;
            }
            else
            {
                Token token = ReadToken(text, at);
                tokens.Add(token);
                at = token.End;
            }
        }

        return tokens.ToImmutable();
    }

    private static Token ReadToken(string text, int at)
    {
        char c = text[at];
        if (c is '"' or '\'')
        {
            return ReadString(text, at);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))
        {
            return new Token(TokenKind.Number, at, EndOfNumber(text, at) - at);
        }

        if (StartsWith(text, at, "Q{") && text.IndexOf('}', at) is int brace and > 0 && EndOfName(text, brace + 1) > brace + 1)
        {
            return new Token(TokenKind.BracedName, at, EndOfName(text, brace + 1) - at);
        }

        int end = EndOfName(text, at);
        if (end > at)
        {
            return new Token(TokenKind.Name, at, end - at);
        }

        if (c == '$' && EndOfVariable(text, at + 1) is int last && last > at + 1)
        {
            return new Token(TokenKind.Variable, at, last - at);
        }

        int length = SymbolLength(text, at);
        return new Token(length > 0 ? TokenKind.Symbol : TokenKind.Bad, at, Math.Max(1, length));
    }

    private static Token ReadString(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length)
        {
            if (text[end] != text[at])
            {
                end++;
            }
            else if (end + 1 < text.Length && text[end + 1] == text[at])
            {
                end += 2;
            }
            else
            {
                return new Token(TokenKind.String, at, end + 1 - at);
            }
        }

        return new Token(TokenKind.Bad, at, text.Length - at);
    }

    // The whole of the name: a prefix, a single colon, a local part.
    private static int EndOfVariable(string text, int at)
    {
        int end = EndOfName(text, at);
        bool hasLocal = end > at && end + 1 < text.Length && text[end] == ':' && EndOfName(text, end + 1) > end + 1;
        return hasLocal ? EndOfName(text, end + 1) : end;
    }

    private static int EndOfName(string text, int at)
    {
        if (at >= text.Length || !XmlConvert.IsStartNCNameChar(text[at]))
        {
            return at;
        }

        int end = at + 1;
        while (end < text.Length && XmlConvert.IsNCNameChar(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int EndOfNumber(string text, int at)
    {
        int end = SkipDigits(text, at);
        if (end < text.Length && text[end] == '.')
        {
            end = SkipDigits(text, end + 1);
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            int exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            int after = SkipDigits(text, exponent);
            end = after > exponent ? after : end;
        }

        return end;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfComment(string text, int at)
    {
        int depth = 0;
        for (int i = at; i < text.Length - 1; i++)
        {
            if (text[i] == '(' && text[i + 1] == ':')
            {
                depth++;
                i++;
            }
            else if (text[i] == ':' && text[i + 1] == ')')
            {
                i++;
                if (--depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return -1;
    }

    private static int SymbolLength(string text, int at)
    {
        string two = text.Length - at >= 2 ? text.Substring(at, 2) : string.Empty;
        if (two is "::" or "//" or ".." or "!=" or "<=" or ">=" or "<<" or ">>" or "||" or "=>" or ":=")
        {
            return 2;
        }

        return "()[]/@|,.*+-=<>?:!#{}$&;%".Contains(text[at], StringComparison.Ordinal) ? 1 : 0;
    }

    private static bool StartsWith(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;
}
